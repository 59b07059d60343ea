import {
  absent,
  big,
  compare,
  type DateText,
  type DecimalText,
  decimalText,
  type Measured,
  measured,
  measuredInput,
  round,
} from '@yeondong/schema/rules';

interface Ranked<T> {
  readonly item: T;
  readonly rank: number;
  /** 1 is the best; (n − rank) / (n − 1), and 1 where there is one alone. */
  readonly percentile: DecimalText;
}

/** Ranks by points, the most first; equal ones share a rank and the next is left out: 1-2-2-4. */
export function ranked<T>(items: readonly T[], pointsOf: (item: T) => DecimalText): Ranked<T>[] {
  const n = items.length;
  return items
    .map((item) => ({ item, rank: 1 + items.filter((other) => compare(pointsOf(other), pointsOf(item)) > 0).length }))
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ item, rank }) => ({
      item,
      rank,
      percentile: n === 1 ? '1' : round(decimalText(big(n - rank).div(n - 1)), 6),
    }));
}

const FORMULA = 'innovation.mileage-per-head.1';
const PLACES = 2;

/** Points of a department by the average of its headcounts; no value where it had nobody. */
export function mileagePerHead(points: DecimalText, headcounts: readonly number[], asOf: DateText): Measured {
  const people = headcounts.reduce((total, each) => total + each, 0);
  const average = headcounts.length === 0 ? '0' : decimalText(big(people).div(headcounts.length));
  const inputs = [measuredInput('points', points), measuredInput('headcount', round(average, PLACES))];
  const basis = { asOf, formulaVersion: FORMULA, inputs };
  if (people === 0) return absent('UNDEFINED', basis);
  return measured(round(decimalText(big(points).div(average)), PLACES), basis);
}

/** 직급군: people are ranked among those of like posts, by the last word of the title (기획 담당 and 통계 담당 are 담당). */
export const postGroup = (title: string): string => title.trim().split(' ').at(-1) ?? '';
