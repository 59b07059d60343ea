import { big, compare, type DecimalText, decimalText, round } from '@yeondong/schema/rules';
import type { ReportIndicator } from './report-life.js';

/** 달성, 진행(연말 달성 예측), 부족(연말 미달 예측), 판단 보류. */
export const GOAL_STATES = ['ACHIEVED', 'ON_COURSE', 'SHORT', 'UNKNOWN'] as const;
export type GoalState = (typeof GOAL_STATES)[number];

/** An indicator of a goal in its newest report. */
export interface StandingIndicator extends ReportIndicator {
  /** Importance among those of the goal. */
  readonly weight: DecimalText;
  /** Planned percent of the year so far, of the same report. */
  readonly planned: DecimalText;
}

const WHOLE = 100;
const PLACES = 2;

/** The year's end by the planned profile: result ÷ planned share so far. None where nothing was planned yet, or where a result does not add up over the year. */
export function yearEndForecast({ kind, result, planned }: StandingIndicator): DecimalText | null {
  if (kind !== 'SUM' || result === null || big(planned).eq(0)) return null;
  return decimalText(big(result).times(WHOLE).div(planned));
}

/** Percent of the target that a value reaches; of a target where less is better, by how far it stays below twice the target. */
export function attainedPercent(
  { target, lowerIsBetter }: Pick<ReportIndicator, 'target' | 'lowerIsBetter'>,
  value: DecimalText | null,
): DecimalText | null {
  if (value === null || big(target).eq(0)) return null;
  const attained = lowerIsBetter ? big(target).times(2).minus(value) : big(value);
  return decimalText(attained.times(WHOLE).div(target));
}

/** Mean by weight of those that say something; none where none does. */
function weightedMean(parts: readonly { readonly weight: DecimalText; readonly value: DecimalText | null }[]) {
  const known = parts.filter(({ value }) => value !== null);
  const whole = known.reduce((sum, { weight }) => sum.plus(weight), big(0));
  if (whole.eq(0)) return null;
  const total = known.reduce((sum, { weight, value }) => sum.plus(big(weight).times(value as DecimalText)), big(0));
  return round(total.div(whole), PLACES);
}

export interface GoalFigures {
  readonly state: GoalState;
  /** Percent of the year's targets reached so far, two places. */
  readonly attainment: DecimalText | null;
  /** Percent expected at the year's end. */
  readonly forecast: DecimalText | null;
  readonly indicators: number;
  /** Indicators with a forecast. */
  readonly foreseen: number;
}

/** A goal is achieved where its indicators, weighted, reach 100 % of the year's targets. */
export function goalFigures(indicators: readonly StandingIndicator[]): GoalFigures {
  const forecasts = indicators.map((each) => attainedPercent(each, yearEndForecast(each)));
  const weighted = (values: readonly (DecimalText | null)[]) =>
    weightedMean(indicators.map(({ weight }, at) => ({ weight, value: values[at] ?? null })));
  const attainment = weighted(indicators.map((each) => attainedPercent(each, each.result)));
  const forecast = weighted(forecasts);
  return {
    state: stateOf(attainment, forecast),
    attainment,
    forecast,
    indicators: indicators.length,
    foreseen: forecasts.filter((each) => each !== null).length,
  };
}

const reaches = (value: DecimalText): boolean => compare(value, String(WHOLE)) >= 0;

function stateOf(attainment: DecimalText | null, forecast: DecimalText | null): GoalState {
  if (attainment !== null && reaches(attainment)) return 'ACHIEVED';
  if (forecast === null) return 'UNKNOWN';
  return reaches(forecast) ? 'ON_COURSE' : 'SHORT';
}
