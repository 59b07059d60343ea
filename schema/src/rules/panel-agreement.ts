import { big, compare, type DecimalText, decimalText, type Exact, round } from '../kernel/decimal.js';

const PLACES = 3;

/** Ranks from 1, the highest first; equal values share the mean of their places. */
export function midRanks(values: readonly DecimalText[]): DecimalText[] {
  return values.map((value) => {
    const above = values.filter((other) => compare(other, value) > 0).length;
    const equal = values.filter((other) => compare(other, value) === 0).length;
    return decimalText(big(above).plus(big(equal + 1).div(2)));
  });
}

const total = (values: readonly Exact[]): Exact => values.reduce((sum, value) => sum.plus(value), big(0));

/** Of one member's values, Σ(t³ − t) over groups of t equal ones. */
const tiesIn = (values: readonly DecimalText[]): number =>
  [...new Set(values)]
    .map((value) => values.filter((other) => other === value).length)
    .reduce((sum, t) => sum + t ** 3 - t, 0);

/**
 * Kendall's W with the correction for ties: 1 where all members rank alike, 0 where they do not agree at all. A row holds
 * one member's totals for the same entries. None for fewer than two members or entries, or where nobody tells entries apart.
 */
export function kendallW(rows: readonly (readonly DecimalText[])[]): DecimalText | null {
  const [m, n] = [rows.length, rows[0]?.length ?? 0];
  if (m < 2 || n < 2) return null;
  const ranks = rows.map(midRanks);
  const sums = Array.from({ length: n }, (_, entry) => total(ranks.map((row) => big(row[entry] ?? '0'))));
  const mean = total(sums).div(n);
  const squares = total(sums.map((sum) => sum.minus(mean).pow(2)));
  const ties = rows.reduce((sum, row) => sum + tiesIn(row), 0);
  const denominator = m ** 2 * (n ** 3 - n) - m * ties;
  return denominator === 0 ? null : round(squares.times(12).div(denominator), PLACES);
}
