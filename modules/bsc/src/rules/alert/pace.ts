import { big, compare, type DecimalText, decimalText, round, sum } from '@yeondong/schema/rules';

const PLACES = 6;

/**
 * Progress in percent of the plan, in order of months: the best of the last so many months, so that it lies below a limit only where
 * all of them do. Null while one of them has none.
 */
export function paceOver(ratios: readonly (DecimalText | null)[], months: number): DecimalText | null {
  const last = ratios.slice(-months);
  const known = last.filter((ratio) => ratio !== null);
  if (known.length < months) return null;
  return known.reduce((best, ratio) => (compare(ratio, best) > 0 ? ratio : best));
}

/** The slowest of several. */
export const slowest = (paces: readonly (DecimalText | null)[]): DecimalText | null =>
  paces
    .filter((pace) => pace !== null)
    .reduce<DecimalText | null>((least, pace) => (least === null || compare(pace, least) < 0 ? pace : least), null);

/** Mean progress less the share of the budget that is spent, in percentage points; null where either is unknown. */
export function spendingGap(progress: readonly DecimalText[], spent: DecimalText | null): DecimalText | null {
  if (progress.length === 0 || spent === null) return null;
  return round(decimalText(big(sum(progress)).div(progress.length).minus(spent)), PLACES);
}
