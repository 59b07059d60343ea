import { keyList, type RequestContext, sql } from '@yeondong/schema';
import { SCORED_STATES } from '../../rules/life/states.js';

/** Whether any scorecard of the year has been scored: what it was scored by stands. */
export async function yearIsScored(ctx: RequestContext, year: number): Promise<boolean> {
  const rows = await ctx.db.rows(
    sql`select id from bsc_scorecard where year = ${year} and status in ${keyList(SCORED_STATES)} limit 1`,
  );
  return rows.length > 0;
}
