import { countingLinks, type GraphItem, type GraphLink, holdsIn, leavesOf, neighbours, reached } from '../coverage.js';

/** How the leaves of one plan are joined to another plan. */
export interface PairCoverage<I> {
  readonly from: number;
  readonly to: number;
  readonly leaves: readonly I[];
  readonly linked: ReadonlySet<I>;
  /** Proposed links between the two that nobody has decided. */
  readonly undecided: number;
}

export interface PairQuestion<I> {
  readonly items: readonly I[];
  readonly links: readonly GraphLink[];
  readonly year: number;
  /** 1: direct links; 2: through one item between. */
  readonly steps: number;
  /** Only these plans against each other; ways may lead through items of any plan. All unless given. */
  readonly plans?: readonly number[];
}

/** The proposals of a year between plans, by `lower higher` of their keys. */
function undecidedBetween(links: readonly GraphLink[], planOf: ReadonlyMap<number, number>): Map<string, number> {
  const found = new Map<string, number>();
  for (const { status, from, to } of links) {
    const [one, other] = [planOf.get(from), planOf.get(to)];
    if (status !== 'PROPOSED' || one === undefined || other === undefined) continue;
    const name = pairName(one, other);
    found.set(name, (found.get(name) ?? 0) + 1);
  }
  return found;
}

const pairName = (one: number, other: number): string => `${Math.min(one, other)} ${Math.max(one, other)}`;

/** Each plan against each other one, in the order of their items; from each leaf one looks once, whatever the plans. */
export function pairCoverages<I extends GraphItem>(question: PairQuestion<I>): PairCoverage<I>[] {
  const { items, links, year, steps } = question;
  const plans = question.plans ?? [...new Set(items.map(({ plan }) => plan))];
  const planOf = new Map(items.map(({ lineage, plan }) => [lineage, plan]));
  const near = neighbours(countingLinks(links, year));
  const undecided = undecidedBetween(
    links.filter((link) => holdsIn(link, year)),
    planOf,
  );
  return plans.flatMap((from) => {
    const leaves = leavesOf(items, new Set([from]), year);
    const reach = leaves.map((leaf) => [leaf, plansOf(reached(leaf.lineage, near, steps), planOf)] as const);
    return plans.flatMap((to) => {
      if (to === from) return [];
      const linked = new Set(reach.flatMap(([leaf, found]) => (found.has(to) ? [leaf] : [])));
      return [{ from, to, leaves, linked, undecided: undecided.get(pairName(from, to)) ?? 0 }];
    });
  });
}

const plansOf = (lineages: ReadonlySet<number>, planOf: ReadonlyMap<number, number>): ReadonlySet<number> =>
  new Set([...lineages].flatMap((lineage) => planOf.get(lineage) ?? []));

/** The year's money of lines, by what they name. */
export interface ItemMoney {
  readonly lineage: number | null;
  readonly initiative: number | null;
  readonly goal: number | null;
  readonly amount: number;
}

export interface Weighed {
  readonly lineage: number;
  readonly initiative: number | null;
  readonly goal: number | null;
}

/**
 * The money behind some of a plan's leaves, each won once: of lines that name a leaf or its initiative; a leaf that
 * stands for a goal has what the goal's other initiatives are given.
 */
export function moneyBehind(
  rows: readonly ItemMoney[],
  leaves: readonly Weighed[],
): (some: Iterable<Weighed>) => number {
  const named = new Set(leaves.map(({ initiative }) => initiative));
  return (some) => {
    const list = [...some];
    const lineages = new Set<number | null>(list.map(({ lineage }) => lineage));
    const initiatives = new Set(list.flatMap(({ initiative }) => initiative ?? []));
    const goals = new Set(list.flatMap(({ initiative, goal }) => (initiative === null ? (goal ?? []) : [])));
    const isBehind = ({ lineage, initiative, goal }: ItemMoney): boolean =>
      lineages.has(lineage) ||
      (initiative !== null && initiatives.has(initiative)) ||
      (goal !== null && goals.has(goal) && !named.has(initiative));
    return rows.filter(isBehind).reduce((sum, { amount }) => sum + amount, 0);
  };
}
