import { PlanCalendarEntry } from '../entities/calendar/calendar-entry.js';
import { PlanCalendarResolver, PlanCalendarTitle } from '../resolvers/calendar/calendar-resolver.js';
import type { PlanSyncPart } from './plan-sync-part.js';

/** The planning year on one page. */
export const calendarPart: PlanSyncPart = {
  types: [PlanCalendarEntry],
  resolvers: [PlanCalendarResolver, PlanCalendarTitle],
};
