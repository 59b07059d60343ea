import { big, compare, type DecimalText, type Exact } from '@yeondong/schema/rules';
import type { Polarity } from '../polarity.js';
import type { History } from '../score-rule.js';

const YEARS_OF_DEVIATION = 5;
const FEWEST_YEARS = 3;
const LOW_RATE = 80;
const DOWN_LOW_RATE = 120;

/** Why the ratio stands in for the deviation. */
export type Fallback = 'FEW_YEARS' | 'NO_SPREAD';

/** Between which values 목표부여 gives 20 and 100. */
export interface Limits {
  readonly used: 'M2_SIGMA' | 'M2_RATIO';
  readonly fallback: Fallback | null;
  readonly base: Exact;
  readonly deviation: Exact | null;
  readonly high: Exact;
  readonly low: Exact;
}

const mean = (values: readonly DecimalText[]): Exact =>
  values.reduce((total, value) => total.plus(value), big(0)).div(values.length);

/** The better of last year and of the mean of the last three; null without last year. */
export function baseOf({ year, past }: History, polarity: Polarity): Exact | null {
  const last = past.find((each) => each.year === year - 1);
  if (!last) return null;
  const three = past.filter((each) => each.year >= year - 3 && each.year < year).map(({ value }) => value);
  if (three.length < 3) return big(last.value);
  const average = mean(three);
  const better = polarity === 'DOWN' ? average.lt(last.value) : average.gt(last.value);
  return better ? average : big(last.value);
}

/** Standard deviation of a sample (n − 1). */
export function sampleDeviation(values: readonly DecimalText[]): Exact {
  const centre = mean(values);
  const squares = values.reduce((total, value) => {
    const distance = big(value).minus(centre);
    return total.plus(distance.times(distance));
  }, big(0));
  return squares.div(values.length - 1).sqrt();
}

const byRatio = (base: Exact, highRate: number, polarity: Polarity, fallback: Fallback | null): Limits | null => {
  if (base.lte(0)) return null;
  const down = polarity === 'DOWN';
  const high = base.times(down ? 200 - highRate : highRate).div(100);
  const low = base.times(down ? DOWN_LOW_RATE : LOW_RATE).div(100);
  return { used: 'M2_RATIO', fallback, base, deviation: null, high, low };
};

/** The limits by the ratio to the base; null without last year or with a base that is not positive. */
export const ratioLimits = (history: History, highRate: number, polarity: Polarity): Limits | null => {
  const base = baseOf(history, polarity);
  return base && byRatio(base, highRate, polarity, null);
};

/**
 * The limits by the deviation of the last five years. With fewer than three of them, or all alike, the ratio stands in.
 */
export function deviationLimits(history: History, sigmas: number, highRate: number, polarity: Polarity): Limits | null {
  const base = baseOf(history, polarity);
  if (base === null) return null;
  const values = history.past.filter(({ year }) => year >= history.year - YEARS_OF_DEVIATION).map(({ value }) => value);
  if (values.length < FEWEST_YEARS) return byRatio(base, highRate, polarity, 'FEW_YEARS');
  if (values.every((value) => compare(value, values[0] as DecimalText) === 0))
    return byRatio(base, highRate, polarity, 'NO_SPREAD');
  const deviation = sampleDeviation(values);
  const reach = deviation.times(polarity === 'DOWN' ? -sigmas : sigmas);
  return {
    used: 'M2_SIGMA',
    fallback: null,
    base,
    deviation,
    high: base.plus(reach),
    low: base.minus(reach),
  };
}

/** M2: 20 + 80·(A − L)/(H − L), right for both directions because the signs cancel. */
export const betweenLimits = (actual: Exact, { high, low }: Limits): Exact =>
  actual.minus(low).times(80).div(high.minus(low)).plus(20);
