import { big, type DecimalText, round } from '@yeondong/schema/rules';
import { median } from '../median.js';

const PLACES = 2;

/** Verified of all, in percent; nothing of nothing. */
export const closureRate = (verified: number, all: number): DecimalText | null =>
  all === 0 ? null : round(big(verified).times(100).div(all), PLACES);

/** The median of some numbers of days; nothing of none. */
export const medianDays = (days: readonly number[]): DecimalText | null =>
  days.length === 0 ? null : round(median(days.map(String)), PLACES);
