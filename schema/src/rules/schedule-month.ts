import { type DateText, lastDayOfMonth } from '../kernel/calendar.js';
import { type DecimalText, round } from '../kernel/decimal.js';
import type { ProgressLight } from './progress-light.js';
import { plannedProgress, type ScheduleStep, scheduleProgress } from './schedule.js';

const MONTHS = 12;
const PUBLISHED_PLACES = 2;

/** What is published of a month (1–12) of a schedule: percentages and months, rounded half away from zero. */
export interface PublishedMonth {
  readonly month: number;
  readonly planned: DecimalText;
  readonly actual: DecimalText | null;
  readonly ratio: DecimalText | null;
  readonly light: ProgressLight;
  readonly slipMonths: DecimalText | null;
}

const published = (value: DecimalText | null): DecimalText | null =>
  value === null ? null : round(value, PUBLISHED_PLACES);

/**
 * The twelve months of a schedule of `year` as they stand `today`. A month that is to come shows its plan alone; the month
 * under way is not yet missing a report. The schedule is late from the day after `endsOn`, its last planned day.
 */
export const publishedMonths = (
  steps: readonly ScheduleStep[],
  year: number,
  endsOn: DateText | null,
  today: DateText,
): readonly PublishedMonth[] =>
  Array.from({ length: MONTHS }, (_, index) => {
    const month = index + 1;
    const ends = lastDayOfMonth(year, month);
    const begun = today >= `${ends.slice(0, 8)}01`;
    const endPassed = endsOn !== null && endsOn <= ends && today > endsOn;
    const found = scheduleProgress(steps, index, endPassed);
    if (!begun || (found.actual === null && today <= ends)) {
      const planned = round(plannedProgress(steps, index), PUBLISHED_PLACES);
      return { month, planned, actual: null, ratio: null, light: 'NONE', slipMonths: null };
    }
    return {
      month,
      planned: round(found.planned, PUBLISHED_PLACES),
      actual: published(found.actual),
      ratio: published(found.ratio),
      light: found.light,
      slipMonths: published(found.slipMonths),
    };
  });

/** The last month (1–12) of `year` that has ended by `today`; 0 before the first has. */
export const lastEndedMonth = (year: number, today: DateText): number =>
  Array.from({ length: MONTHS }, (_, index) => index + 1).filter((month) => lastDayOfMonth(year, month) < today).length;
