import {
  absent,
  big,
  compare,
  type DecimalText,
  type Exact,
  type Measured,
  type MeasuredBasis,
  measured,
  sum,
} from '@yeondong/schema/rules';
import { kept } from './precision.js';

/** How the results of shorter periods make the result of a longer one. */
export const PERIOD_AGGREGATIONS = ['SUM', 'AVG', 'LAST', 'MAX', 'MIN', 'RATIO_OF_SUMS'] as const;
export type PeriodAggregation = (typeof PERIOD_AGGREGATIONS)[number];

/** One period's entry; numerator and denominator only for RATIO_OF_SUMS. */
export interface PeriodEntry {
  readonly value: DecimalText;
  readonly numerator: DecimalText | null;
  readonly denominator: DecimalText | null;
}

export interface Aggregation {
  readonly kind: PeriodAggregation;
  /** RATIO_OF_SUMS only: 100 for percent, 1 for a plain ratio. */
  readonly ratioScale: DecimalText;
}

const highest = (values: readonly DecimalText[]): DecimalText =>
  values.reduce((best, value) => (compare(value, best) > 0 ? value : best));
const lowest = (values: readonly DecimalText[]): DecimalText =>
  values.reduce((best, value) => (compare(value, best) < 0 ? value : best));

/** Of the sums, not the mean of the ratios: 120/1000 and 30/100 are 13.64 %, not 21 %. Null for a denominator of 0. */
const ratioOfSums = (entries: readonly PeriodEntry[], scale: DecimalText): Exact | null => {
  const parts = entries.filter((entry) => entry.numerator !== null && entry.denominator !== null);
  const denominator = sum(parts.map((entry) => entry.denominator ?? '0'));
  if (parts.length < entries.length || compare(denominator, '0') === 0) return null;
  const numerator = sum(parts.map((entry) => entry.numerator ?? '0'));
  return big(numerator).times(scale).div(denominator);
};

const combine = ({ kind, ratioScale }: Aggregation, entries: readonly PeriodEntry[]): Exact | null => {
  const values = entries.map((entry) => entry.value);
  switch (kind) {
    case 'SUM':
      return big(sum(values));
    case 'AVG':
      return big(sum(values)).div(values.length);
    case 'LAST':
      return big(values.at(-1) ?? '0');
    case 'MAX':
      return big(highest(values));
    case 'MIN':
      return big(lowest(values));
    case 'RATIO_OF_SUMS':
      return ratioOfSums(entries, ratioScale);
  }
};

/** LAST needs its last period alone; every other kind needs all of them. */
const coverageOf = (kind: PeriodAggregation, due: readonly (PeriodEntry | null)[], present: number): DecimalText =>
  kind === 'LAST' && due.at(-1) ? '1' : kept(big(present).div(due.length));

/**
 * The result of the due periods so far, in order; null where one has no entry. No due period: NOT_DUE; no entry:
 * NO_DATA; some missing: PARTIAL (or PROVISIONAL) with the coverage; a sum of denominators of 0: UNDEFINED.
 */
export const aggregate = (
  aggregation: Aggregation,
  due: readonly (PeriodEntry | null)[],
  basis: MeasuredBasis,
): Measured => {
  const entries = due.filter((entry) => entry !== null);
  if (due.length === 0) return absent('NOT_DUE', basis);
  if (entries.length === 0) return absent('NO_DATA', basis, '0');
  const value = combine(aggregation, entries);
  const coverage = coverageOf(aggregation.kind, due, entries.length);
  return value === null ? absent('UNDEFINED', basis, coverage) : measured(kept(value), basis, coverage);
};
