import { big, type DecimalText, round } from '@yeondong/schema/rules';

/** How far a score made from stored ones may be from the exact one: they are kept with six decimals. */
const SLACK = '0.000001';
const PLACES = 2;

/** Whether the exact number, somewhere within the slack, is published as this one is. */
export const isSettled = (value: DecimalText): boolean =>
  round(big(value).minus(SLACK), PLACES) === round(big(value).plus(SLACK), PLACES);
