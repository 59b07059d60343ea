import { lastDayOfMonth } from '../kernel/calendar.js';
import { monthsOf, type PeriodKind, periodsOf } from '../kernel/period.js';
import type { DueDate } from './due-date.js';

/** 매월, 분기별, 반기별, 매년. */
export const RECURRENCES = ['MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'] as const;
export type Recurrence = (typeof RECURRENCES)[number];

/** Months (1–12, ends included) to which a recurring activity is limited. */
export interface MonthWindow {
  readonly fromMonth: number;
  readonly toMonth: number;
}

const KIND: Readonly<Record<Recurrence, PeriodKind>> = {
  MONTHLY: 'MONTH',
  QUARTERLY: 'QUARTER',
  HALF_YEARLY: 'HALF',
  YEARLY: 'YEAR',
};
const WHOLE_YEAR: MonthWindow = { fromMonth: 1, toMonth: 12 };

/**
 * The due dates of a year, one for each period that has a month inside the window, on the last day of its last such
 * month: yearly in June–July falls due in July. They have month precision: overdue only after that day.
 */
export const recurrenceDueDates = (
  recurrence: Recurrence,
  year: number,
  { fromMonth, toMonth }: MonthWindow = WHOLE_YEAR,
): readonly DueDate[] =>
  periodsOf(year, KIND[recurrence]).flatMap((period): DueDate[] => {
    const inside = monthsOf(period).filter((month) => fromMonth <= month.index && month.index <= toMonth);
    const last = inside.at(-1);
    return last ? [{ on: lastDayOfMonth(year, last.index), precision: 'MONTH' }] : [];
  });
