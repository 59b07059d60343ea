import { absent, type Measured, type MeasuredBasis } from '@yeondong/schema';
import type { Kpi } from '../../entities/kpi.js';
import type { KpiResult } from '../../entities/kpi-result.js';
import { aggregate, type PeriodEntry } from '../../rules/aggregation.js';
import { dueMonths, type Month, monthNumber } from '../months.js';

/** How a KPI is measured over its year. */
export type Measurement = Pick<Kpi, 'cycle' | 'aggregation' | 'ratioScale'>;
export type ResultsByMonth = ReadonlyMap<Month, KpiResult>;
type Counts = (result: KpiResult) => boolean;

/** What is known of a KPI's year up to a month. */
export interface YearResult {
  readonly last: Month | null;
  /** Months that are 해당없음, and so ask for nothing. */
  readonly notApplicable: readonly Month[];
  /** Months whose results are needed and missing. */
  readonly gaps: readonly Month[];
  /** The result of the year so far; NO_DATA while there are gaps. */
  readonly actual: Measured;
}

const entryOf = (result: KpiResult | undefined, counts: Counts): PeriodEntry | null => {
  if (!result || !counts(result)) return null;
  if (result.value === null && result.denominator === null) return null;
  return { value: result.value ?? '0', numerator: result.numerator, denominator: result.denominator };
};

/** Results up to a month put together as the definition says, of a year's months from `since` on. */
export function yearResult(
  kpi: Measurement,
  results: ResultsByMonth,
  month: Month,
  counts: Counts,
  basis: MeasuredBasis,
  since = 1,
): YearResult {
  const due = dueMonths(kpi.cycle, month).filter((each) => monthNumber(each) >= since);
  const notApplicable = due.filter((each) => {
    const result = results.get(each);
    return result?.missing === 'NOT_APPLICABLE' && counts(result);
  });
  const last = due.at(-1) ?? null;
  const needed = kpi.aggregation === 'LAST' ? due.slice(-1) : due.filter((each) => !notApplicable.includes(each));
  const entries = needed.map((each) => entryOf(results.get(each), counts));
  const gaps = needed.filter((_, index) => entries[index] === null);
  const actual =
    gaps.length > 0
      ? absent('NO_DATA', basis)
      : aggregate({ kind: kpi.aggregation, ratioScale: kpi.ratioScale }, entries, basis);
  return { last, notApplicable, gaps, actual };
}
