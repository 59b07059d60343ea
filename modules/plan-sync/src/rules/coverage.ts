import { type ItemStatus, isActive } from './item-state.js';
import type { LinkStatus, LinkType } from './link-check.js';

/** An item as the graph of plans holds it; `lineage` is what links name. */
export interface GraphItem {
  readonly key: number;
  readonly lineage: number;
  readonly plan: number;
  readonly parent: number | null;
  readonly status: ItemStatus;
  readonly startYear: number;
  readonly endYear: number;
}

export interface GraphLink {
  readonly key: number;
  readonly from: number;
  readonly to: number;
  readonly type: LinkType;
  readonly status: LinkStatus;
  readonly validFrom: number | null;
  readonly validTo: number | null;
  /** Somebody has decided that it ends with its last year. */
  readonly isEnded: boolean;
}

/** What SUPERSEDES or CONFLICTS says is no support. */
const CONNECTING: readonly LinkType[] = ['DERIVES', 'IMPLEMENTS', 'FUNDS', 'MEASURES'];

/** Whether a link is in force in a year. */
export const holdsIn = ({ validFrom, validTo }: Pick<GraphLink, 'validFrom' | 'validTo'>, year: number): boolean =>
  (validFrom === null || validFrom <= year) && (validTo === null || validTo >= year);

/** Links that count in a year: agreed by both sides, in force, of a connecting type. */
export const countingLinks = <L extends GraphLink>(links: readonly L[], year: number): readonly L[] =>
  links.filter((link) => link.status === 'CONFIRMED' && CONNECTING.includes(link.type) && holdsIn(link, year));

/** The items that a plan works on in a year and that have none such below them. */
export function leavesOf<I extends GraphItem>(
  items: readonly I[],
  plans: ReadonlySet<number>,
  year: number,
): readonly I[] {
  const own = items.filter(
    (item) => plans.has(item.plan) && isActive(item.status) && item.startYear <= year && item.endYear >= year,
  );
  const parents = new Set(own.map(({ parent }) => parent));
  return own.filter(({ key }) => !parents.has(key));
}

type Neighbours = ReadonlyMap<number, ReadonlySet<number>>;
const counted = new WeakMap<readonly GraphLink[], Map<number, Neighbours>>();

/** The lineages that counting links join in a year; of the same links once, however many pairs of plans are asked about. */
function countedNeighbours(links: readonly GraphLink[], year: number): Neighbours {
  const years = counted.get(links) ?? new Map<number, Neighbours>();
  const near = years.get(year) ?? neighbours(countingLinks(links, year));
  counted.set(links, years.set(year, near));
  return near;
}

/** The lineages that links join to each, whichever way they point. */
export function neighbours(links: readonly GraphLink[]): Neighbours {
  const found = new Map<number, Set<number>>();
  const add = (one: number, other: number) => found.set(one, (found.get(one) ?? new Set()).add(other));
  for (const { from, to } of links) {
    add(from, to);
    add(to, from);
  }
  return found;
}

/** The lineages that `steps` links at most lead to. */
export function reached(
  start: number,
  near: ReadonlyMap<number, ReadonlySet<number>>,
  steps: number,
): ReadonlySet<number> {
  const found = new Set<number>();
  let edge = new Set([start]);
  for (let step = 0; step < steps; step += 1) {
    edge = new Set([...edge].flatMap((at) => [...(near.get(at) ?? [])]));
    for (const at of edge) found.add(at);
  }
  return found;
}

/** Whether `steps` links at most lead from a lineage to one of the targets. */
export const reaches = (
  start: number,
  targets: ReadonlySet<number>,
  near: ReadonlyMap<number, ReadonlySet<number>>,
  steps: number,
): boolean => [...reached(start, near, steps)].some((at) => targets.has(at));

export interface Coverage<I> {
  readonly linked: readonly I[];
  readonly orphansFrom: readonly I[];
  readonly orphansTo: readonly I[];
}

interface CoverageQuestion<I> {
  readonly items: readonly I[];
  readonly links: readonly GraphLink[];
  readonly from: ReadonlySet<number>;
  readonly to: ReadonlySet<number>;
  readonly year: number;
  /** 1: direct links; 2: through one item of another plan. */
  readonly steps?: number;
}

/**
 * Leaves of one set of plans that a path of counting links joins to an item of another: those that are joined, and the
 * leaves of either side that are not.
 */
export function coverageOf<I extends GraphItem>({
  items,
  links,
  from,
  to,
  year,
  steps = 1,
}: CoverageQuestion<I>): Coverage<I> {
  const near = countedNeighbours(links, year);
  const lineages = (plans: ReadonlySet<number>) =>
    new Set(items.filter(({ plan }) => plans.has(plan)).map(({ lineage }) => lineage));
  const [here, there] = [lineages(from), lineages(to)];
  const starts = leavesOf(items, from, year);
  const isLinked = (item: I) => reaches(item.lineage, there, near, steps);
  const linked = new Set(starts.filter(isLinked));
  return {
    linked: [...linked],
    orphansFrom: starts.filter((item) => !linked.has(item)),
    orphansTo: leavesOf(items, to, year).filter(({ lineage }) => !reaches(lineage, here, near, steps)),
  };
}
