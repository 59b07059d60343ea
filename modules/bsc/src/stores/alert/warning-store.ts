import { keyList, planYear, type RequestContext, type Row, type Selection, select, sql } from '@yeondong/schema';
import { Alert } from '../../entities/alert/alert.js';
import type { ControlChart, KpiWarning } from '../../entities/alert/kpi-warning.js';
import type { Kpi } from '../../entities/kpi.js';
import { ALERT_RULES, type AlertRule } from '../../rules/alert/alert-rules.js';
import { isAdverse } from '../../rules/alert/chart-severity.js';
import type { ChartRule } from '../../rules/alert/run-rules.js';
import { yearFacts } from '../year-facts.js';
import { type AlertFacts, alertFacts } from './alert-facts.js';
import { chartRuleText } from './chart-rule-text.js';
import { chartOf } from './judge-series.js';
import { findingOf } from './judgements.js';
import { stored } from './raise-alert.js';

/** What the rules look at of each KPI in the business date's year, in the order of the rows. */
async function factsOf(ctx: RequestContext, rows: readonly Kpi[]): Promise<(AlertFacts | null)[]> {
  const year = planYear(ctx);
  const facts = await yearFacts(
    ctx,
    rows.map(({ key }) => key),
    year,
  );
  const found = new Map((await alertFacts(ctx, [...facts.values()], year)).map((each) => [each.kpi.key, each]));
  return rows.map(({ key }) => found.get(key) ?? null);
}

/** Every rule's verdict on each KPI, with the alert that is open. */
export async function warningsOf(
  ctx: RequestContext,
  rows: readonly Kpi[],
  selection: Selection,
): Promise<KpiWarning[][]> {
  const keys = keyList([...new Set(rows.map(({ key }) => key))]);
  const open = await select(ctx, Alert, selection.below('alert'), {
    where: sql`t.open_mark is not null and t.kpi_id in ${keys}`,
    extra: ['kpiKey', 'rule'],
  });
  const alerts = new Map(open.map((alert) => [`${alert.kpiKey} ${alert.rule}`, alert]));
  return (await factsOf(ctx, rows)).map((facts) =>
    facts ? ALERT_RULES.map((rule) => warning(facts, rule, alerts.get(`${facts.kpi.key} ${rule}`) ?? null)) : [],
  );
}

function warning(facts: AlertFacts, rule: AlertRule, alert: Row<Alert> | null): KpiWarning {
  const { reason, judgements } = findingOf(rule, facts);
  const last = judgements.at(-1);
  const none = { rule, period: null, value: null, severity: null, figures: [], alert };
  if (reason !== null) return { ...none, verdict: 'NOT_APPLICABLE', reason };
  if (!last) return { ...none, verdict: 'UNKNOWN', reason: 'NOT_DUE' };
  return {
    rule,
    verdict: last.verdict,
    reason: last.reason ?? null,
    period: last.period,
    value: stored(last.value),
    severity: last.severity ?? null,
    figures: (last.figures ?? []).map(({ name, value }) => ({ name, value: stored(value) as string })),
    alert,
  };
}

const NO_LIMITS = { centre: null, movingRange: null, sigma: null, upper: null, lower: null };

/** The control chart of each KPI up to the last month that has ended. */
export async function chartsOf(
  ctx: RequestContext,
  rows: readonly Kpi[],
  rules: readonly ChartRule[] | undefined,
): Promise<ControlChart[]> {
  return (await factsOf(ctx, rows)).map((facts) => (facts ? shownChart(ctx, facts, rules) : noChart('TOO_FEW_POINTS')));
}

const noChart = (reason: ControlChart['reason']): ControlChart => ({ ...NO_LIMITS, reason, points: [] });

function shownChart(ctx: RequestContext, facts: AlertFacts, rules: readonly ChartRule[] | undefined): ControlChart {
  const chart = chartOf(facts, rules);
  if (typeof chart === 'string') return noChart(chart);
  if (chart.reason !== null) return noChart(chart.reason);
  const { limits, points } = chart;
  return {
    reason: null,
    centre: stored(limits.centre),
    movingRange: stored(limits.movingRange),
    sigma: stored(limits.sigma),
    upper: stored(limits.upper),
    lower: stored(limits.lower),
    points: points.map((point) => ({
      ...point,
      signals: point.signals.map(({ rule, side }) => ({
        rule,
        side,
        adverse: isAdverse(facts.kpi.polarity, side),
        text: chartRuleText(rule, ctx.locale),
      })),
    })),
  };
}
