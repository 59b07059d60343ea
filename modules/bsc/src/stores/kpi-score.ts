import {
  absent,
  type DecimalText,
  type Measured,
  type MeasuredBasis,
  parsePeriod,
  type RequestContext,
  round,
} from '@yeondong/schema';
import type { Kpi } from '../entities/kpi.js';
import type { KpiResult } from '../entities/kpi-result.js';
import { aggregate, type PeriodEntry } from '../rules/aggregation.js';
import { missingKind } from '../rules/result-due.js';
import type { MissingKind } from '../rules/roll-up.js';
import type { ScoreRule } from '../rules/score-rule.js';
import { explainedScore, SCORE_FORMULA_VERSION } from '../rules/scoring.js';
import { proratedTarget } from '../rules/target-profile.js';
import { dueMonths, type Month, monthNumber } from './months.js';
import type { YearFacts } from './year-facts.js';

export interface KpiScore {
  readonly measured: Measured;
  /** Why there is no score; null when there is one. */
  readonly missing: MissingKind | null;
}

/** Which results count: those that a head has confirmed. */
export const isConfirmed = (result: Pick<KpiResult, 'visibility'>): boolean => result.visibility !== 'DRAFT';

/** The rule that the KPI's definition states. */
export function scoreRuleOf(kpi: Kpi): ScoreRule {
  const common = { stretch: kpi.stretch, difficulty: kpi.difficulty };
  if (kpi.method === 'M1_F') return { ...common, method: 'M1_F', tolerance: kpi.tolerance ?? '0', slope: kpi.slope };
  if (kpi.method === 'M3') return { ...common, method: 'M3', bands: kpi.bands ?? [] };
  return { ...common, method: kpi.method };
}

/** What the year's target asks for by a month; null where there is none. */
export const targetBy = (
  { kpi, target }: YearFacts,
  month: Month,
  notApplicable: readonly Month[] = [],
): DecimalText | null => {
  if (!target) return null;
  const without = notApplicable.map(monthNumber);
  return proratedTarget(kpi.aggregation, target.target, target.profile, monthNumber(month), without);
};

const entryOf = (result: KpiResult | undefined, counts: (result: KpiResult) => boolean): PeriodEntry | null => {
  if (!result || !counts(result)) return null;
  if (result.value === null && result.denominator === null) return null;
  return { value: result.value ?? '0', numerator: result.numerator, denominator: result.denominator };
};

/** Why the results of some months are not there: the reason of the latest of them. */
function missingAt(facts: YearFacts, months: readonly Month[], today: string): MissingKind | null {
  const period = parsePeriod(months.at(-1) as Month);
  const { holidays, kpi } = facts;
  return missingKind({ state: 'OPEN', period, today, holidays, availabilityLagDays: kpi.availabilityLagDays });
}

/**
 * The score of a KPI for its year up to a month: results put together as its definition says, against what the target
 * asks for by then. Nothing is scored while a result that it needs is missing.
 */
export function scoreOf(
  facts: YearFacts,
  month: Month,
  today: string,
  counts: (result: KpiResult) => boolean = isConfirmed,
): KpiScore {
  const { kpi, results } = facts;
  const basis: MeasuredBasis = { asOf: today, formulaVersion: SCORE_FORMULA_VERSION, inputs: [] };
  const none = (missing: MissingKind): KpiScore => ({ measured: absent(missing, basis), missing });
  const notApplicable = (each: Month): boolean => {
    const result = results.get(each);
    return result?.missing === 'NOT_APPLICABLE' && counts(result);
  };
  const due = dueMonths(kpi.cycle, month);
  const last = due.at(-1);
  if (last === undefined) return none('NOT_DUE');
  if (notApplicable(last)) return none('NOT_APPLICABLE');
  const needed = kpi.aggregation === 'LAST' ? [last] : due.filter((each) => !notApplicable(each));
  const entries = needed.map((each) => entryOf(results.get(each), counts));
  const gaps = needed.filter((_, index) => entries[index] === null);
  if (gaps.length > 0) return none(missingAt(facts, gaps, today) ?? 'LATE');
  const actual = aggregate({ kind: kpi.aggregation, ratioScale: kpi.ratioScale }, entries, basis);
  return scored(facts, actual, targetBy(facts, month, due.filter(notApplicable)));
}

function scored(facts: YearFacts, actual: Measured, target: DecimalText | null): KpiScore {
  const undefinedFor = (status: MissingKind): KpiScore => ({ measured: absent(status, actual), missing: status });
  if (actual.value === null || facts.target === null) return undefinedFor('UNDEFINED');
  if (target === null) return undefinedFor('NOT_DUE');
  const rule = scoreRuleOf(facts.kpi);
  const against = { target, baseline: facts.target.baseline };
  const measured = explainedScore(rule, against, facts.kpi.polarity, actual.value, actual.asOf);
  return { measured, missing: measured.value === null ? 'UNDEFINED' : null };
}

/** As shown: two decimals, coverage four; what it rests on six. */
export const shown = (measured: Measured) => ({
  value: measured.value && round(measured.value, 2),
  status: measured.status,
  coverage: measured.coverage && round(measured.coverage, 4),
  asOf: measured.asOf,
  formulaVersion: measured.formulaVersion,
  inputs: measured.inputs.map((input) => ({ ...input, value: input.value && round(input.value, 6) })),
});

/** The score of a KPI as the API gives it; `facts` is missing for KPIs that do not exist. */
export const shownScore = (ctx: RequestContext, facts: YearFacts | undefined, month: Month) =>
  facts ? shown(scoreOf(facts, month, ctx.today).measured) : null;
