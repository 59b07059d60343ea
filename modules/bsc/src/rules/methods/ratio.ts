import { big, type DecimalText, type Exact } from '@yeondong/schema/rules';
import type { Polarity } from '../polarity.js';

/** M1, upwards: 100·A/T. */
export const upward = (actual: Exact, target: Exact): Exact | null =>
  target.lte(0) ? null : actual.times(100).div(target);

/** M1, downwards: 100·(2 − A/T). */
export const downward = (actual: Exact, target: Exact): Exact | null =>
  target.lte(0) ? null : target.times(2).minus(actual).times(100).div(target);

/** At A = 0 the quotient has no value: nothing at all is the best, 100 where it was the target, else the cap. */
export const reciprocal = (actual: Exact, target: Exact, cap: DecimalText): Exact | null => {
  if (actual.lt(0) || target.lt(0)) return null;
  if (actual.eq(0)) return big(target.eq(0) ? '100' : cap);
  return target.times(100).div(actual);
};

export const fit = (actual: Exact, target: Exact, tolerance: DecimalText, slope: DecimalText | null): Exact | null => {
  const beyond = actual.minus(target).abs().minus(tolerance);
  if (beyond.lte(0)) return big('100');
  if (slope !== null) return big('100').minus(beyond.times(slope));
  return target.eq(0) ? null : target.abs().minus(beyond).times(100).div(target.abs());
};

/** With the target at the baseline (유지) there is nothing between: no worse than the baseline 100, worse 0. */
export const improvement = (
  actual: Exact,
  target: Exact,
  baseline: DecimalText | null,
  polarity: Polarity,
): Exact | null => {
  if (baseline === null) return null;
  if (!target.eq(baseline)) return actual.minus(baseline).times(100).div(target.minus(baseline));
  const worse = polarity === 'DOWN' ? actual.gt(baseline) : actual.lt(baseline);
  return big(worse ? '0' : '100');
};
