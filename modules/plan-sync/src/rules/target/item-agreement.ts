import { big, type DecimalText, round } from '@yeondong/schema/rules';
import { isBolder, type TargetPath, targetAgreement, targetOf } from './target-path.js';

/** A target with what it measures. */
export interface MeasuredTarget extends TargetPath {
  readonly measure: string;
  readonly unit: string;
}

interface Years {
  readonly startYear: number;
  readonly endYear: number;
}

const PLACES = 6;

const sameMeasure = (one: MeasuredTarget, other: MeasuredTarget): boolean =>
  one.measure.trim() === other.measure.trim() && one.unit.trim() === other.unit.trim();

/**
 * The mean agreement of an annual item's target of a year with the targets of the items above that measure the same.
 * Null where it has none, or nothing above measures the same.
 */
export function itemAgreement(
  own: MeasuredTarget | undefined,
  above: readonly MeasuredTarget[],
  year: number,
): DecimalText | null {
  const annual = own && targetOf(own, year);
  if (own === undefined || annual == null) return null;
  const found = above
    .filter((other) => sameMeasure(own, other))
    .flatMap((other) => targetAgreement(other, year, annual) ?? []);
  return mean(found);
}

/** Whether the item goes further than one of the items above asks for, which counts as agreement. */
export function isBolderThan(own: MeasuredTarget | undefined, above: readonly MeasuredTarget[], year: number): boolean {
  const annual = own === undefined ? null : targetOf(own, year);
  if (own === undefined || annual === null) return false;
  return above.some((other) => sameMeasure(own, other) && isBolder(other, year, annual));
}

/** Whether an item's years lie within those of one above; null where none is above. */
export const withinYears = (own: Years, above: readonly Years[]): boolean | null =>
  above.length === 0
    ? null
    : above.some(({ startYear, endYear }) => startYear <= own.startYear && own.endYear <= endYear);

/** The mean of shares, with six decimals; null of none. */
export const mean = (values: readonly DecimalText[]): DecimalText | null =>
  values.length === 0
    ? null
    : round(values.reduce((total, value) => total.plus(value), big(0)).div(values.length), PLACES);
