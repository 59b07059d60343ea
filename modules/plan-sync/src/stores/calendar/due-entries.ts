import {
  fields,
  formatPeriod,
  holidaysOf,
  keyList,
  parsePeriod,
  type RequestContext,
  raw,
  select,
  sql,
} from '@yeondong/schema';
import { CitizenOpinion } from '../../entities/citizen-opinion.js';
import { Instruction } from '../../entities/meeting/instruction.js';
import { TaskInspection } from '../../entities/priority/inspection.js';
import { dueDays } from '../../rules/calendar/calendar-state.js';
import { inspectionDue } from '../../rules/priority/inspection.js';
import { prioritiesOf } from '../priority/candidate-store.js';
import { dueEntry, type Entry, entry } from './entry.js';

const days = (year: number) => [`${year}-01-01`, `${year}-12-31`] as const;
const HANDED_IN = `('SUBMITTED', 'CONFIRMED', 'ACCEPTED')`;

/** Replies to citizens by the day on which they are due; spam gets none. */
export async function replyEntries(ctx: RequestContext, year: number): Promise<Entry[]> {
  const [from, to] = days(year);
  const rows = await select(ctx, CitizenOpinion, fields('replyDue', 'repliedOn'), {
    where: sql`t.reply_due between ${from} and ${to} and (t.decision is null or t.decision <> 'SPAM')`,
  });
  const found = dueDays(
    rows.map(({ replyDue, repliedOn }) => ({ dueOn: replyDue, doneOn: repliedOn })),
    ctx.today,
  );
  const words = { titleKo: '시민 의견 회신', titleEn: 'Replies to citizens' };
  return found.map((day) =>
    dueEntry(day, {
      ...{ kind: 'REPLY_DUE' as const, ...words },
      path: `/m/plan-sync/opinions${day.state === 'LATE' ? '?show=overdue' : ''}`,
    }),
  );
}

/** Instructions by the day on which they are to be seen to. */
export async function instructionEntries(ctx: RequestContext, year: number): Promise<Entry[]> {
  const [from, to] = days(year);
  const rows = await select(ctx, Instruction, fields('dueOn', 'reportedOn', 'status'), {
    where: sql`t.due_on between ${from} and ${to}`,
  });
  const found = dueDays(
    rows.map(({ dueOn, reportedOn, status }) => ({ dueOn, doneOn: status === 'OPEN' ? null : reportedOn })),
    ctx.today,
  );
  const words = { titleKo: '지시·건의사항 조치', titleEn: 'Instructions to see to' };
  return found.map((day) =>
    dueEntry(day, {
      ...{ kind: 'INSTRUCTION_DUE' as const, ...words },
      path: `/m/plan-sync/instructions?show=${day.state === 'LATE' ? 'overdue' : 'all'}`,
    }),
  );
}

interface Asked {
  readonly code: string;
  readonly due: string;
  /** None where nothing is on the agenda yet. */
  readonly agenda: number | null;
  readonly handedIn: string | null;
}

const REPORT_WORDS = { kind: 'REPORT_DUE' as const, titleKo: '추진상황 보고서 제출', titleEn: 'Progress reports' };

/** Reports that meetings ask for, by meeting: one for each initiative on the agenda. */
export async function reportEntries(ctx: RequestContext, year: number): Promise<Entry[]> {
  const [from, to] = days(year);
  const rows = await ctx.db.rows<Asked>(
    sql`select m.code as code, m.report_due as due, a.id as agenda, (select r.submitted_on from plan_sync_report r
        where r.initiative_id = a.initiative_id and r.period = m.period and r.status in ${raw(HANDED_IN)}) as ${raw('"handedIn"')}
      from plan_sync_meeting m left join plan_sync_agenda a on a.meeting_id = m.id
      where m.status <> 'CANCELLED' and m.report_due between ${from} and ${to} order by m.report_due, m.id`,
  );
  const codes = [...new Set(rows.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const own = rows.filter((row) => row.code === code);
    const words = { ...REPORT_WORDS, key: `REPORT_DUE ${code}`, path: `/m/plan-sync/meetings/${code}` };
    const asked = own.filter(({ agenda }) => agenda !== null);
    const due = own[0]?.due as string;
    if (asked.length === 0)
      return due < ctx.today ? [] : [entry({ ...words, startsOn: due, endsOn: due, state: 'PLANNED' })];
    const found = dueDays(
      asked.map(({ handedIn }) => ({ dueOn: due, doneOn: handedIn })),
      ctx.today,
    );
    return found.map((day) => ({ ...dueEntry(day, words), key: words.key }));
  });
}

/** Inspections of the year's priorities by quarter; the last quarter's is due in the year after. */
export async function inspectionEntries(ctx: RequestContext, year: number): Promise<Entry[]> {
  const quarters = [parsePeriod(`${year - 1}-Q4`), ...[1, 2, 3].map((each) => parsePeriod(`${year}-Q${each}`))];
  const holidays = await holidaysOf(ctx);
  const [before, own] = [await prioritiesOf(ctx, year - 1), await prioritiesOf(ctx, year)];
  const periods = quarters.map(formatPeriod);
  const rows = await select(ctx, TaskInspection, fields('initiativeKey', 'period', 'inspectedOn'), {
    where: sql`t.period in ${keyList(periods)}`,
  });
  return quarters.flatMap((quarter, at) => {
    const dueOn = inspectionDue(quarter, holidays);
    const done = new Map(
      rows.flatMap((row) => (row.period === periods[at] ? [[row.initiativeKey, row.inspectedOn] as const] : [])),
    );
    const chosen = [...(at === 0 ? before : own)];
    const found = dueDays(
      chosen.map((key) => ({ dueOn, doneOn: done.get(key) ?? null })),
      ctx.today,
    );
    const words = { titleKo: '중점추진과제 점검', titleEn: 'Inspection of priorities' };
    return found.map((day) =>
      dueEntry(day, {
        ...{ kind: 'INSPECTION_DUE' as const, ...words },
        path: `/m/plan-sync/inspections?quarter=${quarter.kind === 'QUARTER' ? quarter.index : ''}`,
      }),
    );
  });
}
