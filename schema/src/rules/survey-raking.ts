import { big, type Exact } from '../kernel/decimal.js';
import { trimmed } from './survey-weights.js';

/** Answers that have the same value of every trait. */
export interface RakedCell {
  readonly answered: number;
  /** Its value of each trait. */
  readonly values: readonly string[];
}

/** Of a trait: how many people have each of its values, in order. */
export type Margin = ReadonlyMap<string, number>;

const MOST_ROUNDS = 50;
const TOLERANCE = '0.000001';
/** Products would grow without end. */
const KEPT_PLACES = 20;

const total = (values: Iterable<number>): number => [...values].reduce((sum, value) => sum + value, 0);

/**
 * What each answer of a cell counts for, so that every trait by itself is spread as in the population: the weights are
 * fitted to one trait after the other until all fit. A value that nobody answered for is taken together with its
 * neighbour. Null where the people are not known, or no weights fit.
 */
export function rakedWeights(cells: readonly RakedCell[], margins: readonly Margin[]): Exact[] | null {
  const n = total(cells.map(({ answered }) => answered));
  if (n === 0 || margins.length === 0 || margins.some((margin) => total(margin.values()) === 0)) return null;
  const groups = margins.flatMap((margin, trait) => groupsOf(cells, margin, trait, n));
  const weights = cells.map(({ answered }) => big(answered > 0 ? 1 : 0));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let furthest = big(0);
    for (const group of groups) {
      const sum = group.cells.reduce((all, at) => all.plus(weightIn(weights, cells, at)), big(0));
      if (sum.eq(0)) return null;
      const factor = group.wanted.div(sum);
      const off = factor.minus(1).abs();
      if (off.gt(furthest)) furthest = off;
      for (const at of group.cells) weights[at] = (weights[at] as Exact).times(factor).round(KEPT_PLACES);
    }
    if (furthest.lt(TOLERANCE))
      return trimmed(
        weights,
        cells.map(({ answered }) => answered),
        n,
      );
  }
  return null;
}

const weightIn = (weights: readonly Exact[], cells: readonly RakedCell[], at: number): Exact =>
  (weights[at] as Exact).times(cells[at]?.answered ?? 0);

interface Group {
  readonly cells: readonly number[];
  /** What its answers are to count for in all. */
  readonly wanted: Exact;
}

/** The cells of each value of a trait that somebody answered for, with the people of the empty values beside it. */
function groupsOf(cells: readonly RakedCell[], margin: Margin, trait: number, n: number): Group[] {
  const people = total(margin.values());
  const of = (value: string) =>
    cells.flatMap(({ values, answered }, at) => (values[trait] === value && answered > 0 ? [at] : []));
  const merged: { cells: readonly number[]; people: number }[] = [];
  let before = 0;
  for (const [value, count] of margin) {
    const own = of(value);
    const last = merged.at(-1);
    if (own.length > 0) {
      merged.push({ cells: own, people: count + before });
      before = 0;
    } else if (last) last.people += count;
    else before += count;
  }
  return merged
    .filter((group) => group.people > 0)
    .map((group) => ({ cells: group.cells, wanted: big(group.people).times(n).div(people) }));
}
