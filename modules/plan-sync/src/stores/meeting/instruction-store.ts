import {
  fields,
  groupedBy,
  keyList,
  type RequestContext,
  type Row,
  raw,
  referred,
  type Selection,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { Instruction } from '../../entities/meeting/instruction.js';
import type { ProgressMeeting } from '../../entities/meeting/progress-meeting.js';
import { meetingDay } from './meeting-days.js';

const READ = fields(
  ...['meetingKey', 'departmentKey', 'assigneeKey', 'content', 'dueOn', 'status', 'report', 'reportedOn'],
  ...['reportedByKey', 'closedOn', 'returnReason', 'version'],
);

export const instructionToActOn = (tx: TransactionContext, id: string): Promise<Row<Instruction>> =>
  referred(tx, Instruction, id, ['input', 'id'], READ);

type DatedMeeting = Pick<Row<ProgressMeeting>, 'key' | 'heldOn' | 'plannedOn'>;

/** Of earlier meetings, what is not closed: each meeting takes it up again. In one statement, however many meetings. */
export async function carriedInstructions(
  ctx: RequestContext,
  meetings: readonly DatedMeeting[],
  selection: Selection,
): Promise<Row<Instruction>[][]> {
  const open = await select(ctx, Instruction, selection, {
    where: raw(`t.status <> 'CLOSED'`),
    orderBy: raw('t.due_on, t.id'),
    extra: ['meetingKey'],
  });
  const days = await daysOf(
    ctx,
    open.map(({ meetingKey }) => meetingKey),
  );
  return meetings.map((meeting) =>
    open.filter(({ meetingKey }) => (days.get(meetingKey) ?? '9999') < meetingDay(meeting)),
  );
}

/** What meetings of a term gave and is not closed when it ends: it goes on, and the next term's meetings take it up. */
export const openUntil = (ctx: RequestContext, day: string, selection: Selection): Promise<Row<Instruction>[]> =>
  select(ctx, Instruction, selection, {
    where: sql`t.status <> 'CLOSED'
      and t.meeting_id in (select m.id from plan_sync_meeting m where coalesce(m.held_on, m.planned_on) <= ${day})`,
    orderBy: raw('t.due_on, t.id'),
  });

async function daysOf(ctx: RequestContext, keys: readonly number[]): Promise<ReadonlyMap<number, string>> {
  const rows = await ctx.db.rows<{ key: number; day: string }>(
    sql`select id as "key", coalesce(held_on, planned_on) as day from plan_sync_meeting
      where id in ${keyList([...new Set(keys)])}`,
  );
  return new Map(rows.map(({ key, day }) => [Number(key), day]));
}

/** Instructions of each meeting, by their day. */
export async function instructionsOf(
  ctx: RequestContext,
  meetings: readonly number[],
  selection: Selection,
): Promise<Row<Instruction>[][]> {
  const rows = await select(ctx, Instruction, selection, {
    where: sql`t.meeting_id in ${keyList([...new Set(meetings)])}`,
    orderBy: raw('t.due_on, t.id'),
    extra: ['meetingKey'],
  });
  return groupedBy(rows, ({ meetingKey }) => meetingKey, meetings);
}
