import { big, type DecimalText, decimalText, type Exact, midRanks, round } from '@yeondong/schema/rules';

export interface Pair {
  readonly x: DecimalText;
  readonly y: DecimalText;
}

const PLACES = 3;

/** Ranks less their mean, (n + 1) / 2; equal values share the mean of their ranks. */
const centredRanks = (values: readonly DecimalText[]): Exact[] => {
  const mean = big(values.length + 1).div(2);
  return midRanks(values).map((rank) => big(rank).minus(mean));
};

const product = (left: readonly Exact[], right: readonly Exact[]): Exact =>
  left.reduce((total, value, index) => total.plus(value.times(right[index] ?? big(0))), big(0));

/**
 * Spearman's ρ with three decimals: the correlation of the ranks, exact with ties too. Null where one side never changes,
 * for then there is nothing to rank.
 */
export function spearman(pairs: readonly Pair[]): DecimalText | null {
  const x = centredRanks(pairs.map((pair) => pair.x));
  const y = centredRanks(pairs.map((pair) => pair.y));
  const spread = product(x, x).times(product(y, y));
  return spread.eq(0) ? null : round(decimalText(product(x, y).div(spread.sqrt())), PLACES);
}
