import { insert, keyList, type RequestContext, type Row, refuse, sql, type TransactionContext } from '@yeondong/schema';
import type { KpiTarget } from '../../entities/kpi-target.js';
import { FormerTarget } from '../../entities/life/scorecard-step.js';
import { CLOSED_STATES, type ScorecardState, UNCONFIRMED_STATES } from '../../rules/life/states.js';

/** Where the scorecards of a year stand that KPIs are on, by KPI. */
async function statesOf(
  ctx: RequestContext,
  kpiKeys: readonly number[],
  year: number,
): Promise<ReadonlyMap<number, ScorecardState>> {
  const rows = await ctx.db.rows<{ kpi: number; status: ScorecardState }>(
    sql`select i.kpi_id as kpi, c.status as status from bsc_scorecard_item i
      join bsc_scorecard c on c.id = i.scorecard_id and c.year = ${year} where i.kpi_id in ${keyList(kpiKeys)}`,
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

/** Before a target changes: refused while it is fixed, and once it was confirmed kept beside the new one. */
export async function keepFormer(
  tx: TransactionContext,
  kpiKey: number,
  year: number,
  known: Row<KpiTarget> | null,
): Promise<void> {
  const state = (await statesOf(tx, [kpiKey], year)).get(kpiKey);
  if (state === undefined) return;
  const code = fixedBy(state);
  if (code) throw refuse(code, ['input', 'year']);
  if (!known || UNCONFIRMED_STATES.some((early) => early === state)) return;
  const { target, baseline } = known;
  const replaced = { replacedOn: tx.today, replacedByKey: tx.actor.personKey };
  await insert(tx, FormerTarget, { targetKey: known.key, target, baseline, ...replaced });
}
