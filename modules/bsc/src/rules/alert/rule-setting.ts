import { compare, type DecimalText, type Issue } from '@yeondong/schema/rules';
import type { AlertRule, AlertSeverity } from './alert-rules.js';
import { FEWEST_BASELINE } from './control-chart.js';
import { type ChartRule, DEFAULT_CHART_RULES } from './run-rules.js';

/** How a rule is applied, to the whole city or to one KPI. */
export interface RuleSetting {
  readonly enabled: boolean;
  /** Where an alert begins, and where it is red. */
  readonly threshold: DecimalText | null;
  readonly redThreshold: DecimalText | null;
  readonly periods: number | null;
  readonly chartRules: readonly ChartRule[] | null;
}

const setting = (values: Partial<RuleSetting>): RuleSetting => ({
  enabled: true,
  threshold: null,
  redThreshold: null,
  periods: null,
  chartRules: null,
  ...values,
});

/** What the city starts with. */
export const RULE_DEFAULTS: Readonly<Record<AlertRule, RuleSetting>> = {
  SCORE: setting({ threshold: '80', redThreshold: '60' }),
  GAP: setting({ threshold: '10', redThreshold: '20' }),
  TREND: setting({ threshold: '0.1', periods: 3 }),
  FORECAST: setting({ threshold: '10' }),
  CONTROL: setting({ periods: FEWEST_BASELINE, chartRules: DEFAULT_CHART_RULES }),
  LATE: setting({}),
  UNCHANGED: setting({ periods: 4 }),
  EVIDENCE: setting({}),
  PEERS: setting({ threshold: '3.5' }),
  PROGRESS: setting({ threshold: '90', redThreshold: '70', periods: 2 }),
  BUDGET: setting({ threshold: '30', redThreshold: '50' }),
};

/** Which way is worse, and between what a limit may lie. */
const LIMITS: Partial<Record<AlertRule, { readonly worse: 'LOW' | 'HIGH'; readonly most: DecimalText }>> = {
  SCORE: { worse: 'LOW', most: '120' },
  GAP: { worse: 'HIGH', most: '1000' },
  TREND: { worse: 'LOW', most: '0.5' },
  FORECAST: { worse: 'HIGH', most: '1000' },
  PEERS: { worse: 'HIGH', most: '100' },
  PROGRESS: { worse: 'LOW', most: '100' },
  BUDGET: { worse: 'HIGH', most: '100' },
};
const PERIODS: Partial<Record<AlertRule, readonly [number, number]>> = {
  TREND: [2, 11],
  CONTROL: [FEWEST_BASELINE, 36],
  UNCHANGED: [2, 24],
  PROGRESS: [1, 12],
};
/** Certainty, and the kind of signal, make these red; no limit does. */
const WITHOUT_RED: readonly AlertRule[] = ['TREND', 'FORECAST'];

const issue = (name: string, code: string, params = {}): Issue => ({ path: [name], code, params });
const unused = (name: string): Issue => issue(name, 'bsc.alert-rule.unused');

function thresholdIssues(rule: AlertRule, { threshold, redThreshold }: RuleSetting): Issue[] {
  const limits = LIMITS[rule];
  if (!limits) return [...(threshold ? [unused('threshold')] : []), ...(redThreshold ? [unused('redThreshold')] : [])];
  const { worse, most } = limits;
  const outside = (value: DecimalText) => compare(value, '0') <= 0 || compare(value, most) > 0;
  if (threshold === null || outside(threshold)) return [issue('threshold', 'bsc.alert-rule.threshold', { most })];
  if (redThreshold === null) return [];
  if (WITHOUT_RED.includes(rule)) return [unused('redThreshold')];
  const order = compare(redThreshold, threshold);
  if (outside(redThreshold) || (worse === 'LOW' ? order > 0 : order < 0))
    return [issue('redThreshold', 'bsc.alert-rule.red', { threshold })];
  return [];
}

function periodIssues(rule: AlertRule, { periods }: RuleSetting): Issue[] {
  const range = PERIODS[rule];
  if (!range) return periods === null ? [] : [unused('periods')];
  const [least, most] = range;
  if (periods !== null && periods >= least && periods <= most) return [];
  return [issue('periods', 'bsc.alert-rule.periods', { least, most })];
}

/** What is wrong with a setting; empty where it can be applied. */
export function checkSetting(rule: AlertRule, setting: RuleSetting): readonly Issue[] {
  const { chartRules } = setting;
  const charts =
    rule !== 'CONTROL'
      ? (chartRules ?? []).length > 0
        ? [unused('chartRules')]
        : []
      : (chartRules ?? []).length === 0
        ? [issue('chartRules', 'bsc.alert-rule.chart-rules')]
        : [];
  return [...thresholdIssues(rule, setting), ...periodIssues(rule, setting), ...charts];
}

/** Red, amber or nothing, by the limits of a rule. A score below its limit is bad, a distance from it on is. */
export function severityOf(rule: AlertRule, value: DecimalText, setting: RuleSetting): AlertSeverity | null {
  const low = LIMITS[rule]?.worse === 'LOW';
  const passes = (limit: DecimalText | null) =>
    limit !== null && (low ? compare(value, limit) < 0 : compare(value, limit) >= 0);
  if (passes(setting.redThreshold)) return 'RED';
  return passes(setting.threshold) ? 'AMBER' : null;
}
