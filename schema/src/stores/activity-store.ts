import type { RequestContext } from '../contract/context.js';
import { keyList, sql } from '../kernel/sql.js';

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
