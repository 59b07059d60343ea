import { compare, type DecimalText } from '../kernel/decimal.js';

/** Why a computed number has no value. */
export const ABSENCES = [
  'NOT_DUE',
  'PENDING_SOURCE',
  'NOT_APPLICABLE',
  'LATE',
  'UNDEFINED',
  'NO_DATA',
  'SUPPRESSED',
] as const;
export type Absence = (typeof ABSENCES)[number];

/** COMPLETE: all parts; PARTIAL: parts missing; PROVISIONAL (참고): so many missing that it is not ranked. */
export const MEASURED_STATUSES = ['COMPLETE', 'PARTIAL', 'PROVISIONAL', ...ABSENCES] as const;
export type MeasuredStatus = (typeof MEASURED_STATUSES)[number];

export interface MeasuredInput {
  readonly name: string;
  readonly value: DecimalText | null;
  readonly note: string | null;
}

/** What a computed number rests on. `asOf` is an ISO day or instant. */
export interface MeasuredBasis {
  readonly asOf: string;
  readonly formulaVersion: string;
  readonly inputs: readonly MeasuredInput[];
}

/** A computed number with its reasons. A null `value` is never zero; `status` says why it is null. */
export interface Measured extends MeasuredBasis {
  readonly value: DecimalText | null;
  readonly status: MeasuredStatus;
  /** Share of the due parts that are in, 0–1; null where the question has no parts. */
  readonly coverage: DecimalText | null;
}

/** Below this coverage a number is provisional. */
export const PROVISIONAL_BELOW: DecimalText = '0.6';

const statusOf = (coverage: DecimalText): MeasuredStatus => {
  if (compare(coverage, '1') >= 0) return 'COMPLETE';
  return compare(coverage, PROVISIONAL_BELOW) < 0 ? 'PROVISIONAL' : 'PARTIAL';
};

/** A number from all its parts, or from the share `coverage` of them, which decides its status. */
export const measured = (value: DecimalText, basis: MeasuredBasis, coverage: DecimalText = '1'): Measured => ({
  ...basis,
  value,
  status: statusOf(coverage),
  coverage,
});

/** No number, and why. */
export const absent = (status: Absence, basis: MeasuredBasis, coverage: DecimalText | null = null): Measured => ({
  ...basis,
  value: null,
  status,
  coverage,
});

export const measuredInput = (name: string, value: DecimalText | null, note: string | null = null): MeasuredInput => ({
  name,
  value,
  note,
});
