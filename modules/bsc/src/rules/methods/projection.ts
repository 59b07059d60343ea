import { big, type Exact } from '@yeondong/schema/rules';
import type { Polarity } from '../polarity.js';
import type { History } from '../score-rule.js';
import { mean } from './deviation.js';
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
  const n = past.length;
  if (n < FEWEST_YEARS) return null;
  const centre = mean(past.map((each) => String(each.year)));
  const level = mean(past.map(({ value }) => value));
  const total = (part: (x: Exact, y: Exact) => Exact): Exact =>
    past.reduce((sum, each) => sum.plus(part(big(each.year).minus(centre), big(each.value).minus(level))), big(0));
  const spread = total((x) => x.times(x));
  const slope = total((x, y) => x.times(y)).div(spread);
  const squares = total((x, y) => {
    const miss = y.minus(slope.times(x));
    return miss.times(miss);
  }).round(30);
  if (squares.eq(0)) return null;
  const ahead = big(year).minus(centre);
  const widening = big(1).plus(big(1).div(n)).plus(ahead.times(ahead).div(spread));
  const error = squares
    .div(n - 2)
    .times(widening)
    .sqrt();
  return { expected: level.plus(slope.times(ahead)), error };
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
