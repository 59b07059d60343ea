import { big, compare, type DecimalText, type Exact } from '@yeondong/schema/rules';

/** The middle one of some values, at least one, or the mean of the two in the middle. */
export function median(values: readonly DecimalText[]): Exact {
  const sorted = [...values].sort(compare);
  const middle = Math.floor(sorted.length / 2);
  const upper = big(sorted[middle] as string);
  return sorted.length % 2 === 1 ? upper : upper.plus(sorted[middle - 1] as string).div(2);
}
