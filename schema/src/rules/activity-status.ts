import type { DateText } from '../kernel/calendar.js';
import { type ActivityFacts, nextActivityDue } from './activity-due.js';
import { isOverdue } from './due-date.js';

export type ActivityStatus = 'PLANNED' | 'UNDER_WAY' | 'DONE' | 'OVERDUE';

const TIMES_A_YEAR: Readonly<Record<string, number>> = { monthly: 12, quarterly: 4, yearly: 1 };

/** How often an activity is to be held in its year: a cycle's count is per period. */
export const plannedTimes = ({
  plannedCount,
  recurrence,
}: Pick<ActivityFacts, 'plannedCount' | 'recurrence'>): number =>
  (plannedCount ?? 1) * (recurrence === null ? 1 : (TIMES_A_YEAR[recurrence] ?? 1));

/** Where an activity stands on a day; a recurring one is overdue while a period that has ended still lacks a time. */
export function activityStatus(facts: ActivityFacts, today: DateText, holidays: ReadonlySet<DateText>): ActivityStatus {
  if (facts.times >= plannedTimes(facts)) return 'DONE';
  const due = nextActivityDue(facts);
  if (due && isOverdue(due, today, holidays)) return 'OVERDUE';
  const begun = facts.times > 0 || (facts.startsOn !== null && today >= facts.startsOn);
  return begun ? 'UNDER_WAY' : 'PLANNED';
}
