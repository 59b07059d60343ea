import { big, type DecimalText, type Exact } from '@yeondong/schema/rules';
import type { Polarity } from './polarity.js';

export const KPI_TRENDS = ['IMPROVING', 'STEADY', 'WORSENING', 'UNKNOWN'] as const;
export type KpiTrend = (typeof KPI_TRENDS)[number];

/** A due period. The target counts for FIT alone. */
export interface TrendPoint {
  readonly value: DecimalText | null;
  readonly target: DecimalText | null;
}

const PERIODS = 4;
const FEWEST = 3;

/** Sign of the least-squares slope of y over x. */
const slopeSign = (points: readonly { readonly x: number; readonly y: Exact }[]): -1 | 0 | 1 => {
  const count = points.length;
  const sumX = points.reduce((total, { x }) => total + x, 0);
  const sumY = points.reduce((total, { y }) => total.plus(y), big(0));
  const cross = points.reduce((total, { x, y }) => total.plus(y.times(x)), big(0));
  return cross.times(count).cmp(sumY.times(sumX));
};

/** What should grow: the value itself, its negative, or nearness to the target. Null when it cannot be told. */
export const merit = (polarity: Polarity, { value, target }: TrendPoint): Exact | null => {
  if (value === null) return null;
  if (polarity === 'UP') return big(value);
  if (polarity === 'DOWN') return big(value).times(-1);
  return target === null ? null : big(value).minus(target).abs().times(-1);
};

/**
 * Direction of a KPI by its polarity over the last four due periods that have a value, given in order of time. A period
 * without a value keeps its place on the time axis. Fewer than three values: UNKNOWN.
 */
export const kpiTrend = (polarity: Polarity, due: readonly TrendPoint[]): KpiTrend => {
  const points = due.flatMap((point, x) => {
    const y = merit(polarity, point);
    return y === null ? [] : [{ x, y }];
  });
  if (points.length < FEWEST) return 'UNKNOWN';
  const sign = slopeSign(points.slice(-PERIODS));
  if (sign === 0) return 'STEADY';
  return sign > 0 ? 'IMPROVING' : 'WORSENING';
};
