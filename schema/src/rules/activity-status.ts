import { type DateText, lastDayOfMonth } from '../kernel/calendar.js';
import { type DueDate, isOverdue } from './due-date.js';

export interface ActivityFacts {
  readonly startsOn: DateText | null;
  readonly endsOn: DateText | null;
  readonly plannedCount: number | null;
  readonly recurrence: string | null;
  readonly year: number;
  readonly times: number;
}

export type ActivityStatus = 'PLANNED' | 'UNDER_WAY' | 'DONE' | 'OVERDUE';

const TIMES_A_YEAR: Readonly<Record<string, number>> = { monthly: 12, quarterly: 4, yearly: 1 };

/** How often an activity is to be held in its year: a cycle's count is per period. */
export const plannedTimes = ({
  plannedCount,
  recurrence,
}: Pick<ActivityFacts, 'plannedCount' | 'recurrence'>): number =>
  (plannedCount ?? 1) * (recurrence === null ? 1 : (TIMES_A_YEAR[recurrence] ?? 1));

const isEndOfMonth = (day: DateText): boolean =>
  day === lastDayOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));

/** When an activity is due: within the month that ends on its last day, else on that day; at the latest by the year's end. */
export function activityDue({ endsOn, year }: Pick<ActivityFacts, 'endsOn' | 'year'>): DueDate {
  const on = endsOn ?? `${year}-12-31`;
  return { on, precision: isEndOfMonth(on) ? 'MONTH' : 'DAY' };
}

/** Where an activity stands on a day. */
export function activityStatus(facts: ActivityFacts, today: DateText, holidays: ReadonlySet<DateText>): ActivityStatus {
  if (facts.times >= plannedTimes(facts)) return 'DONE';
  if (isOverdue(activityDue(facts), today, holidays)) return 'OVERDUE';
  const begun = facts.times > 0 || (facts.startsOn !== null && today >= facts.startsOn);
  return begun ? 'UNDER_WAY' : 'PLANNED';
}
