import { keyList, type RequestContext, sql, TRUE } from '@yeondong/schema';

/** What fiscal lines are given in all years, or in one; lines without an amount are left out. */
export async function plannedSums(
  ctx: RequestContext,
  lines: readonly number[],
  year?: number,
): Promise<ReadonlyMap<number, number>> {
  const ofYear = year === undefined ? TRUE : sql`a.year = ${year}`;
  const rows = await ctx.db.rows<{ line: number; amount: number }>(
    sql`select a.line_id as line, sum(a.amount) as amount from plan_sync_fiscal_amount a
      where ${ofYear} and a.line_id in ${keyList(lines)} group by a.line_id`,
  );
  return new Map(rows.map(({ line, amount }) => [Number(line), Number(amount)]));
}
