import { keyList, type RequestContext, sql } from '@yeondong/schema';
import { CLOSED_STATES, type ScorecardState } from '../../rules/life/states.js';

/** Where the scorecards of a year stand that KPIs are on, by KPI. */
async function statesOf(
  ctx: RequestContext,
  kpiKeys: readonly number[],
  year: number,
): Promise<ReadonlyMap<number, ScorecardState>> {
  const rows = await ctx.db.rows<{ kpi: number; status: ScorecardState }>(
    sql`select i.kpi_id as kpi, c.status as status from bsc_scorecard_item i
      join bsc_scorecard c on c.id = i.scorecard_id and c.year = ${year} where i.kpi_id in ${keyList(kpiKeys)} and i.to_month is null`,
  );
  return new Map(rows.map(({ kpi, status }) => [Number(kpi), status]));
}

const fixedBy = (state: ScorecardState): string | null => {
  if (CLOSED_STATES.includes(state)) return 'bsc.scorecard.closed';
  return state === 'IN_OPERATION' ? 'bsc.scorecard.fixed' : null;
};

/** Of the KPIs, those whose target of the year is fixed now, with the code that says why. */
export async function fixedTargets(
  ctx: RequestContext,
  kpiKeys: readonly number[],
  year: number,
): Promise<ReadonlyMap<number, string>> {
  const states = await statesOf(ctx, kpiKeys, year);
  return new Map(
    [...states].flatMap(([kpi, state]) => {
      const code = fixedBy(state);
      return code ? [[kpi, code] as const] : [];
    }),
  );
}
