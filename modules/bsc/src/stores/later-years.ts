import { keyList, type RequestContext, sql } from '@yeondong/schema';
import { LOOKING_BACK } from '../rules/score-rule.js';

/** KPIs whose score of a year rests on the years before. */
export interface LaterYear {
  readonly year: number;
  readonly kpis: readonly number[];
}

/** Years after one in which a KPI, or one that followed it, is scored by what it was before; mostly none. */
export async function yearsLookingBack(
  ctx: RequestContext,
  kpis: readonly number[],
  year: number,
): Promise<LaterYear[]> {
  const lineage = await withSuccessors(ctx, kpis);
  const rows = await ctx.db.rows<{ kpi: number; year: string }>(
    sql`select distinct r.kpi_id as kpi, substr(r.period, 1, 4) as year from bsc_result r join bsc_kpi k on k.id = r.kpi_id
      where k.id in ${keyList(lineage)} and k.method in ${keyList(LOOKING_BACK)} and r.period > ${`${year}-12`}
      order by year, kpi`,
  );
  const years = [...new Set(rows.map((row) => Number(row.year)))];
  return years.map((later) => ({
    year: later,
    kpis: rows.filter((row) => Number(row.year) === later).map(({ kpi }) => Number(kpi)),
  }));
}

async function withSuccessors(ctx: RequestContext, kpis: readonly number[]): Promise<number[]> {
  const known = new Set(kpis);
  for (let newest = [...known]; newest.length > 0; ) {
    const rows = await ctx.db.rows<{ key: number }>(
      sql`select id as "key" from bsc_kpi where predecessor_id in ${keyList(newest)}`,
    );
    newest = rows.map(({ key }) => Number(key)).filter((key) => !known.has(key));
    for (const key of newest) known.add(key);
  }
  return [...known];
}
