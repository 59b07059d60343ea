import { big, compare, type DecimalText, round } from '@yeondong/schema/rules';

const PLACES = 2;

/** Verified of all, in percent; nothing of nothing. */
export const closureRate = (verified: number, all: number): DecimalText | null =>
  all === 0 ? null : round(big(verified).times(100).div(all), PLACES);

/** The middle one of some numbers of days, or the mean of the two in the middle. */
export function medianDays(days: readonly number[]): DecimalText | null {
  if (days.length === 0) return null;
  const sorted = days.map(String).sort(compare);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]] as [string, string];
  return round(big(low).plus(high).div(2), PLACES);
}
