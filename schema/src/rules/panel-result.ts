import { big, compare, type DecimalText, decimalText, type Exact, round, sum } from '../kernel/decimal.js';

/** From so many members on the highest and the lowest total are left out. */
const TRIMMED_FROM = 5;
const PLACES = 2;

const meanOf = (values: readonly DecimalText[]): Exact => big(sum(values)).div(values.length);

const published = (values: readonly DecimalText[]): DecimalText | null =>
  values.length === 0 ? null : round(meanOf(values), PLACES);

/** The mean of all totals, with two places; none of none. */
export const plainMean = (totals: readonly DecimalText[]): DecimalText | null => published(totals);

/** The mean of the totals, published with two places; without the highest and the lowest from five on. */
export function trimmedMean(totals: readonly DecimalText[]): DecimalText | null {
  const sorted = [...totals].sort(compare);
  return published(sorted.length >= TRIMMED_FROM ? sorted.slice(1, -1) : sorted);
}

/** The middle total; of an even number the mean of the two in the middle. */
export function panelMedian(totals: readonly DecimalText[]): DecimalText | null {
  const sorted = [...totals].sort(compare);
  const half = Math.floor(sorted.length / 2);
  return published(sorted.length % 2 === 0 ? sorted.slice(half - 1, half + 1) : sorted.slice(half, half + 1));
}

/** How far the highest total lies above the lowest; none of none. */
export function spreadOf(totals: readonly DecimalText[]): DecimalText | null {
  const sorted = [...totals].sort(compare);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low === undefined || high === undefined ? null : decimalText(big(high).minus(low));
}

/** Of a member's total for each entry, the standard points: 50 + 10 z. Who gives all the same gives everyone 50. */
export function standardised(totals: ReadonlyMap<number, DecimalText>): Map<number, DecimalText> {
  const values = [...totals.values()];
  if (values.length === 0) return new Map();
  const mean = meanOf(values);
  const squares = values.map((value) => decimalText(big(value).minus(mean).pow(2)));
  const deviation = meanOf(squares).sqrt();
  const z = (value: DecimalText): Exact => (deviation.eq(0) ? big(0) : big(value).minus(mean).div(deviation));
  return new Map([...totals].map(([entry, value]) => [entry, decimalText(z(value).times(10).plus(50))]));
}

/** Votes as points: the entry with the most has 100, others their share of that. */
export const votePoints = (votes: number, most: number): DecimalText =>
  most === 0 ? '0' : decimalText(big(votes).times(100).div(most));

/** The panel's result with the staff's votes, which weigh so many percent. */
export const weighted = (panel: DecimalText, votes: DecimalText, weight: number): DecimalText =>
  round(
    big(panel)
      .times(100 - weight)
      .plus(big(votes).times(weight))
      .div(100),
    PLACES,
  );
