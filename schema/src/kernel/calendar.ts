import { refuse } from './errors.js';

/** A real calendar day, written YYYY-MM-DD. */
export type DateText = string;

const DAY_MS = 86_400_000;
/** Asia/Seoul has had no summer time since 1988; the platform's instants are all later. */
const SEOUL_OFFSET_MS = 9 * 3_600_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

const fromMs = (ms: number): DateText => new Date(ms).toISOString().slice(0, 10);

/** True for a day that exists ("2006-02-29" does not). */
export const isDate = (text: string): boolean => {
  if (!SHAPE.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && fromMs(ms) === text;
};

const toMs = (date: DateText): number => {
  if (!isDate(date)) throw refuse('date.invalid');
  return Date.parse(`${date}T00:00:00Z`);
};

/** The day itself when it exists; refuses `date.invalid`. */
export const parseDate = (text: string): DateText => fromMs(toMs(text));

export const addDays = (date: DateText, days: number): DateText => fromMs(toMs(date) + days * DAY_MS);

/** The last day of a month (1–12). */
export const lastDayOfMonth = (year: number, month: number): DateText => fromMs(Date.UTC(year, month, 0));

/** The same day `months` later; the month's last day where that day does not exist (31 Jan + 1 = 28 Feb). */
export const addMonths = (date: DateText, months: number): DateText => {
  const start = new Date(toMs(date));
  const index = start.getUTCFullYear() * 12 + start.getUTCMonth() + months;
  const year = Math.floor(index / 12);
  const last = lastDayOfMonth(year, (index % 12) + 1);
  const day = Math.min(start.getUTCDate(), Number(last.slice(8)));
  return `${last.slice(0, 8)}${String(day).padStart(2, '0')}`;
};

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (date: DateText): number => new Date(toMs(date)).getUTCDay();

export const isWorkingDay = (date: DateText, holidays: ReadonlySet<DateText>): boolean => {
  const day = weekday(date);
  return day !== 0 && day !== 6 && !holidays.has(date);
};

/** The day itself when it is a working day, else the first one after it. */
export const nextWorkingDay = (date: DateText, holidays: ReadonlySet<DateText>): DateText => {
  let day = date;
  while (!isWorkingDay(day, holidays)) day = addDays(day, 1);
  return day;
};

/** The day itself when it is a working day, else the last one before it. */
export const lastWorkingDay = (date: DateText, holidays: ReadonlySet<DateText>): DateText => {
  let day = date;
  while (!isWorkingDay(day, holidays)) day = addDays(day, -1);
  return day;
};

/** The day so many working days later. */
export const addWorkingDays = (date: DateText, days: number, holidays: ReadonlySet<DateText>): DateText => {
  let day = date;
  for (let step = 0; step < days; step += 1) day = nextWorkingDay(addDays(day, 1), holidays);
  return day;
};

/** -1, 0 or 1. */
export const compareDates = (left: DateText, right: DateText): -1 | 0 | 1 => (left < right ? -1 : left > right ? 1 : 0);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: DateText, to: DateText): number => (toMs(to) - toMs(from)) / DAY_MS;

/** The day that a clock in Seoul shows at this instant. */
export const seoulDate = (instant: Date): DateText => fromMs(instant.getTime() + SEOUL_OFFSET_MS);
