import { big, compare, type DecimalText, round, sum } from '@yeondong/schema/rules';

/** A criterion with its share of the whole. */
export interface Criterion {
  readonly key: number;
  readonly weight: DecimalText;
}

/** Points from 0 to 100 by criterion. */
export type Points = Readonly<Record<string, number>>;

export const MOST_POINTS = 100;
const PLACES = 2;

export const isPoints = (points: number): boolean => Number.isInteger(points) && points >= 0 && points <= MOST_POINTS;

/** Weights are positive shares of the whole. */
export const sharesAddUp = (weights: readonly DecimalText[]): boolean =>
  weights.every((weight) => big(weight).gt(0)) && big(sum(weights)).eq(1);

/** Σ weight × points, as published with two decimals; null while a criterion is without points. */
export function priorityTotal(criteria: readonly Criterion[], points: Points): DecimalText | null {
  if (criteria.length === 0 || criteria.some(({ key }) => points[key] === undefined)) return null;
  const total = criteria.reduce((all, { key, weight }) => all.plus(big(weight).times(points[key] as number)), big(0));
  return round(total, PLACES);
}

export interface Candidate {
  readonly key: number;
  readonly domain: number | null;
  readonly total: DecimalText | null;
}

/** Places within the domain, the most points first; equal totals share a place, and without a total there is none. */
export function placesOf<C extends Candidate>(candidates: readonly C[]): ReadonlyMap<number, number | null> {
  return new Map(
    candidates.map(({ key, domain, total }) => {
      if (total === null) return [key, null];
      const better = candidates.filter(
        (other) => other.domain === domain && other.total !== null && compare(other.total, total) > 0,
      );
      return [key, better.length + 1];
    }),
  );
}

export interface Chosen extends Candidate {
  readonly chosen: boolean;
}

/** Chosen ones that somebody of the domain who was not chosen stands before: these need a reason. */
export function passedOver(candidates: readonly Chosen[]): ReadonlySet<number> {
  const places = placesOf(candidates);
  const before = (one: Chosen, other: Chosen): boolean => {
    const [place, others] = [places.get(one.key) ?? null, places.get(other.key) ?? null];
    return others !== null && (place === null || others < place);
  };
  return new Set(
    candidates
      .filter((one) => one.chosen)
      .filter((one) => candidates.some((other) => other.domain === one.domain && !other.chosen && before(one, other)))
      .map(({ key }) => key),
  );
}
