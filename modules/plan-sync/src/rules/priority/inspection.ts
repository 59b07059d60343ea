import {
  addDays,
  type DateText,
  type DecimalText,
  lastDay,
  nextWorkingDay,
  type Period,
  type ProgressLight,
  progressLight,
} from '@yeondong/schema/rules';

/** Day of the month after the quarter by which it is reported. */
const REPORT_DAYS = 15;

/** The last day to report of a quarter: the 15th of the month after it, or the next working day. */
export const inspectionDue = (quarter: Period, holidays: ReadonlySet<DateText>): DateText =>
  nextWorkingDay(addDays(lastDay(quarter), REPORT_DAYS), holidays);

export interface Inspected {
  readonly quarter: Period;
  /** Percent of the whole; null where nothing is reported. */
  readonly planned: DecimalText | null;
  readonly actual: DecimalText | null;
  /** Last planned day of the work, where one is set. */
  readonly endsOn: DateText | null;
  readonly today: DateText;
  readonly holidays: ReadonlySet<DateText>;
}

/** The light of a quarter's work; none while a report is still awaited. What was due and is missing is not 0 %. */
export function inspectionLight(given: Inspected): ProgressLight | null {
  const { quarter, planned, actual, endsOn, today, holidays } = given;
  if (planned === null || actual === null) return today > inspectionDue(quarter, holidays) ? 'NOT_REPORTED' : null;
  return progressLight({ planned, actual, endPassed: endsOn !== null && endsOn <= lastDay(quarter) });
}
