import { big, type DecimalText } from '../kernel/decimal.js';
import type { Issue } from '../kernel/errors.js';
import type { ActualEntry, ScheduleStep } from './schedule.js';
import { checkWeightSum } from './weight-sum.js';

type Path = Issue['path'];

const outOfRange = (value: DecimalText): boolean => big(value).lt(0) || big(value).gt(100);

const checkPlanned = (planned: readonly DecimalText[], path: Path): readonly Issue[] => {
  const issues = planned.flatMap((value, month): Issue[] => {
    const at = [...path, month];
    if (outOfRange(value)) return [{ path: at, code: 'schedule.percent', params: { value } }];
    const before = planned[month - 1] ?? '0';
    return big(value).lt(before) ? [{ path: at, code: 'schedule.planned-falls', params: { value, before } }] : [];
  });
  const last = planned.at(-1) ?? '0';
  return big(last).eq(100) ? issues : [...issues, { path, code: 'schedule.planned-end', params: { value: last } }];
};

const checkActual = (actual: readonly (ActualEntry | null)[], months: number, path: Path): readonly Issue[] => {
  let before: DecimalText = '0';
  return actual.flatMap((entry, month): Issue[] => {
    if (entry === null) return [];
    const at = [...path, month];
    const { value, correctionReason } = entry;
    if (month >= months) return [{ path: at, code: 'schedule.after-end' }];
    if (outOfRange(value)) return [{ path: at, code: 'schedule.percent', params: { value } }];
    const falls = big(value).lt(before) && !correctionReason?.trim();
    const issue = { path: at, code: 'schedule.actual-falls', params: { value, before } };
    before = value;
    return falls ? [issue] : [];
  });
};

/**
 * What is wrong with a work schedule: weights not exactly 100, no steps (`schedule.empty`), a plan that falls or does not
 * end at 100, percentages outside 0–100, an actual that falls without a correction reason. Empty when it may be saved.
 */
export const checkSchedule = (steps: readonly ScheduleStep[]): readonly Issue[] => {
  if (steps.length === 0) return [{ path: ['steps'], code: 'schedule.empty' }];
  const weights = steps.map((step) => step.weight);
  return [
    ...checkWeightSum(weights, ['steps', 'weight']),
    ...steps.flatMap((step, index) => [
      ...checkPlanned(step.planned, ['steps', index, 'planned']),
      ...checkActual(step.actual, step.planned.length, ['steps', index, 'actual']),
    ]),
  ];
};
