import type { AlertRule, AlertSeverity, WarningReason } from '../../rules/alert/alert-rules.js';
import type { Figure, Judgement } from '../../rules/alert/episodes.js';
import { dueMonths, type Month } from '../months.js';
import type { AlertFacts } from './alert-facts.js';

/** What a rule finds of a KPI's year, or why it cannot be applied to it. */
export type Finding =
  | { readonly reason: WarningReason; readonly judgements: readonly [] }
  | { readonly reason: null; readonly judgements: readonly Judgement[] };

export type Judge = (facts: AlertFacts) => Finding;

export const notApplicable = (reason: WarningReason): Finding => ({ reason, judgements: [] });

export const unknown = (period: Month, reason: WarningReason = 'NO_VALUE'): Judgement => ({
  period,
  verdict: 'UNKNOWN',
  value: null,
  reason,
});

/** Good where there is no severity. */
export const judged = (
  period: Month,
  value: string | null,
  severity: AlertSeverity | null,
  figures: readonly Figure[] = [],
): Judgement => ({ period, verdict: severity ? 'BAD' : 'GOOD', value, ...(severity && { severity }), figures });

/** A named number where there is one. */
export const figure = (name: string, value: string | null): Figure[] => (value === null ? [] : [{ name, value }]);

export const months = (facts: AlertFacts, judge: (month: Month) => Judgement): Finding => ({
  reason: null,
  judgements: dueMonths(facts.kpi.cycle, facts.last).map(judge),
});

/** The confirmed value of a due month of the year. */
export const valueAt = (facts: AlertFacts, month: Month): string | null =>
  facts.series.find(({ period }) => period === month)?.value ?? null;

export type Judges<Rule extends AlertRule> = Readonly<Record<Rule, Judge>>;
