import { byKeys, keyOfType, percentOf, planYear, type RequestContext, refuse, type Selection } from '@yeondong/schema';
import type { Plan } from '../entities/plan.js';
import { PlanItem } from '../entities/plan-item.js';
import type { CoverageArgs } from '../inputs/arguments.js';
import { coverageOf, moneyFor } from '../rules/coverage.js';
import { fundedLines } from './funded-lines.js';
import { type PlanGraphItem, planGraph, plansOfLevel } from './plan-graph.js';

const FORMULA = 'plan-sync.coverage.1';
const BUDGET_FORMULA = 'plan-sync.coverage-budget.1';
/** Directly, or through one item between. */
const MOST_STEPS = 2;

/** Coverage between two levels in a year, with the items that stand alone on either side. */
export async function coverage(ctx: RequestContext, args: CoverageArgs, selection: Selection) {
  const steps = args.steps ?? 1;
  if (steps < 1 || steps > MOST_STEPS) throw refuse('plan-sync.coverage.steps', ['steps'], { most: MOST_STEPS });
  const graph = await planGraph(ctx, args.year ?? planYear(ctx));
  const found = coverageOf({
    ...graph,
    from: plansOfLevel(graph, args.from),
    to: plansOfLevel(graph, args.to),
    steps,
  });
  const within = domainFilter(args.domain);
  const [linked, orphansFrom, orphansTo] = [found.linked, found.orphansFrom, found.orphansTo].map((list) =>
    list.filter(within),
  ) as [PlanGraphItem[], PlanGraphItem[], PlanGraphItem[]];
  const total = linked.length + orphansFrom.length;
  const items = (name: string, list: readonly PlanGraphItem[]) =>
    byKeys(
      ctx,
      PlanItem,
      list.map(({ key }) => key),
      selection.below(name),
    );
  return {
    from: args.from,
    to: args.to,
    linked: linked.length,
    total,
    steps,
    rate: percentOf({ name: 'linked', value: linked.length }, { name: 'total', value: total }, FORMULA, ctx.today),
    budget: selection.has('budget') ? await budgetOf(ctx, graph.year, linked, [...linked, ...orphansFrom]) : null,
    orphansFrom: await items('orphansFrom', orphansFrom),
    orphansTo: await items('orphansTo', orphansTo),
  };
}

/** The same by money: what the fiscal plan gives linked items, of what it gives all. */
async function budgetOf(
  ctx: RequestContext,
  year: number,
  linkedItems: readonly PlanGraphItem[],
  allItems: readonly PlanGraphItem[],
) {
  const lines = await fundedLines(ctx, year);
  const [linked, total] = [moneyFor(linkedItems, lines), moneyFor(allItems, lines)];
  const rate = percentOf({ name: 'linked', value: linked }, { name: 'total', value: total }, BUDGET_FORMULA, ctx.today);
  return { linked, total, rate };
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
