import { big, compare, type DecimalText, round } from '@yeondong/schema/rules';

export interface Pair {
  readonly x: DecimalText;
  readonly y: DecimalText;
}

const PLACES = 3;

/** Twice the distance of each value's rank from the mean rank; equal values share the mean of their ranks. Whole numbers. */
function centredRanks(values: readonly DecimalText[]): number[] {
  return values.map((value) => {
    const lower = values.filter((other) => compare(other, value) < 0).length;
    const equal = values.filter((other) => compare(other, value) === 0).length;
    return 2 * lower + equal + 1 - (values.length + 1);
  });
}

const product = (left: readonly number[], right: readonly number[]): number =>
  left.reduce((total, value, index) => total + value * (right[index] ?? 0), 0);

/**
 * Spearman's ρ with three decimals: the correlation of the ranks, exact with ties too. Null where one side never changes,
 * for then there is nothing to rank.
 */
export function spearman(pairs: readonly Pair[]): DecimalText | null {
  const x = centredRanks(pairs.map((pair) => pair.x));
  const y = centredRanks(pairs.map((pair) => pair.y));
  const spread = big(product(x, x)).times(product(y, y));
  return spread.eq(0) ? null : round(big(product(x, y)).div(spread.sqrt()), PLACES);
}
