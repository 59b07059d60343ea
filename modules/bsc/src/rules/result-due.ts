import {
  addDays,
  compareDates,
  type DateText,
  lastDay,
  moveDueDays,
  nextWorkingDay,
  type Period,
} from '@yeondong/schema/rules';
import type { ResultState } from './result-state.js';
import type { MissingKind } from './roll-up.js';

/** Last days in time for the steps of a period's results. */
export interface ResultDueDays {
  readonly enter: DateText;
  readonly confirm: DateText;
  readonly evaluate: DateText;
  readonly publish: DateText;
}

/** Days of the month after the period. */
const DAYS = { enter: 5, confirm: 7, evaluate: 10, publish: 12 } as const;

/** A period is published in the month after it: entered by day 5, confirmed 7, evaluated 10, published 12. */
export const resultDueDays = (period: Period, holidays: ReadonlySet<DateText>): ResultDueDays => {
  const end = lastDay(period);
  const days = [DAYS.enter, DAYS.confirm, DAYS.evaluate, DAYS.publish].map((day) => addDays(end, day));
  const [enter = end, confirm = end, evaluate = end, publish = end] = moveDueDays(days, holidays);
  return { enter, confirm, evaluate, publish };
};

/** The last day to enter a result: that of the period, or later where an outside source publishes later. */
export const entryDueDay = (period: Period, holidays: ReadonlySet<DateText>, availabilityLagDays: number): DateText => {
  const { enter } = resultDueDays(period, holidays);
  const available = nextWorkingDay(addDays(lastDay(period), availabilityLagDays), holidays);
  return compareDates(available, enter) === 1 ? available : enter;
};

export interface DueFacts {
  readonly state: ResultState;
  readonly period: Period;
  readonly today: DateText;
  readonly holidays: ReadonlySet<DateText>;
  /** Days after the period's end until the source publishes; 0 for the city's own figures. */
  readonly availabilityLagDays: number;
}

/**
 * Why a result is missing today; null when there is one. NOT_DUE until the day of entry has passed; PENDING_SOURCE
 * while an outside source has not published by then; LATE after that. A returned result is missing again.
 */
export const missingKind = ({ state, period, today, holidays, availabilityLagDays }: DueFacts): MissingKind | null => {
  if (state !== 'OPEN' && state !== 'RETURNED') return null;
  if (today <= resultDueDays(period, holidays).enter) return 'NOT_DUE';
  return today <= entryDueDay(period, holidays, availabilityLagDays) ? 'PENDING_SOURCE' : 'LATE';
};
