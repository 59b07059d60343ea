import { globalId, type RequestContext, raw, refuse, sql } from '@yeondong/schema';
import type { PlanDiffArgs, PlanYearsArgs } from '../inputs/roll-inputs.js';

/** The final edition of a plan's year, the newest one; before there is any, the one that is being made. */
async function editionOfYear(ctx: RequestContext, code: string, year: number, name: 'from' | 'to') {
  const [found] = await ctx.db.rows<{ key: number }>(
    sql`select v.id as ${raw('"key"')} from plan_sync_version v join plan_sync_plan p on p.id = v.plan_id
      where p.code = ${code} and v.year = ${year}
      order by case when v.status in ('FINAL', 'SUPERSEDED') then 0 else 1 end, v.number desc limit 1`,
  );
  if (!found) throw refuse('plan-sync.version.none-of-year', [name], { plan: code, year });
  return globalId('PlanVersion', Number(found.key));
}

/** The editions of two years of a plan, as a comparison names them. */
export const editionsOfYears = async (
  ctx: RequestContext,
  { plan, from, to }: PlanYearsArgs,
): Promise<PlanDiffArgs> => ({
  from: await editionOfYear(ctx, plan, from, 'from'),
  to: await editionOfYear(ctx, plan, to, 'to'),
});
