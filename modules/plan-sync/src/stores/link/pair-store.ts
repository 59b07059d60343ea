import {
  byKeys,
  keyOfType,
  percentOf,
  planYear,
  type RequestContext,
  refuse,
  type Selection,
  sql,
  tableOf,
  visible,
} from '@yeondong/schema';
import { FiscalLine } from '../../entities/fiscal-line.js';
import { Plan } from '../../entities/plan.js';
import type { PlanPairArgs, PlanPairsArgs } from '../../inputs/link-arguments.js';
import { leavesOf } from '../../rules/coverage.js';
import { type ItemMoney, moneyBehind, type PairCoverage, pairCoverages } from '../../rules/link/pair-coverage.js';
import { inForce } from '../in-force.js';
import { type PlanGraphItem, planGraph } from '../plan-graph.js';

const FORMULA = 'plan-sync.coverage.1';
const BUDGET_FORMULA = 'plan-sync.budget-coverage.1';

type Pair = PairCoverage<PlanGraphItem>;

/** What the fiscal plan in force gives lines in a year, with what they name. */
async function moneyIn(ctx: RequestContext, year: number): Promise<ItemMoney[]> {
  const rows = await ctx.db.rows<ItemMoney>(
    sql`select it.lineage_key as lineage, l.initiative_id as initiative, i.goal_id as goal, sum(a.amount) as amount
      from plan_sync_fiscal_line l join plan_sync_version v on v.id = l.version_id
        join plan_sync_plan p on p.id = v.plan_id and ${inForce('v', 'p', year)}
        join plan_sync_fiscal_amount a on a.line_id = l.id and a.year = ${year}
        left join plan_sync_item it on it.id = l.item_id left join core_initiative i on i.id = l.initiative_id
      where ${visible(ctx, tableOf(FiscalLine) as never, 'l')}
      group by it.lineage_key, l.initiative_id, i.goal_id`,
  );
  const key = (value: number | null): number | null => (value === null ? null : Number(value));
  return rows.map(({ lineage, initiative, goal, amount }) => ({
    ...{ lineage: key(lineage), initiative: key(initiative), goal: key(goal) },
    amount: Number(amount),
  }));
}

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
  const rows = selection.has('budgetRate') ? await moneyIn(ctx, year) : [];
  return pairs.map(({ leaves, linked, undecided }, at) => {
    const money = moneyBehind(rows, leaves.map(withNumbers));
    return {
      ...{ from: from[at], to: to[at], linked: linked.size, total: leaves.length, undecided },
      rate: percentOf(
        { name: 'linked', value: linked.size },
        { name: 'total', value: leaves.length },
        FORMULA,
        ctx.today,
      ),
      budgetRate: percentOf(
        { name: 'linkedBudget', value: money([...linked].map(withNumbers)) },
        { name: 'budget', value: money(leaves.map(withNumbers)) },
        BUDGET_FORMULA,
        ctx.today,
      ),
    };
  });
}

const withNumbers = ({ lineage, initiative, goal }: PlanGraphItem) => ({
  lineage: Number(lineage),
  initiative: initiative === null ? null : Number(initiative),
  goal: goal === null ? null : Number(goal),
});

const stepsOf = ({ throughOne }: PlanPairsArgs): number => (throughOne ? 2 : 1);

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
  const items = graph.items.filter(({ plan }) => plan === from || plan === to);
  const steps = stepsOf(args);
  // Ways of two links lead through items of any plan.
  const pairs = pairCoverages({ ...graph, steps });
  const pairOf = (one: number, other: number): Pair => {
    const found = pairs.find((pair) => pair.from === one && pair.to === other);
    const leaves = (found?.leaves ?? leavesOf(items, new Set([one]), year)).filter(within);
    const linked = new Set(leaves.filter((leaf) => found?.linked.has(leaf)));
    return { from: one, to: other, leaves, linked, undecided: found?.undecided ?? 0 };
  };
  const [there, back] = [pairOf(from, to), pairOf(to, from)];
  const [coverage] = await coveragesOf(ctx, [there], year, selection.below('coverage'));
  if (!coverage?.from || !coverage.to) return null;
  const lone = ({ leaves, linked }: Pair) => keysOf(leaves.filter((leaf) => !linked.has(leaf)));
  return {
    ...{ coverage, fromKeys: keysOf(there.leaves), toKeys: keysOf(back.leaves) },
    ...{ loneFromKeys: lone(there), loneToKeys: lone(back) },
  };
}

const keysOf = (items: readonly PlanGraphItem[]): number[] => items.map(({ key }) => Number(key));
