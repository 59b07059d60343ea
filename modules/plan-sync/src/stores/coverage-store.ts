import { byKeys, keyOfType, percentOf, planYear, type RequestContext, type Selection } from '@yeondong/schema';
import type { Plan } from '../entities/plan.js';
import { PlanItem } from '../entities/plan-item.js';
import type { CoverageArgs } from '../inputs/arguments.js';
import { coverageOf } from '../rules/coverage.js';
import { type PlanGraphItem, planGraph, plansOfLevel } from './plan-graph.js';

const FORMULA = 'plan-sync.coverage.1';

/** Coverage between two levels in a year, with the items that stand alone on either side. */
export async function coverage(ctx: RequestContext, args: CoverageArgs, selection: Selection) {
  const graph = await planGraph(ctx, args.year ?? planYear(ctx));
  const found = coverageOf({
    ...graph,
    from: plansOfLevel(graph, args.from),
    to: plansOfLevel(graph, args.to),
  });
  const within = domainFilter(args.domain);
  const [linked, orphansFrom, orphansTo] = [found.linked, found.orphansFrom, found.orphansTo].map((list) =>
    list.filter(within),
  ) as [PlanGraphItem[], PlanGraphItem[], PlanGraphItem[]];
  const total = linked.length + orphansFrom.length;
  const items = async (name: string, list: readonly PlanGraphItem[]) => {
    const keys = list.map(({ key }) => key);
    return selection.has(name) ? byKeys(ctx, PlanItem, keys, selection.below(name)) : [];
  };
  return {
    from: args.from,
    to: args.to,
    linked: linked.length,
    total,
    rate: percentOf({ name: 'linked', value: linked.length }, { name: 'total', value: total }, FORMULA, ctx.today),
    orphansFrom: await items('orphansFrom', orphansFrom),
    orphansTo: await items('orphansTo', orphansTo),
  };
}

function domainFilter(id: string | null | undefined): (item: PlanGraphItem) => boolean {
  if (id === null || id === undefined) return () => true;
  const key = keyOfType(id, 'Domain');
  return ({ domain }) => domain !== null && Number(domain) === key;
}

/** Of each plan, the percent of its leaves that reach a long-term item, directly or through one item between. */
export async function anchoredRates(ctx: RequestContext, plans: readonly Plan[], year: number) {
  const graph = await planGraph(ctx, year);
  const to = plansOfLevel(graph, 'LONG_TERM');
  return plans.map(({ key }) => {
    const { linked, orphansFrom } = coverageOf({ ...graph, from: new Set([key]), to, steps: 2 });
    return percentOf(
      { name: 'anchored', value: linked.length },
      { name: 'total', value: linked.length + orphansFrom.length },
      'plan-sync.anchored-rate.1',
      ctx.today,
    );
  });
}
