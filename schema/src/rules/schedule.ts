import { big, type DecimalText, decimalText } from '../kernel/decimal.js';
import { attainment, type ProgressLight, progressLight } from './progress-light.js';

/** One month's report of a step. A value below an earlier one needs a reason. */
export interface ActualEntry {
  readonly value: DecimalText;
  readonly correctionReason: string | null;
}

/** A step of a work schedule (월별 공정표). Percentages are cumulative, one for each month of the schedule. */
export interface ScheduleStep {
  /** Share of the whole in percent. */
  readonly weight: DecimalText;
  readonly planned: readonly DecimalText[];
  /** Null: not reported. May be shorter than `planned`: later months are still to come. */
  readonly actual: readonly (ActualEntry | null)[];
}

export interface ScheduleProgress {
  /** plan(t) = Σ w·p(t)/100, in percent, not rounded. */
  readonly planned: DecimalText;
  /** act(t) = Σ w·a(t)/100 (공정률); null when a step that should have begun is not reported. */
  readonly actual: DecimalText | null;
  /** 계획대비, in percent. */
  readonly ratio: DecimalText | null;
  readonly light: ProgressLight;
  /** Months behind the plan; negative when ahead; null when unknown. */
  readonly slipMonths: DecimalText | null;
}

const weighted = (parts: readonly (readonly [DecimalText, DecimalText])[]): DecimalText =>
  decimalText(parts.reduce((total, [weight, percent]) => total.plus(big(weight).times(percent).div(100)), big(0)));

const plannedOf = (step: ScheduleStep, month: number): DecimalText =>
  step.planned[Math.min(month, step.planned.length - 1)] ?? '0';

/** A finished step needs no further report; a step that has not begun needs none yet. */
const actualOf = (step: ScheduleStep, month: number): DecimalText | null => {
  const reported = step.actual.slice(0, month + 1);
  const entry = reported[month];
  if (entry) return entry.value;
  const last = reported.findLast((earlier) => earlier !== null);
  if (last && big(last.value).gte(100)) return last.value;
  return big(plannedOf(step, month)).gt(0) ? null : (last?.value ?? '0');
};

/** plan(t) in percent at the end of a month, counted from 0; before the first month it is 0. */
export const plannedProgress = (steps: readonly ScheduleStep[], month: number): DecimalText =>
  month < 0 ? '0' : weighted(steps.map((step) => [step.weight, plannedOf(step, month)] as const));

/** act(t) in percent, or null when a due report is missing. */
export const actualProgress = (steps: readonly ScheduleStep[], month: number): DecimalText | null => {
  const parts = steps.map((step) => [step.weight, actualOf(step, month)] as const);
  const known = parts.filter((part): part is readonly [DecimalText, DecimalText] => part[1] !== null);
  return known.length === parts.length && parts.length > 0 ? weighted(known) : null;
};

/** The moment at which the plan passes `value`, between the points `from` and `from` + 1. */
const crossing = (plan: readonly DecimalText[], value: DecimalText, from: number): DecimalText => {
  const before = plan[from] ?? '0';
  const rise = big(plan[from + 1] ?? before).minus(before);
  return decimalText(big(value).minus(before).div(rise).plus(from));
};

/**
 * Months between the moment when the plan stood at `actual` and `month`, by linear interpolation; negative when ahead.
 * `plan` is plan(t) for t = 0, 1, …, never falling. Behind, the last such moment counts, so that a plateau of the plan
 * costs nothing; ahead, the first one. Null when the plan never gets that far.
 */
export const slipMonths = (plan: readonly DecimalText[], actual: DecimalText, month: number): DecimalText | null => {
  const origin: readonly DecimalText[] = ['0', ...plan];
  const now = Math.min(month + 1, origin.length - 1);
  const current = origin[now] ?? '0';
  if (big(actual).eq(current)) return '0';
  const from = big(actual).lt(current)
    ? origin.slice(0, now + 1).findLastIndex((value) => big(value).lte(actual))
    : origin.findIndex((value) => big(value).gte(actual)) - 1;
  return from < 0 ? null : decimalText(big(month + 1).minus(crossing(origin, actual, from)));
};

/** Progress of a whole schedule at the end of a month (counted from 0 for its first). */
export const scheduleProgress = (
  steps: readonly ScheduleStep[],
  month: number,
  endPassed: boolean,
): ScheduleProgress => {
  const planned = plannedProgress(steps, month);
  const actual = actualProgress(steps, month);
  const length = Math.max(0, ...steps.map((step) => step.planned.length));
  const plan = Array.from({ length }, (_, index) => plannedProgress(steps, index));
  return {
    planned,
    actual,
    ratio: attainment(planned, actual),
    light: progressLight({ planned, actual, endPassed }),
    slipMonths: actual === null ? null : slipMonths(plan, actual, month),
  };
};
