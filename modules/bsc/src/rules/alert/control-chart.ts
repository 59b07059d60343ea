import type { DecimalText } from '@yeondong/schema/rules';
import { type ControlLimits, controlLimits } from './control-limits.js';
import { type ChartRule, type SignalSide, signalsOf } from './run-rules.js';

/** A due period of a KPI; null where it has no confirmed value. */
export interface SeriesPoint {
  readonly period: string;
  readonly value: DecimalText | null;
}

export interface ChartSignal {
  readonly rule: ChartRule;
  readonly side: SignalSide;
}

export interface ChartPoint {
  readonly period: string;
  readonly value: DecimalText;
  /** Whether the limits rest on it. */
  readonly baseline: boolean;
  readonly signals: readonly ChartSignal[];
}

/** The chart since the last break, or why there is none. */
export type ControlChart =
  | { readonly reason: 'TOO_FEW_POINTS' | 'NO_VARIATION'; readonly points: readonly SeriesPoint[] }
  | { readonly reason: null; readonly limits: ControlLimits; readonly points: readonly ChartPoint[] };

/** Fewer say too little about what is usual. */
export const FEWEST_BASELINE = 12;

interface Point {
  readonly period: string;
  readonly value: DecimalText;
}

const hasValue = (point: SeriesPoint): point is Point => point.value !== null;

/** The last stretch without a missing value inside it and without a change of definition or process. */
export function sinceBreak(series: readonly SeriesPoint[], breaks: readonly string[]): Point[] {
  const last = series.findLastIndex(hasValue);
  const from =
    breaks
      .filter((period) => period <= (series[last]?.period ?? ''))
      .sort()
      .at(-1) ?? '';
  const until = series.slice(0, last + 1).filter(({ period }) => period >= from);
  return until.slice(until.findLastIndex((point) => !hasValue(point)) + 1).filter(hasValue);
}

/**
 * Chart of individuals and moving range. The first periods after a break are the baseline, whose limits stay as they are
 * until the next recorded change.
 */
export function controlChart(
  series: readonly SeriesPoint[],
  breaks: readonly string[],
  baseline: number,
  rules: readonly ChartRule[],
): ControlChart {
  const points = sinceBreak(series, breaks);
  const size = Math.max(baseline, FEWEST_BASELINE);
  if (points.length < size) return { reason: 'TOO_FEW_POINTS', points };
  const values = points.map(({ value }) => value);
  const limits = controlLimits(values.slice(0, size));
  if (limits.sigma === '0') return { reason: 'NO_VARIATION', points };
  const signals = signalsOf(values, limits, rules);
  return {
    reason: null,
    limits,
    points: points.map((point, at) => ({
      ...point,
      baseline: at < size,
      signals: signals.filter((signal) => signal.at === at).map(({ rule, side }) => ({ rule, side })),
    })),
  };
}
