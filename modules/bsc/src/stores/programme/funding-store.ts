import { keyList, type RequestContext, sql } from '@yeondong/schema';

/** What has been secured of each goal by the business date, in won. */
export async function securedOf(ctx: RequestContext, goals: readonly number[]): Promise<number[]> {
  const rows = await ctx.db.rows<{ goal: number; amount: number }>(
    sql`select goal_id as goal, sum(amount) as amount from bsc_funding_entry
      where goal_id in ${keyList(goals)} and secured_on <= ${ctx.today} group by goal_id`,
  );
  const found = new Map(rows.map((row) => [Number(row.goal), Number(row.amount)]));
  return goals.map((goal) => found.get(goal) ?? 0);
}
