import { big, compare, type DecimalText, round } from '@yeondong/schema/rules';

/** How a year's value stands to the year before; null where the number would say nothing. */
export interface YearChange {
  /** Percent of the value before: 23 → 49 is 213. */
  readonly ratio: DecimalText | null;
  /** Percent by which it rose: 23 → 49 is 113, the ratio less 100. */
  readonly increase: DecimalText | null;
  /** In the unit of the KPI; percentage points where that is percent. */
  readonly difference: DecimalText | null;
}

export const NO_CHANGE_KNOWN: YearChange = { ratio: null, increase: null, difference: null };

const PLACES = 1;

/** A ratio of two percentages, or to a value that is not above 0, is told as a difference alone. */
export function yearChange(before: DecimalText, value: DecimalText, isPercent: boolean): YearChange {
  const difference = big(value).minus(before).toFixed();
  if (isPercent || compare(before, '0') <= 0) return { ...NO_CHANGE_KNOWN, difference };
  const ratio = round(big(value).times(100).div(before), PLACES);
  return { ratio, increase: big(ratio).minus(100).toFixed(), difference };
}
