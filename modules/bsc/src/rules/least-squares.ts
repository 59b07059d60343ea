import { big, type Exact } from '@yeondong/schema/rules';
import { twoSidedP } from './t-distribution.js';

export interface FitPoint {
  readonly x: number;
  readonly y: Exact;
}

/** A straight line through points. */
export interface Fit {
  readonly count: number;
  readonly slope: Exact;
  readonly intercept: Exact;
  /** Of the residuals, over n − 2. */
  readonly variance: Exact;
  readonly meanX: Exact;
  /** Sum of the squared distances of x from their mean. */
  readonly spreadX: Exact;
}

const FEWEST = 3;
const total = (values: readonly Exact[]): Exact => values.reduce((so, value) => so.plus(value), big(0));

/** The least-squares line; null for fewer than three points, which leave no residual to judge by. */
export function leastSquares(points: readonly FitPoint[]): Fit | null {
  const count = points.length;
  if (count < FEWEST) return null;
  const meanX = total(points.map(({ x }) => big(x))).div(count);
  const meanY = total(points.map(({ y }) => y)).div(count);
  const spreadX = total(points.map(({ x }) => big(x).minus(meanX).pow(2)));
  const cross = total(points.map(({ x, y }) => big(x).minus(meanX).times(y.minus(meanY))));
  const slope = cross.div(spreadX);
  const intercept = meanY.minus(slope.times(meanX));
  const residuals = points.map(({ x, y }) => y.minus(intercept).minus(slope.times(x)).pow(2));
  return { count, slope, intercept, variance: total(residuals).div(count - 2), meanX, spreadX };
}

/** Whether the points lie on the line: what forty places of division leave behind is no spread. */
export const isExact = ({ variance }: Fit): boolean => variance.lt('1e-30');

/** Chance of a slope at least as far from 0 if there were none; 0 where the points lie on the line exactly. */
export function slopeP(fit: Fit): number {
  const { slope, variance, spreadX, count } = fit;
  if (slope.eq(0)) return 1;
  if (isExact(fit)) return 0;
  return twoSidedP(Number(slope.div(variance.div(spreadX).sqrt())), count - 2);
}
