import { addDays, type DateText, nextWorkingDay, parseDate } from '../kernel/calendar.js';
import { refuse } from '../kernel/errors.js';
import { firstDay, lastDay, type Period, parsePeriod, periodOf } from '../kernel/period.js';

/** When something falls due: on a day, or within the month of `on`, whichever day is written. */
export interface DueDate {
  readonly on: DateText;
  readonly precision: 'DAY' | 'MONTH';
}

/** First and last day in which something is to be done. */
export interface DueWindow {
  readonly from: DateText;
  readonly to: DateText;
}

type Holidays = ReadonlySet<DateText>;

/** The last day that is still in time: a day moves to the next working day, a month lasts to its end. */
export const lastDayInTime = ({ on, precision }: DueDate, holidays: Holidays): DateText =>
  precision === 'MONTH' ? lastDay(periodOf(on, 'MONTH')) : nextWorkingDay(on, holidays);

export const isOverdue = (due: DueDate, today: DateText, holidays: Holidays): boolean =>
  today > lastDayInTime(due, holidays);

/**
 * Moves a chain of due days (enter, confirm, evaluate, publish) off weekends and holidays and keeps its order: each
 * stays at least one working day after the one before it.
 */
export const moveDueDays = (days: readonly DateText[], holidays: Holidays): readonly DateText[] => {
  const moved: DateText[] = [];
  for (const day of days) {
    const before = moved.at(-1);
    const earliest = before === undefined || day > before ? day : addDays(before, 1);
    moved.push(nextWorkingDay(earliest, holidays));
  }
  return moved;
};

const windowOf = (from: Period, to: Period = from): DueWindow => ({ from: firstDay(from), to: lastDay(to) });

const MONTHS = /^(\d{1,2})월?(?:\s*[~∼-]\s*(\d{1,2})월)?\s*(?:중|말)?$/;
const QUARTER = /^([1-4])(?:\/4)?\s*분기$/;
const NAMED: Readonly<Record<string, string>> = { 상반기: '-H1', 하반기: '-H2', 연내: '', 연중: '' };

/**
 * The plan's own phrases: "상반기" (to 30 June), "하반기", "연내" (to 31 December), "3월중", "6~7월중", "4월~11월",
 * "2분기", "2/4분기". Refuses `due-date.phrase` for any other: it is never guessed.
 */
export const dueWindow = (phrase: string, year: number): DueWindow => {
  const text = phrase.trim();
  const named = Object.hasOwn(NAMED, text) ? NAMED[text] : undefined;
  if (named !== undefined) return windowOf(parsePeriod(`${year}${named}`));
  const quarter = QUARTER.exec(text);
  if (quarter) return windowOf(parsePeriod(`${year}-Q${quarter[1]}`));
  const months = text.includes('월') ? MONTHS.exec(text) : null;
  const [from, to] = [Number(months?.[1]), Number(months?.[2] ?? months?.[1])];
  if (!months || from < 1 || to > 12 || from > to) throw refuse('due-date.phrase', [], { phrase: text });
  return windowOf({ kind: 'MONTH', year, index: from }, { kind: 'MONTH', year, index: to });
};

/** One explicit day. Refuses `date.invalid`. */
export const dueOn = (day: string): DueDate => ({ on: parseDate(day), precision: 'DAY' });
