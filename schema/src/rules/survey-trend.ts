import { big, type Exact } from '../kernel/decimal.js';
import { type Interval, intervalAround } from './survey-precision.js';

export const TREND_VERDICTS = ['ROSE', 'FELL', 'NO_DIFFERENCE'] as const;
export type TrendVerdict = (typeof TREND_VERDICTS)[number];

export interface Estimate {
  readonly value: Exact;
  readonly standardError: Exact;
}

export interface TrendStep extends Interval {
  readonly difference: Exact;
  readonly verdict: TrendVerdict;
}

/** From one wave to the next: the difference with its 95 % interval; no difference is claimed where that holds zero. */
export function trendOf(earlier: Estimate, later: Estimate): TrendStep {
  const difference = later.value.minus(earlier.value);
  const variance = [earlier, later].reduce((sum, { standardError: se }) => sum.plus(se.times(se)), big(0));
  const { low, high } = intervalAround(difference, variance.sqrt());
  if (low.lte(0) && high.gte(0)) return { difference, low, high, verdict: 'NO_DIFFERENCE' };
  return { difference, low, high, verdict: difference.gt(0) ? 'ROSE' : 'FELL' };
}
