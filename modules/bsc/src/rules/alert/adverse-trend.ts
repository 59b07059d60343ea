import { compare, type DecimalText, decimalText, type Exact, round } from '@yeondong/schema/rules';
import { leastSquares, slopeP } from '../least-squares.js';
import type { Polarity } from '../polarity.js';
import { merit, type TrendPoint } from '../trend.js';

/** What became worse: so many periods in a row, or the slope over all of them. */
export interface TrendFinding {
  readonly worse: number;
  /** Of what should grow; null with fewer than six periods. */
  readonly slope: DecimalText | null;
  /** Chance of such a slope if there were none. */
  readonly p: DecimalText | null;
  readonly adverse: boolean;
}

export interface TrendLimits {
  /** Periods worse than the one before, in a row. */
  readonly periods: number;
  /** A slope less likely than this is told. */
  readonly p: DecimalText;
}

const FEWEST_FOR_SLOPE = 6;
/** A slope is judged over a year of months. */
const MOST_FOR_SLOPE = 12;
const PLACES = 6;

const worseInARow = (merits: readonly Exact[]): number => {
  let count = 0;
  for (let at = merits.length - 1; at > 0 && (merits[at] as Exact).lt(merits[at - 1] as Exact); at -= 1) count += 1;
  return count;
};

/** Null while there are too few periods for either test. Periods stand in order, without one missing between them. */
export function adverseTrend(
  polarity: Polarity,
  points: readonly TrendPoint[],
  limits: TrendLimits,
): TrendFinding | null {
  const merits = points.map((point) => merit(polarity, point)).filter((value) => value !== null);
  if (merits.length < points.length || merits.length <= limits.periods) return null;
  const worse = worseInARow(merits);
  const last = merits.slice(-MOST_FOR_SLOPE);
  const fit = last.length < FEWEST_FOR_SLOPE ? null : leastSquares(last.map((y, x) => ({ x, y })));
  if (!fit) return { worse, slope: null, p: null, adverse: worse >= limits.periods };
  const p = slopeP(fit).toFixed(PLACES);
  const falls = fit.slope.lt(0) && compare(p, limits.p) < 0;
  return {
    worse,
    slope: round(decimalText(fit.slope), PLACES),
    p: round(p, PLACES),
    adverse: worse >= limits.periods || falls,
  };
}
