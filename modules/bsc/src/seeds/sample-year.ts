import { addDays, lastDay, parsePeriod } from '@yeondong/schema';

/** The year that the sample's targets, results and schedules belong to. */
export const SAMPLE_YEAR = 2006;

/** Ten o'clock in Korea on a day of the month that follows a month (YYYY-MM). */
export const dayAfter = (month: string, day: number): Date =>
  new Date(`${addDays(lastDay(parsePeriod(month)), day)}T10:00:00+09:00`);
