import type { SeedLoad } from '@yeondong/schema';
import { orNull } from '@yeondong/schema';
import { TaskForce, TaskForceExtension, TaskForceMember, TaskForceOutput } from '../entities/task-force.js';
import { dataRows } from './data-files.js';
import { known, type Lookup } from './lookup.js';

type TeamColumn =
  | ('code' | 'title_ko' | 'title_en' | 'issue' | 'leader' | 'department' | 'domain' | 'initiative' | 'status')
  | ('issue_on' | 'formed_on' | 'sunset_on' | 'closed_on' | 'outcome' | 'no_action_reason');

/** Line 62 of the plan: eleven teams. */
export const teamRows = () => dataRows<TeamColumn>('task-forces');

export async function loadTeams(load: SeedLoad, find: Lookup): Promise<void> {
  const rows = teamRows();
  const teams = await load.writeMissing(
    TaskForce,
    'code',
    rows,
    (row) => ({
      ...{ code: row.code, titleKo: row.title_ko, titleEn: row.title_en, issue: row.issue },
      leaderKey: find.person(row.leader),
      departmentKey: known(find.department(row.department), row.department),
      domainKey: find.domain(row.domain),
      initiativeKey: find.initiative(row.initiative),
      status: row.status as TaskForce['status'],
      ...{ issueOn: orNull(row.issue_on), formedOn: row.formed_on, sunsetOn: row.sunset_on },
      closedOn: orNull(row.closed_on),
      outcome: orNull(row.outcome) as TaskForce['outcome'],
      noActionReason: orNull(row.no_action_reason),
      ...{ position: rows.indexOf(row) + 1, sample: true, version: 1 },
    }),
    ({ code }) => code,
  );
  const isNew = ({ task_force: code }: { task_force: string }) => teams.get(code)?.isNew ?? false;
  const keyOf = (code: string) => known(teams.get(code)?.key ?? null, code);
  const members = dataRows<'task_force' | 'person' | 'time_share' | 'consent_by'>('task-force-members');
  for (const row of members.filter(isNew)) {
    await load.write(TaskForceMember, {
      taskForceKey: keyOf(row.task_force),
      personKey: known(find.person(row.person), row.person),
      ...{ timeShare: Number(row.time_share), consentByKey: find.person(row.consent_by), version: 1 },
    });
  }
  const outputs = dataRows<'task_force' | 'title' | 'delivered_on' | 'initiative'>('task-force-outputs');
  for (const row of outputs.filter(isNew)) {
    const { title, delivered_on: deliveredOn } = row;
    const initiativeKey = find.initiative(row.initiative);
    await load.write(TaskForceOutput, { taskForceKey: keyOf(row.task_force), title, deliveredOn, initiativeKey });
  }
  const extensions = dataRows<'task_force' | 'from_day' | 'to_day' | 'reason' | 'decided_on'>('task-force-extensions');
  for (const row of extensions.filter(isNew)) {
    const days = { fromDay: row.from_day, toDay: row.to_day, decidedOn: row.decided_on };
    await load.write(TaskForceExtension, { taskForceKey: keyOf(row.task_force), ...days, reason: row.reason });
  }
}
