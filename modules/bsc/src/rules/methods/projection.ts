import { big, type Exact } from '@yeondong/schema/rules';
import { isExact, leastSquares } from '../least-squares.js';
import type { Polarity } from '../polarity.js';
import type { History } from '../score-rule.js';
import { normalShare } from './normal.js';

const FEWEST_YEARS = 4;

/** What the years before let one expect of a year (추세치). */
export interface Projection {
  readonly expected: Exact;
  /** Standard error of the prediction. */
  readonly error: Exact;
}

/** A straight line through all years before, prolonged; null for fewer than four or where all lie on the line. */
export function projectionOf({ year, past }: History): Projection | null {
  const fit =
    past.length < FEWEST_YEARS ? null : leastSquares(past.map((each) => ({ x: each.year, y: big(each.value) })));
  if (fit === null || isExact(fit)) return null;
  const { count, slope, intercept, variance, meanX, spreadX } = fit;
  const ahead = big(year).minus(meanX);
  const widening = big(1).plus(big(1).div(count)).plus(ahead.times(ahead).div(spreadX));
  return { expected: intercept.plus(slope.times(year)), error: variance.times(widening).sqrt() };
}

export interface Standing {
  readonly z: Exact;
  readonly share: Exact;
  readonly score: Exact;
}

/** M4: 20 + 80·Φ(z); downwards a value below the trend is the better one. */
export function againstTrend(actual: Exact, { expected, error }: Projection, polarity: Polarity): Standing {
  const distance = actual.minus(expected).div(error);
  const z = polarity === 'DOWN' ? distance.times(-1) : distance;
  const share = normalShare(z);
  return { z, share, score: share.times(80).plus(20) };
}
