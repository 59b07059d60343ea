import { big, type Exact } from '../kernel/decimal.js';
import {
  type Interval,
  intervalAround,
  marginAtHalf,
  type Precision,
  shareInterval,
  variancePerUnit,
} from './survey-precision.js';
import { designEffect } from './survey-weights.js';

/** So many gave this answer, and each of them counts for so much. */
export interface Tally {
  readonly value: string;
  readonly weight: Exact;
  readonly count: number;
}

export interface MeanFigure extends Interval {
  readonly mean: Exact;
  readonly standardError: Exact;
}

export interface ShareFigure extends Interval {
  readonly share: Exact;
  readonly standardError: Exact;
}

const countOf = (tallies: readonly Tally[]): number => tallies.reduce((sum, { count }) => sum + count, 0);

const weighed = (tallies: readonly Tally[], of: (tally: Tally) => Exact): Exact =>
  tallies.reduce((sum, tally) => sum.plus(tally.weight.times(tally.count).times(of(tally))), big(0));

const precisionOf = (answers: readonly Tally[], population: number | null): Precision => ({
  n: countOf(answers),
  population,
  designEffect: designEffect(
    answers.map(({ weight }) => weight),
    answers.map(({ count }) => count),
  ),
});

/** Mean of numbers with its standard error: s² · deff · fpc / n, with n − 1. Null for fewer than two answers. */
export function meanFigure(numbers: readonly Tally[], population: number | null): MeanFigure | null {
  const n = countOf(numbers);
  if (n < 2) return null;
  const weights = weighed(numbers, () => big(1));
  const mean = weighed(numbers, ({ value }) => big(value)).div(weights);
  const squares = weighed(numbers, ({ value }) => big(value).minus(mean).times(big(value).minus(mean)));
  const variance = squares
    .div(weights)
    .times(n)
    .div(n - 1);
  const standardError = variance.times(variancePerUnit(precisionOf(numbers, population))).sqrt();
  return { mean, standardError, ...intervalAround(mean, standardError) };
}

/**
 * Share of each option among those who answered. `everybody` holds each person once, with what the person counts for;
 * `chosen` each choice.
 */
export function shareFigures(
  everybody: readonly Tally[],
  chosen: readonly Tally[],
  options: readonly string[],
  population: number | null,
): ShareFigure[] | null {
  if (countOf(everybody) === 0) return null;
  const precision = precisionOf(everybody, population);
  const perUnit = variancePerUnit(precision);
  const weights = weighed(everybody, () => big(1));
  return options.map((option) => {
    const own = chosen.filter(({ value }) => value === option);
    const share = weighed(own, () => big(1)).div(weights);
    const standardError = share.times(big(1).minus(share)).times(perUnit).sqrt();
    return { share, standardError, ...shareInterval(share, precision) };
  });
}

/** Half the width of the interval of a share of one half among those who answered, in percentage points. */
export const marginOf = (everybody: readonly Tally[], population: number | null): Exact | null =>
  countOf(everybody) === 0 ? null : marginAtHalf(precisionOf(everybody, population));
