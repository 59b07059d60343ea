import { addDays, type DateText, nextWorkingDay } from '@yeondong/schema/rules';

/** The last day of appeals: so many days after the window opened, or the next working day. */
export const appealUntil = (openedOn: DateText, days: number, holidays: ReadonlySet<DateText>): DateText =>
  nextWorkingDay(addDays(openedOn, days), holidays);
