import { addDays, type DateText } from '@yeondong/schema/rules';

const REPORT_DAYS = 30;

/** A trip's report is due thirty days after the return. */
export const reportDueOn = (returnsOn: DateText | null): DateText | null =>
  returnsOn === null ? null : addDays(returnsOn, REPORT_DAYS);

/** Late from the day after it was due; what is not done yet is late once `today` has passed the day. */
export const isLate = (dueOn: DateText | null, doneOn: DateText | null, today: DateText): boolean =>
  dueOn !== null && (doneOn ?? today) > dueOn;
