import { byKeys, keyOfType, percentOf, planYear, type RequestContext, refuse, type Selection } from '@yeondong/schema';
import { Plan } from '../../entities/plan.js';
import type { PlanPairArgs, PlanPairsArgs } from '../../inputs/link-arguments.js';
import { checkSteps } from '../../rules/coverage.js';
import { type PairCoverage, pairCoverages } from '../../rules/link/pair-coverage.js';
import { type PlanGraphItem, planGraph } from '../plan-graph.js';
import { budgetIn, budgetRate } from './budget-behind.js';

const FORMULA = 'plan-sync.coverage.1';

type Pair = PairCoverage<PlanGraphItem>;

/** Coverage of pairs in figures; by money only where it is asked for. */
async function coveragesOf(ctx: RequestContext, pairs: readonly Pair[], year: number, selection: Selection) {
  const plansAt = (name: 'from' | 'to') =>
    byKeys(
      ctx,
      Plan,
      pairs.map((pair) => pair[name]),
      selection.below(name),
    );
  const [from, to] = [await plansAt('from'), await plansAt('to')];
  const rows = selection.has('budgetRate') ? await budgetIn(ctx, year) : [];
  return pairs.map(({ leaves, linked, undecided }, at) => {
    return {
      ...{ from: from[at], to: to[at], linked: linked.size, total: leaves.length, undecided },
      rate: percentOf(
        { name: 'linked', value: linked.size },
        { name: 'total', value: leaves.length },
        FORMULA,
        ctx.today,
      ),
      budgetRate: budgetRate(ctx, rows, leaves, [...linked]),
    };
  });
}

const stepsOf = ({ steps }: PlanPairsArgs): number => checkSteps(steps ?? 1);

/** Each plan in force against each other. */
export async function planPairs(ctx: RequestContext, args: PlanPairsArgs, selection: Selection) {
  const year = args.year ?? planYear(ctx);
  const graph = await planGraph(ctx, year);
  return coveragesOf(ctx, pairCoverages({ ...graph, steps: stepsOf(args) }), year, selection);
}

/** Two plans with the leaf items of both sides, of one domain where it is named. */
export async function planPair(ctx: RequestContext, args: PlanPairArgs, selection: Selection) {
  const year = args.year ?? planYear(ctx);
  const [from, to] = [keyOfType(args.from, 'Plan'), keyOfType(args.to, 'Plan')];
  if (from === null || to === null) return null;
  if (from === to) throw refuse('plan-sync.pair.same', ['to']);
  const domain = args.domain ? keyOfType(args.domain, 'Domain') : null;
  const graph = await planGraph(ctx, year);
  const within = ({ domain: of }: PlanGraphItem) => domain === null || (of !== null && Number(of) === domain);
  const pairs = pairCoverages({ ...graph, steps: stepsOf(args), plans: [from, to] });
  const [there, back] = pairs.map((pair) => ({
    ...pair,
    leaves: pair.leaves.filter(within),
    linked: new Set([...pair.linked].filter(within)),
  }));
  if (!there || !back) return null;
  const [coverage] = await coveragesOf(ctx, [there], year, selection.below('coverage'));
  if (!coverage?.from || !coverage.to) return null;
  const lone = ({ leaves, linked }: Pair) => keysOf(leaves.filter((leaf) => !linked.has(leaf)));
  return {
    ...{ coverage, fromKeys: keysOf(there.leaves), toKeys: keysOf(back.leaves) },
    ...{ loneFromKeys: lone(there), loneToKeys: lone(back) },
  };
}

const keysOf = (items: readonly PlanGraphItem[]): number[] => items.map(({ key }) => Number(key));
