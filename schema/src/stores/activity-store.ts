import type { RequestContext, TransactionContext } from '../contract/context.js';
import { recordChanged } from '../contract/event.js';
import { fields } from '../contract/selection.js';
import { Activity, Occurrence } from '../entities/activity.js';
import { keyList, sql } from '../kernel/sql.js';
import { byKeys, insert } from './record-store.js';

export interface Held {
  readonly times: number;
  readonly people: number | null;
}

/** How often each activity was held and how many came, up to the business date. */
export async function heldOf(ctx: RequestContext, activities: readonly number[]): Promise<Held[]> {
  const rows = await ctx.db.rows<{ activity: number; times: number; people: number | null }>(
    sql`select activity_id as activity, count(*) as times, sum(people) as people from core_occurrence
      where activity_id in ${keyList(activities)} and held_on <= ${ctx.today} group by activity_id`,
  );
  const found = new Map(rows.map((row) => [row.activity, row]));
  return activities.map((key) => {
    const row = found.get(key);
    return { times: Number(row?.times ?? 0), people: row?.people == null ? null : Number(row.people) };
  });
}

/** A planned activity of this year is held today by what has been done for it; another's year is left alone. */
export async function recordHeldOn(
  tx: TransactionContext,
  activityKey: number | null,
  people: number | null,
  minutes: string,
): Promise<void> {
  const [activity] = await byKeys(tx, Activity, [activityKey], fields('year'));
  if (!activity || activity.year !== Number(tx.today.slice(0, 4))) return;
  await insert(tx, Occurrence, {
    ...{ activityKey: activity.key, heldOn: tx.today, people, place: null, minutes },
    recordedByKey: tx.actor.personKey,
  });
  tx.emit(recordChanged, { type: 'Activity', key: activity.key });
}
