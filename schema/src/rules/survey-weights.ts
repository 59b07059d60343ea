import { big, type Exact } from '../kernel/decimal.js';

export interface WeightedStratum {
  /** People in it; null where nobody counted them. */
  readonly population: number | null;
  readonly answered: number;
}

/** No weight is more than so many times the middle one, or less than its so-manieth part. */
const MOST_OVER_MEDIAN = 5;

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * What each answer of a stratum counts for, so that strata weigh as in the population: (N_h / N) / (n_h / n). A stratum
 * without answers is taken together with the one before it (the first: behind it). Null where a population is not known or
 * there is nothing to weigh.
 */
export function stratumWeights(strata: readonly WeightedStratum[]): Exact[] | null {
  if (strata.length === 0 || strata.some(({ population }) => population === null)) return null;
  const answered = strata.map((stratum) => stratum.answered);
  const populations = collapsed(
    strata.map(({ population }) => population as number),
    answered,
  );
  const [n, people] = [total(answered), total(populations)];
  if (n === 0 || people === 0) return null;
  const weights = populations.map((population, at) => {
    const own = answered[at] as number;
    return own === 0 ? big(0) : big(population).times(n).div(people).div(own);
  });
  return trimmed(weights, answered, n);
}

/** The people of strata that nobody answered for, counted with a neighbour that somebody did. */
function collapsed(populations: readonly number[], answered: readonly number[]): number[] {
  const result = populations.map(() => 0);
  const first = answered.findIndex((count) => count > 0);
  let at = first;
  populations.forEach((population, index) => {
    if ((answered[index] as number) > 0) at = index;
    if (at >= 0) result[at] = (result[at] as number) + population;
  });
  return result;
}

/** Weights cut to five times the middle one and its fifth, and made to add up to the answers again. */
export function trimmed(weights: readonly Exact[], answered: readonly number[], n: number): Exact[] {
  const median = medianWeight(weights, answered, n);
  const [least, most] = [median.div(MOST_OVER_MEDIAN), median.times(MOST_OVER_MEDIAN)];
  const bounded = weights.map((weight, at) => {
    if (answered[at] === 0) return weight;
    if (weight.gt(most)) return most;
    return weight.lt(least) ? least : weight;
  });
  const sum = bounded.reduce((all, weight, at) => all.plus(weight.times(answered[at] as number)), big(0));
  return bounded.map((weight) => weight.times(n).div(sum));
}

/** The weight of the answer in the middle. */
function medianWeight(weights: readonly Exact[], answered: readonly number[], n: number): Exact {
  const order = weights.map((weight, at) => ({ weight, count: answered[at] as number }));
  order.sort((one, other) => one.weight.cmp(other.weight));
  let passed = 0;
  for (const { weight, count } of order) {
    passed += count;
    if (passed * 2 >= n) return weight;
  }
  return big(1);
}

/** Kish: n · Σw² / (Σw)², by how much unequal weights widen the variance. */
export function designEffect(weights: readonly Exact[], answered: readonly number[]): Exact {
  const n = total(answered);
  if (n === 0) return big(1);
  const sums = weights.reduce(
    ({ w, w2 }, weight, at) => {
      const count = answered[at] as number;
      return { w: w.plus(weight.times(count)), w2: w2.plus(weight.times(weight).times(count)) };
    },
    { w: big(0), w2: big(0) },
  );
  return sums.w.eq(0) ? big(1) : sums.w2.times(n).div(sums.w.times(sums.w));
}
