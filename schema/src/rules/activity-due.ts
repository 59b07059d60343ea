import { type DateText, lastDayOfMonth } from '../kernel/calendar.js';
import type { DueDate } from './due-date.js';
import { RECURRENCES, type Recurrence, recurrenceDueDates } from './recurrence.js';

/** What of an activity says when it is due and how it stands. */
export interface ActivityFacts {
  readonly startsOn: DateText | null;
  readonly endsOn: DateText | null;
  readonly plannedCount: number | null;
  readonly recurrence: string | null;
  readonly year: number;
  readonly times: number;
}

type Ends = Pick<ActivityFacts, 'endsOn' | 'year'>;

const monthOf = (day: DateText): number => Number(day.slice(5, 7));
const isEndOfMonth = (day: DateText): boolean => day === lastDayOfMonth(Number(day.slice(0, 4)), monthOf(day));

/** When an activity is due: within the month that ends on its last day, else on that day; at the latest by the year's end. */
export function activityDue({ endsOn, year }: Ends): DueDate {
  const on = endsOn ?? `${year}-12-31`;
  return { on, precision: isEndOfMonth(on) ? 'MONTH' : 'DAY' };
}

const recurrenceOf = (name: string | null): Recurrence | undefined =>
  RECURRENCES.find((known) => known === name?.toUpperCase());

/** The next time that an activity falls due, after those that it was held already; null once all of them were. */
export function nextActivityDue(facts: ActivityFacts): DueDate | null {
  const times = Math.max(1, facts.plannedCount ?? 1);
  const recurrence = recurrenceOf(facts.recurrence);
  if (!recurrence) return facts.times >= times ? null : activityDue(facts);
  const { startsOn, endsOn, year } = facts;
  const window = { fromMonth: startsOn ? monthOf(startsOn) : 1, toMonth: endsOn ? monthOf(endsOn) : 12 };
  return recurrenceDueDates(recurrence, year, window)[Math.floor(facts.times / times)] ?? null;
}
