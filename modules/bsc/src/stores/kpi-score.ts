import {
  absent,
  big,
  type DateText,
  type DecimalText,
  type Measured,
  type MeasuredBasis,
  measuredInput,
  parsePeriod,
  type RequestContext,
  round,
} from '@yeondong/schema';
import type { Kpi } from '../entities/kpi.js';
import type { KpiResult } from '../entities/kpi-result.js';
import { type MonthShare, scoredSpan, splitsByMonths } from '../rules/month-share.js';
import { kept } from '../rules/precision.js';
import { missingKind, resultDueDays } from '../rules/result-due.js';
import type { MissingKind } from '../rules/roll-up.js';
import { looksBack, type ScoreRule } from '../rules/score-rule.js';
import { explainedScore, scoreFormulaVersion } from '../rules/scoring.js';
import { proratedTarget } from '../rules/target-profile.js';
import { yearResult } from './definition/year-result.js';
import { dueMonths, type Month, monthIn, monthNumber, yearOf } from './months.js';
import type { YearFacts } from './year-facts.js';

export interface KpiScore {
  readonly measured: Measured;
  /** Why there is no score; null when there is one. */
  readonly missing: MissingKind | null;
  /** Why the officer left it out, where it is UNDEFINED and was. */
  readonly leftOut: string | null;
  /** The last day on which a result that is missing was not yet due; left out where none is missing. */
  readonly awaitedUntil?: DateText;
}

/** What of a definition its rule rests on. */
export type ScoredKpi = Pick<
  Kpi,
  | 'method'
  | 'stretch'
  | 'difficulty'
  | 'tolerance'
  | 'slope'
  | 'bands'
  | 'sigmas'
  | 'highRate'
  | 'quorum'
  | 'scalePoints'
>;

const MONTHS = 12;

/** Which results count: those that a head has confirmed. */
export const isConfirmed = (result: Pick<KpiResult, 'visibility'>): boolean => result.visibility !== 'DRAFT';

/** The rule that the KPI's definition states. */
export function scoreRuleOf(kpi: ScoredKpi): ScoreRule {
  const { method, highRate, sigmas } = kpi;
  const common = { stretch: kpi.stretch, difficulty: kpi.difficulty };
  switch (method) {
    case 'M1_F':
      return { ...common, method, tolerance: kpi.tolerance ?? '0', slope: kpi.slope };
    case 'M2_SIGMA':
      return { ...common, method, sigmas, highRate };
    case 'M2_RATIO':
      return { ...common, method, highRate };
    case 'M3':
    case 'M3I':
      return { ...common, method, bands: kpi.bands ?? [] };
    case 'M5':
      return { ...common, method, quorum: kpi.quorum };
    case 'M7':
      return { ...common, method, scalePoints: kpi.scalePoints, bands: kpi.bands };
    default:
      return { ...common, method };
  }
}

/** What the year's target asks for by a month, of the months from `since` on; null where there is none. */
export const targetBy = (
  { kpi, target }: YearFacts,
  month: Month,
  notApplicable: readonly Month[] = [],
  since = 1,
): DecimalText | null => {
  if (!target) return null;
  const without = notApplicable.map(monthNumber);
  return proratedTarget(kpi.aggregation, target.target, target.profile, monthNumber(month), without, since);
};

const WHOLE: MonthShare = { fromMonth: null, toMonth: null };

/** The months that are scored at a month: the year so far, or of a KPI that was transferred the share of one department. */
const spanOf = ({ kpi, target, share = WHOLE }: YearFacts, month: Month) =>
  scoredSpan(share, monthNumber(month), splitsByMonths({ ...kpi, hasProfile: Boolean(target?.profile) }));

/** Of a running total, what has been added since the department took it over; all else is of its own months anyway. */
function sinceTakenOver(facts: YearFacts, year: number, since: number, actual: Measured, target: DecimalText | null) {
  const { kpi, results } = facts;
  if (!kpi.cumulative || since === 1) return { actual, target };
  const before = dueMonths(kpi.cycle, monthIn(year, since - 1)).at(-1);
  const less = (value: DecimalText | null, by: DecimalText | null | undefined): DecimalText | null =>
    value === null || by == null ? value : kept(big(value).minus(by));
  return {
    actual: { ...actual, value: less(actual.value, before && results.get(before)?.value) },
    target: less(target, before && facts.target?.profile?.[monthNumber(before) - 1]),
  };
}

/** Why the results of some months are not there: the reason of the latest of them. */
function missingAt(facts: YearFacts, months: readonly Month[], today: string): MissingKind | null {
  const period = parsePeriod(months.at(-1) as Month);
  const { holidays, kpi } = facts;
  return missingKind({ state: 'OPEN', period, today, holidays, availabilityLagDays: kpi.availabilityLagDays });
}

const entryDay = ({ holidays }: YearFacts, months: readonly Month[]): DateText =>
  resultDueDays(parsePeriod(months.at(-1) as Month), holidays).enter;

/** The years before against a sum that is not yet whole: a comparison of the year's end alone. */
const comesTooEarly = ({ kpi }: YearFacts, month: Month): boolean =>
  looksBack(kpi.method) && kpi.aggregation === 'SUM' && monthNumber(month) < MONTHS;

/**
 * The score of a KPI for its year up to a month: results put together as its definition says, against what the target
 * asks for by then. Nothing is scored while a result that it needs is missing. Facts with a share are scored by its months.
 */
export function scoreOf(
  facts: YearFacts,
  month: Month,
  today: string,
  counts: (result: KpiResult) => boolean = isConfirmed,
): KpiScore {
  const { kpi, results } = facts;
  const basis: MeasuredBasis = { asOf: today, formulaVersion: scoreFormulaVersion(kpi.method), inputs: [] };
  const none = (missing: MissingKind): KpiScore => ({ measured: absent(missing, basis), missing, leftOut: null });
  const span = spanOf(facts, month);
  if (span === null) return none('NOT_DUE');
  const until = monthIn(yearOf(month), span.until);
  const { last, notApplicable, gaps, actual } = yearResult(kpi, results, until, counts, basis, span.since);
  if (last === null || comesTooEarly(facts, until)) return none('NOT_DUE');
  if (notApplicable.includes(last)) return none('NOT_APPLICABLE');
  if (gaps.length > 0) return { ...none(missingAt(facts, gaps, today) ?? 'LATE'), awaitedUntil: entryDay(facts, gaps) };
  const asked = targetBy(facts, until, notApplicable, span.since);
  const own = sinceTakenOver(facts, yearOf(month), span.since, actual, asked);
  return scored(facts, own.actual, own.target, results.get(last)?.leftOutReason ?? null);
}

function scored(facts: YearFacts, actual: Measured, target: DecimalText | null, leftOut: string | null): KpiScore {
  const undefinedFor = (status: MissingKind): KpiScore => ({
    measured: { ...absent(status, actual), inputs: leftOutInputs(status, leftOut) },
    missing: status,
    leftOut: status === 'UNDEFINED' ? leftOut : null,
  });
  if (actual.value === null || facts.target === null) return undefinedFor('UNDEFINED');
  if (target === null) return undefinedFor('NOT_DUE');
  const rule = scoreRuleOf(facts.kpi);
  const against = { target, baseline: facts.target.baseline, ...(facts.history && { history: facts.history }) };
  const measured = explainedScore(rule, against, facts.kpi.polarity, actual.value, actual.asOf);
  if (measured.value !== null) return { measured, missing: null, leftOut: null };
  const inputs = [...measured.inputs, ...leftOutInputs('UNDEFINED', leftOut)];
  return { measured: { ...measured, inputs }, missing: 'UNDEFINED', leftOut };
}

/** The officer's decision, as part of the why. */
const leftOutInputs = (status: MissingKind, reason: string | null) =>
  status === 'UNDEFINED' && reason !== null ? [measuredInput('leftOut', null, reason)] : [];

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
