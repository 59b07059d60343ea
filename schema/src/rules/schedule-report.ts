import type { DateText } from '../kernel/calendar.js';
import { compare, type DecimalText } from '../kernel/decimal.js';
import type { Issue } from '../kernel/errors.js';
import type { ActualEntry, ScheduleStep } from './schedule.js';
import { checkSchedule } from './schedule-check.js';

/** What is reported of a step: percent done by the end of a month (1–12). */
export interface ProgressReport {
  readonly year: number;
  readonly month: number;
  readonly actual: DecimalText;
  readonly reason: string | null;
}

/**
 * What is wrong with a report: a month after the business date's (`schedule.month-ahead`), a percentage outside 0–100, or a
 * value that falls, below an earlier month, above a later one, or below what the month held, without a reason.
 */
export const checkReport = (step: ScheduleStep, report: ProgressReport, today: DateText): readonly Issue[] => {
  const month = `${report.year}-${String(report.month).padStart(2, '0')}`;
  if (month > today.slice(0, 7)) return [{ path: ['input', 'month'], code: 'schedule.month-ahead', params: { today } }];
  const index = report.month - 1;
  const before = step.actual[index] ?? null;
  const entry: ActualEntry = { value: report.actual, correctionReason: report.reason };
  const actual = step.planned.map((_, at) => (at === index ? entry : (step.actual[at] ?? null)));
  const issues = checkSchedule([{ ...step, weight: '100', actual }]).filter((issue) => issue.path[2] === 'actual');
  if (issues.length > 0) return issues.slice(0, 1).map((issue) => ({ ...issue, path: ['input', 'actual'] }));
  if (before === null || report.reason !== null || compare(report.actual, before.value) >= 0) return [];
  return [
    {
      path: ['input', 'actual'],
      code: 'schedule.actual-falls',
      params: { value: report.actual, before: before.value },
    },
  ];
};
