import { byKeys, type Initiative, type RequestContext, type Selection } from '@yeondong/schema';
import { PlanItem } from '../../entities/plan-item.js';
import { chainOf } from '../../rules/chain/climb.js';
import type { PlanLevel } from '../../rules/version-state.js';
import { type PlanGraphItem, planGraph } from '../plan-graph.js';

const numbered = (item: PlanGraphItem): PlanGraphItem => ({
  ...item,
  initiative: item.initiative === null ? null : Number(item.initiative),
});

/** The items of one level in the chain of each initiative, of the editions in force in a year. */
export async function planChains(
  ctx: RequestContext,
  rows: readonly Initiative[],
  { level, year }: { readonly level: PlanLevel; readonly year: number },
  selection: Selection,
) {
  const graph = await planGraph(ctx, year);
  const items = graph.items.map(numbered);
  const chains = rows.map(({ key }) =>
    chainOf({ ...graph, items }, key).flatMap((item) => (item.level === level ? [item.key] : [])),
  );
  const found = await byKeys(ctx, PlanItem, chains.flat(), selection);
  const byKey = new Map(found.flatMap((row) => (row ? [[row.key, row]] : [])));
  return chains.map((keys) => keys.flatMap((key) => byKey.get(key) ?? []));
}
