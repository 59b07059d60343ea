import { compare, type DecimalText } from '@yeondong/schema';
import { adverseTrend } from '../../rules/alert/adverse-trend.js';
import { chartSeverity } from '../../rules/alert/chart-severity.js';
import { type ControlChart, controlChart, FEWEST_BASELINE, sinceBreak } from '../../rules/alert/control-chart.js';
import type { Judgement } from '../../rules/alert/episodes.js';
import { FEWEST_OF_LINE, forecast, missOf } from '../../rules/alert/forecast.js';
import type { ChartRule } from '../../rules/alert/run-rules.js';
import { dueMonths, type Month } from '../months.js';
import type { AlertFacts } from './alert-facts.js';
import { type Finding, figure, type Judges, judged, months, notApplicable, unknown, valueAt } from './finding.js';

type Point = AlertFacts['series'][number];

function trend(facts: AlertFacts): Finding {
  const { kpi, settings, series, breaks } = facts;
  if (kpi.cumulative) return notApplicable('CUMULATIVE');
  const limits = { periods: settings.TREND.periods ?? 0, p: settings.TREND.threshold ?? '0' };
  const targets = new Map(series.map(({ period, target }) => [period, target]));
  return months(facts, (month) => {
    if (valueAt(facts, month) === null) return unknown(month);
    const until: readonly Point[] = series.filter(({ period }) => period <= month);
    const points = sinceBreak(until, breaks).map(({ period, value }) => ({
      value,
      target: targets.get(period) ?? null,
    }));
    const found = adverseTrend(kpi.polarity, points, limits);
    if (!found) return unknown(month, 'TOO_FEW_POINTS');
    const figures = [...figure('worse', String(found.worse)), ...figure('slope', found.slope), ...figure('p', found.p)];
    return judged(month, valueAt(facts, month), found.adverse ? 'AMBER' : null, figures);
  });
}

function forecasts(facts: AlertFacts): Finding {
  const { kpi, target } = facts;
  if (!target) return notApplicable('NO_TARGET');
  if (kpi.aggregation === 'MAX' || kpi.aggregation === 'MIN') return notApplicable('AGGREGATION');
  if (kpi.cycle !== 'MONTH') return notApplicable('TOO_FEW_POINTS');
  const finding = months(facts, (month) => forecastAt(facts, month, target.target));
  if (finding.judgements.some(({ verdict }) => verdict !== 'UNKNOWN')) return finding;
  const known = finding.judgements.filter(({ period }) => valueAt(facts, period) !== null);
  return known.length < FEWEST_OF_LINE ? notApplicable('SHORT_YEAR') : finding;
}

function forecastAt(facts: AlertFacts, month: Month, target: DecimalText): Judgement {
  const { kpi, year, settings } = facts;
  const due = dueMonths(kpi.cycle, `${year}-12`);
  const soFar = due.filter((each) => each <= month).map((each) => valueAt(facts, each));
  if (soFar.some((value) => value === null)) return unknown(month);
  // Last year's December would stand for this year's, whatever has been added up so far.
  const before = kpi.cumulative ? [] : due.map((each) => valueAt(facts, `${year - 1}${each.slice(4)}`));
  const known = soFar as readonly DecimalText[];
  const found = forecast({ aggregation: kpi.aggregation, soFar: known, before, periods: due.length });
  if (!found) return unknown(month, known.length < FEWEST_OF_LINE ? 'SHORT_YEAR' : 'TOO_FEW_POINTS');
  const miss = missOf(kpi.polarity, target, found);
  if (!miss) return unknown(month, 'TOO_FEW_POINTS');
  const misses = compare(miss.value, settings.FORECAST.threshold ?? '0') >= 0;
  const figures = [
    ...figure('target', target),
    ...figure('forecastLow', found.low),
    ...figure('forecastHigh', found.high),
  ];
  return judged(month, found.value, misses ? (miss.certain ? 'RED' : 'AMBER') : null, figures);
}

/** The control chart of a KPI under rules of one's own choice, or those of its setting. */
export function chartOf(
  facts: AlertFacts,
  rules?: readonly ChartRule[],
): ControlChart | 'CUMULATIVE' | 'TOO_FEW_POINTS' {
  const { kpi, series, breaks, settings } = facts;
  if (kpi.cumulative) return 'CUMULATIVE';
  if (kpi.cycle === 'YEAR') return 'TOO_FEW_POINTS';
  const chosen = rules ?? settings.CONTROL.chartRules ?? [];
  return controlChart(series, breaks, settings.CONTROL.periods ?? FEWEST_BASELINE, chosen);
}

function control(facts: AlertFacts): Finding {
  const chart = chartOf(facts);
  if (typeof chart === 'string') return notApplicable(chart);
  if (chart.reason !== null) return notApplicable(chart.reason);
  const { limits, points } = chart;
  const at = new Map(points.map((point) => [point.period, point]));
  return months(facts, (month) => {
    const point = at.get(month);
    if (!point) return unknown(month);
    const figures = [
      ...figure('centre', limits.centre),
      ...figure('lower', limits.lower),
      ...figure('upper', limits.upper),
    ];
    return judged(month, point.value, chartSeverity(facts.kpi.polarity, point.signals), figures);
  });
}

/** Rules that look at how the values have moved. */
export const seriesJudges: Judges<'TREND' | 'FORECAST' | 'CONTROL'> = {
  TREND: trend,
  FORECAST: forecasts,
  CONTROL: control,
};
