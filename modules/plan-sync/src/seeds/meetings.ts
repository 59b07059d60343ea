import { Department, type Loaded, orNull, Person, type SeedLoad, sql } from '@yeondong/schema';
import { MeetingAgendaItem } from '../entities/meeting/agenda-item.js';
import { Instruction } from '../entities/meeting/instruction.js';
import { ProgressMeeting } from '../entities/meeting/progress-meeting.js';
import { ProgressReport } from '../entities/meeting/progress-report.js';
import { meetingPeriod } from '../rules/meeting/meeting-life.js';
import { newMeetingTitles } from '../stores/meeting/new-meeting.js';
import { dataRows } from './data-files.js';

const YEAR = 2006;
/** The department that calls the meetings, and logins of who handed in, confirmed, gave and reported. */
const [OFFICE, STAFF, HEAD, PLANNER] = ['POLICY_PLANNING', 'staff', 'head', 'planner'] as const;

type MeetingColumn = 'code' | 'quarter' | 'planned_on' | 'report_due' | 'held_on' | 'place' | 'status';

interface References {
  readonly departments: ReadonlyMap<string, number>;
  readonly initiatives: ReadonlyMap<
    string,
    { readonly key: number; readonly department: number; readonly goal: string }
  >;
  readonly people: ReadonlyMap<string, number>;
}

/** Four meetings of the year, two of them held, with reports and instructions; written with their meeting alone. */
export async function loadMeetings(load: SeedLoad): Promise<void> {
  const meetings = await writeMeetings(load);
  if (![...meetings.values()].some(({ isNew }) => isNew)) return;
  const known: References = {
    departments: await load.keysBy(Department, 'code', [
      ...new Set(dataRows<'department'>('instructions').map(({ department }) => department)),
    ]),
    initiatives: await initiativesOf(load),
    people: await load.keysBy(Person, 'login', [STAFF, HEAD, PLANNER]),
  };
  await writeReports(load, meetings, known);
  await writeInstructions(load, meetings, known);
}

async function writeMeetings(load: SeedLoad): Promise<Map<string, Loaded>> {
  const office = (await load.keysBy(Department, 'code', [OFFICE])).get(OFFICE);
  if (office === undefined) return new Map();
  const rows = dataRows<MeetingColumn>('meetings');
  const values = (row: Readonly<Record<MeetingColumn, string>>) => ({
    code: row.code,
    ...newMeetingTitles(YEAR, Number(row.quarter)),
    year: YEAR,
    quarter: Number(row.quarter),
    period: meetingPeriod(YEAR, Number(row.quarter)),
    plannedOn: row.planned_on,
    postponedFrom: null,
    reportDue: row.report_due,
    heldOn: orNull(row.held_on),
    place: row.place,
    status: row.status as ProgressMeeting['status'],
    reason: null,
    departmentKey: office,
    position: Number(row.quarter),
    sample: true,
    version: 1,
  });
  return load.writeMissing(ProgressMeeting, 'code', rows, values, ({ code }) => code);
}

async function initiativesOf({ tx }: SeedLoad): Promise<References['initiatives']> {
  const rows = await tx.db.rows<{ key: number; code: string; department: number; goal: string }>(
    sql`select i.id as "key", i.code as code, i.lead_department_id as department, g.title_ko as goal
      from core_initiative i join core_goal g on g.id = i.goal_id where i.sample = 1`,
  );
  return new Map(
    rows.map(({ key, code, department, goal }) => [code, { key: Number(key), department: Number(department), goal }]),
  );
}

type ReportColumn =
  | 'meeting'
  | 'initiative'
  | 'indicator'
  | 'unit'
  | 'kind'
  | 'target'
  | 'result'
  | 'planned'
  | 'actual'
  | 'achieved'
  | 'gap'
  | 'action'
  | 'status'
  | 'submitted_on';

/** Every line is an item of the agenda; one without an indicator has no report. */
async function writeReports(load: SeedLoad, meetings: ReadonlyMap<string, Loaded>, known: References): Promise<void> {
  const period = new Map(dataRows<MeetingColumn>('meetings').map(({ code, quarter }) => [code, Number(quarter)]));
  for (const [at, row] of dataRows<ReportColumn>('progress-reports').entries()) {
    const meeting = meetings.get(row.meeting);
    const initiative = known.initiatives.get(row.initiative);
    if (!meeting?.isNew || !initiative) continue;
    await load.write(MeetingAgendaItem, {
      ...{ meetingKey: meeting.key, initiativeKey: initiative.key, departmentKey: initiative.department },
      ...{ position: at + 1, note: null, version: 1 },
    });
    if (row.indicator === '') continue;
    await load.write(ProgressReport, {
      ...{ initiativeKey: initiative.key, departmentKey: initiative.department, goalText: initiative.goal },
      ...{ period: meetingPeriod(YEAR, period.get(row.meeting) ?? 0), year: YEAR, indicatorRows: [indicatorOf(row)] },
      ...{ planned: row.planned, actual: row.actual, achieved: row.achieved, gap: orNull(row.gap) },
      ...{ action: row.action, status: row.status as ProgressReport['status'], submittedOn: row.submitted_on },
      submittedByKey: known.people.get(STAFF) ?? null,
      confirmedByKey: known.people.get(HEAD) ?? null,
      ...{ returnReason: null, sample: true, version: 1 },
    });
  }
}

const indicatorOf = (row: Readonly<Record<ReportColumn, string>>) => ({
  title: row.indicator,
  unit: row.unit,
  kind: row.kind as 'SUM' | 'LAST',
  lowerIsBetter: false,
  target: row.target,
  result: row.result,
});

type InstructionColumn =
  | 'meeting'
  | 'kind'
  | 'content'
  | 'department'
  | 'initiative'
  | 'due_on'
  | 'status'
  | 'report'
  | 'reported_on'
  | 'closed_on';

async function writeInstructions(load: SeedLoad, meetings: ReadonlyMap<string, Loaded>, known: References) {
  for (const row of dataRows<InstructionColumn>('instructions')) {
    const meeting = meetings.get(row.meeting);
    const departmentKey = known.departments.get(row.department);
    if (!meeting?.isNew || departmentKey === undefined) continue;
    await load.write(Instruction, {
      ...{ meetingKey: meeting.key, departmentKey, assigneeKey: null },
      initiativeKey: known.initiatives.get(row.initiative)?.key ?? null,
      ...{ kind: row.kind as Instruction['kind'], content: row.content, dueOn: row.due_on },
      status: row.status as Instruction['status'],
      givenByKey: known.people.get(PLANNER) ?? null,
      ...{ report: orNull(row.report), reportedOn: orNull(row.reported_on), closedOn: orNull(row.closed_on) },
      reportedByKey: row.report === '' ? null : (known.people.get(STAFF) ?? null),
      ...{ returnReason: null, sample: true, version: 1 },
    });
  }
}
