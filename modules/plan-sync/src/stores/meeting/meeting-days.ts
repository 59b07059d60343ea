import {
  Activity,
  fields,
  insert,
  Occurrence,
  type RequestContext,
  recordChanged,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import type { ProgressMeeting } from '../../entities/meeting/progress-meeting.js';
import { REPORT_MEETINGS } from '../meeting-store.js';

interface HeldMeeting {
  readonly heldOn: string;
  readonly people: number | null;
  readonly minutes: string | null;
}

/** A meeting counts for the year's planned four; a day that is recorded there already stays the one. */
export async function recordHeld(
  tx: TransactionContext,
  { year, place }: Pick<ProgressMeeting, 'year' | 'place'>,
  { heldOn, people, minutes }: HeldMeeting,
): Promise<void> {
  const where = sql`t.code = ${REPORT_MEETINGS} and t.year = ${year}`;
  const [activity] = await select(tx, Activity, fields(), { where });
  if (!activity) return;
  const known = await tx.db.rows(
    sql`select 1 as found from core_occurrence where activity_id = ${activity.key} and held_on = ${heldOn}`,
  );
  if (known.length > 0) return;
  const recordedByKey = tx.actor.personKey;
  await insert(tx, Occurrence, { activityKey: activity.key, heldOn, people, place, minutes, recordedByKey });
  tx.emit(recordChanged, { type: 'Activity', key: activity.key });
}

/** The day of a meeting: when it was held, else when it is planned for. */
export const meetingDay = ({ heldOn, plannedOn }: Pick<ProgressMeeting, 'heldOn' | 'plannedOn'>): string =>
  heldOn ?? plannedOn;

/** Last days for the reports of the periods that meetings ask for; called-off ones ask for nothing. */
export async function reportDueDays(ctx: RequestContext): Promise<ReadonlyMap<string, string>> {
  return ctx.get(dueDays);
}

async function dueDays(ctx: RequestContext): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.db.rows<{ period: string; due: string }>(
    sql`select period, report_due as due from plan_sync_meeting where status <> 'CANCELLED'`,
  );
  return new Map(rows.map(({ period, due }) => [period, due]));
}
