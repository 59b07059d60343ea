import type { ObservationStatus } from './observation-status.js';

/** One value of a series, in order of time. */
export interface Point {
  readonly period: string;
  readonly value: string | null;
  readonly status: ObservationStatus;
}

/** A point that can be compared. */
export interface Known extends Point {
  readonly value: string;
}

export const known = (points: readonly Point[]): Known[] =>
  points
    .filter((point): point is Known => point.value !== null)
    .sort((left, right) => (left.period < right.period ? -1 : 1));

/** The newest period that both series have, with both values; null where there is none. */
export function latestCommon(
  own: readonly Point[],
  other: readonly Point[],
): { readonly own: Known; readonly other: Known } | null {
  const others = new Map(known(other).map((point) => [point.period, point]));
  const found = known(own)
    .reverse()
    .find(({ period }) => others.has(period));
  return found ? { own: found, other: others.get(found.period) as Known } : null;
}

/** A break in the series cuts it: what came before it cannot be compared. */
export function sinceBreak(points: readonly Known[]): readonly Known[] {
  const last = points.map(({ status }) => status).lastIndexOf('B');
  return last < 0 ? points : points.slice(last);
}
