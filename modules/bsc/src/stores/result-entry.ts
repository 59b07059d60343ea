import { big, compare, type DecimalText, type Issue, parsePeriod, round } from '@yeondong/schema';
import type { KpiResult } from '../entities/kpi-result.js';
import type { EnteredValue } from '../inputs/result-inputs.js';
import { judgeResultValue } from '../rules/result-value.js';
import { targetBy } from './kpi-score.js';
import { isDueMonth, type Month, monthBefore, yearOf } from './months.js';
import type { YearFacts } from './year-facts.js';

type Entered = Pick<KpiResult, 'value' | 'numerator' | 'denominator' | 'missing' | 'note' | 'flags'>;

export interface CheckedEntry {
  readonly values: Entered;
  readonly issues: readonly Issue[];
}

const STORED_PLACES = 6;

/** Of a KPI that is a ratio the value follows from its parts; null where the denominator is 0 or a part is missing. */
function enteredOrComputed({ kpi }: YearFacts, { value, numerator, denominator }: EnteredValue): DecimalText | null {
  if (kpi.aggregation !== 'RATIO_OF_SUMS') return value ?? null;
  if (numerator == null || denominator == null || compare(denominator, '0') === 0) return null;
  return round(big(numerator).times(kpi.ratioScale).div(denominator), STORED_PLACES);
}

const isEmpty = ({ value, numerator, denominator }: EnteredValue): boolean =>
  value == null && numerator == null && denominator == null;

/** The value of the period before, within the same year: running totals begin anew in January. */
export const previousValue = ({ kpi, results }: YearFacts, month: Month): DecimalText | null =>
  results.get(monthBefore(kpi.cycle, month))?.value ?? null;

const PARTS = ['value', 'numerator', 'denominator'] as const;

/** What the database would have to round is refused at its own cell. */
const tooPrecise = (entry: EnteredValue): readonly Issue[] =>
  PARTS.filter((part) => (entry[part]?.split('.')[1]?.length ?? 0) > STORED_PLACES).map((part) => ({
    path: [part],
    code: 'decimal.too-precise',
    params: { digits: STORED_PLACES },
  }));

/** Why a department has no result of this KPI in this month; null where it has one. */
export function wrongPlace(facts: YearFacts | undefined, departmentKey: number, month: Month): string | null {
  if (!facts) return 'record.unknown';
  const { kpi } = facts;
  if (kpi.departmentKey !== departmentKey) return 'bsc.result.other-department';
  if (kpi.fromYear > yearOf(month) || (kpi.toYear ?? Number.POSITIVE_INFINITY) < yearOf(month))
    return 'bsc.kpi.not-in-force';
  return isDueMonth(kpi.cycle, month) ? null : 'bsc.result.not-due-month';
}

/** Checks one entry against its KPI. Paths are those of the entry's own fields. */
export function checkEntry(
  facts: YearFacts,
  month: Month,
  entry: EnteredValue,
  draft: boolean,
  today: string,
): CheckedEntry {
  const note = entry.note?.trim() || null;
  const parts = { numerator: entry.numerator ?? null, denominator: entry.denominator ?? null };
  const value = enteredOrComputed(facts, entry);
  const values = { value, ...parts, missing: null, note, flags: [] as string[] };
  const precision = tooPrecise(entry);
  if (precision.length > 0) return { values, issues: precision };
  if (entry.notApplicable) return checkNotApplicable(entry, { ...values, missing: 'NOT_APPLICABLE' });
  if (isEmpty(entry)) {
    return { values, issues: draft ? [] : [{ path: ['value'], code: 'bsc.result.value-required' }] };
  }
  const needsValue = facts.kpi.aggregation !== 'RATIO_OF_SUMS' && value === null;
  if (needsValue) return { values, issues: [{ path: ['value'], code: 'bsc.result.value-required' }] };
  const verdict = judgeResultValue(factsFor(facts, month, today), { value: value ?? '0', ...parts, reason: note });
  return { values: { ...values, flags: verdict.flags.map(({ code }) => code) }, issues: verdict.issues };
}

/** 해당없음 stands alone and says why. */
function checkNotApplicable(entry: EnteredValue, values: Entered): CheckedEntry {
  const issues: Issue[] = [];
  if (!isEmpty(entry)) issues.push({ path: ['value'], code: 'bsc.result.not-applicable-value' });
  if (values.note === null) issues.push({ path: ['note'], code: 'bsc.result.not-applicable-note' });
  return { values, issues };
}

function factsFor(facts: YearFacts, month: Month, today: string) {
  const { kpi } = facts;
  return {
    unit: kpi.unitKind,
    min: kpi.minimum,
    max: kpi.maximum,
    isShare: kpi.isShare,
    aggregation: kpi.aggregation,
    cumulative: kpi.cumulative,
    method: kpi.method,
    target: targetBy(facts, month),
    previous: previousValue(facts, month),
    period: parsePeriod(month),
    today,
  };
}
