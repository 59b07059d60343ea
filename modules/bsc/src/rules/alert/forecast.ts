import { big, type DecimalText, decimalText, type Exact, round } from '@yeondong/schema/rules';
import type { PeriodAggregation } from '../aggregation.js';
import { leastSquares } from '../least-squares.js';
import type { Polarity } from '../polarity.js';
import { tBeyond } from '../t-distribution.js';

/** What the year will come to at this pace, with 95 % of the uncertainty. */
export interface Forecast {
  readonly method: 'SEASONAL' | 'LINEAR';
  readonly value: DecimalText;
  readonly low: DecimalText;
  readonly high: DecimalText;
}

/** The due periods of a year in order: this year's values so far, and last year's. */
export interface YearSeries {
  readonly aggregation: PeriodAggregation;
  readonly soFar: readonly DecimalText[];
  readonly before: readonly (DecimalText | null)[];
  /** Due periods of the whole year. */
  readonly periods: number;
}

const OUTSIDE = 0.05;
/** Fewer differences from last year leave no interval worth its name. */
const FEWEST_DIFFERENCES = 4;
/** Of a line through this year alone: what a few months begin with is no pace yet. */
export const FEWEST_OF_LINE = 6;
const PLACES = 6;

const total = (values: readonly Exact[]): Exact => values.reduce((so, value) => so.plus(value), big(0));

/** What is to come, added up, and its variance; freedom of the t that belongs to it. */
interface Rest {
  readonly method: Forecast['method'];
  readonly sum: Exact;
  readonly variance: Exact;
  readonly freedom: number;
}

/** As last year, with the mean square of this year's differences from it. */
function seasonalRest({ soFar, before }: YearSeries, ahead: readonly number[]): Rest | null {
  if (before.some((value) => value === null) || soFar.length < FEWEST_DIFFERENCES) return null;
  const last = before as readonly DecimalText[];
  const squares = soFar.map((value, at) =>
    big(value)
      .minus(last[at] as string)
      .pow(2),
  );
  return {
    method: 'SEASONAL',
    sum: total(ahead.map((at) => big(last[at] as string))),
    variance: total(squares).div(soFar.length).times(ahead.length),
    freedom: soFar.length,
  };
}

/** Along this year's line. The periods ahead share its errors, so that their variances do not simply add up. */
function linearRest({ soFar }: YearSeries, ahead: readonly number[]): Rest | null {
  if (soFar.length < FEWEST_OF_LINE) return null;
  const fit = leastSquares(soFar.map((value, x) => ({ x, y: big(value) })));
  if (!fit) return null;
  const count = ahead.length;
  const away = total(ahead.map((x) => big(x).minus(fit.meanX)));
  const shared = big(count).pow(2).div(fit.count).plus(away.pow(2).div(fit.spreadX));
  return {
    method: 'LINEAR',
    sum: total(ahead.map((x) => fit.intercept.plus(fit.slope.times(x)))),
    variance: fit.variance.times(shared.plus(count)),
    freedom: fit.count - 2,
  };
}

/** Null where too little is known, where the year is over, and for the highest or lowest value, which no mean foretells. */
export function forecast(series: YearSeries): Forecast | null {
  const { aggregation, soFar, periods } = series;
  if (aggregation === 'MAX' || aggregation === 'MIN' || soFar.length >= periods) return null;
  const left = Array.from({ length: periods - soFar.length }, (_, at) => soFar.length + at);
  const ahead = aggregation === 'LAST' ? left.slice(-1) : left;
  const usable = series.before.length === periods ? seasonalRest(series, ahead) : null;
  const rest = usable ?? linearRest(series, ahead);
  if (!rest) return null;
  const done = aggregation === 'LAST' ? big(0) : total(soFar.map((value) => big(value)));
  const divisor = aggregation === 'SUM' || aggregation === 'LAST' ? 1 : periods;
  const value = done.plus(rest.sum).div(divisor);
  const reach = rest.variance.sqrt().times(tBeyond(OUTSIDE, rest.freedom)).div(divisor);
  const text = (exact: Exact) => round(decimalText(exact), PLACES);
  return { method: rest.method, value: text(value), low: text(value.minus(reach)), high: text(value.plus(reach)) };
}

/** By how much of the target a value misses it on the wrong side, in percent; null for a target of 0. */
export interface Miss {
  readonly value: DecimalText;
  /** Whether even the better end of the interval misses. */
  readonly certain: boolean;
}

export function missOf(polarity: Polarity, target: DecimalText, found: Forecast): Miss | null {
  const goal = big(target);
  if (goal.eq(0)) return null;
  const short = (value: DecimalText): Exact => {
    const gap = goal.minus(value);
    return polarity === 'UP' ? gap : polarity === 'DOWN' ? gap.times(-1) : gap.abs();
  };
  const inside = goal.gte(found.low) && goal.lte(found.high);
  const best = polarity === 'UP' ? short(found.high) : polarity === 'DOWN' ? short(found.low) : null;
  return {
    value: round(decimalText(short(found.value).times(100).div(goal.abs())), PLACES),
    certain: best === null ? !inside : best.gt(0),
  };
}
