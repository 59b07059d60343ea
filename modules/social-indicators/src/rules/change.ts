import { big, compare, type DecimalText, decimalText, round } from '@yeondong/schema/rules';
import { type Polarity, signOf } from './polarity.js';
import { type Known, known, type Point, sinceBreak } from './series.js';

export const DIRECTIONS = ['IMPROVING', 'WORSENING', 'STEADY', 'UNKNOWN'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface Change {
  readonly from: string | null;
  readonly to: string | null;
  readonly delta: DecimalText | null;
  readonly direction: Direction;
  /** Mean yearly growth over the last five years at most: a rate where both ends are above 0. */
  readonly yearlyRate: DecimalText | null;
  /** The mean yearly difference, where a rate has no meaning. */
  readonly yearlyDifference: DecimalText | null;
}

const NO_CHANGE: Change = {
  from: null,
  to: null,
  delta: null,
  direction: 'UNKNOWN',
  yearlyRate: null,
  yearlyDifference: null,
};
const SPAN = 5;

const yearOf = ({ period }: Point): number => Number(period.slice(0, 4));

/** What changed since the value before, and over the last five years; a break in the series cuts it. */
export function changeOf(polarity: Polarity, points: readonly Point[]): Change {
  const series = sinceBreak(known(points));
  const [before, last] = series.slice(-2);
  if (!before || !last) return NO_CHANGE;
  const delta = decimalText(big(last.value).minus(before.value));
  const first = series.find((point) => yearOf(point) >= yearOf(last) - SPAN) as Known;
  return { from: before.period, to: last.period, delta, direction: directionOf(polarity, delta), ...pace(first, last) };
}

function directionOf(polarity: Polarity, delta: DecimalText): Direction {
  const sign = signOf(polarity);
  if (sign === 0) return 'UNKNOWN';
  const moved = compare(delta, '0');
  if (moved === 0) return 'STEADY';
  return moved === sign ? 'IMPROVING' : 'WORSENING';
}

function pace(first: Known, last: Known): Pick<Change, 'yearlyRate' | 'yearlyDifference'> {
  const years = yearOf(last) - yearOf(first);
  if (years <= 0) return { yearlyRate: null, yearlyDifference: null };
  if (compare(first.value, '0') > 0 && compare(last.value, '0') > 0)
    return { yearlyRate: compoundRate(first.value, last.value, years), yearlyDifference: null };
  return { yearlyRate: null, yearlyDifference: round(big(last.value).minus(first.value).div(years), 4) };
}

/** (to ÷ from)^(1 ÷ years) − 1 in percent, four decimals. A root is irrational: it is found in floating point. */
export const compoundRate = (from: DecimalText, to: DecimalText, years: number): DecimalText =>
  round(big((Number(big(to).div(from).toString()) ** (1 / years) - 1) * 100), 4);
