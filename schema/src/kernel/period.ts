import { type DateText, lastDayOfMonth } from './calendar.js';
import { refuse } from './errors.js';

export type PeriodKind = 'YEAR' | 'HALF' | 'QUARTER' | 'MONTH';

/** A calendar period. `index` counts from 1 within the year; it is 1 for a year. */
export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly index: number;
}

const PER_YEAR: Readonly<Record<PeriodKind, number>> = { YEAR: 1, HALF: 2, QUARTER: 4, MONTH: 12 };
const SHAPE = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const period = (kind: PeriodKind, year: number, index: number): Period => {
  if (year < FIRST_YEAR || year > LAST_YEAR) throw refuse('period.invalid');
  return { kind, year, index };
};

/** Reads `2006`, `2006-H1`, `2006-Q2`, `2006-05`. Refuses `period.invalid`, also for years outside 1900–2100. */
export const parsePeriod = (text: string): Period => {
  const match = SHAPE.exec(text);
  if (!match) throw refuse('period.invalid');
  const year = Number(match[1]);
  if (match[2]) return period('HALF', year, Number(match[2]));
  if (match[3]) return period('QUARTER', year, Number(match[3]));
  if (match[4]) return period('MONTH', year, Number(match[4]));
  return period('YEAR', year, 1);
};

export const formatPeriod = ({ kind, year, index }: Period): string => {
  if (kind === 'YEAR') return String(year);
  if (kind === 'MONTH') return `${year}-${String(index).padStart(2, '0')}`;
  return `${year}-${kind === 'HALF' ? 'H' : 'Q'}${index}`;
};

const monthSpan = ({ kind, index }: Period): { readonly first: number; readonly last: number } => {
  const length = 12 / PER_YEAR[kind];
  return { first: (index - 1) * length + 1, last: index * length };
};

export const firstDay = (of: Period): DateText => `${of.year}-${String(monthSpan(of).first).padStart(2, '0')}-01`;

export const lastDay = (of: Period): DateText => lastDayOfMonth(of.year, monthSpan(of).last);

/** True when the day lies within the period, ends included. */
export const contains = (of: Period, date: DateText): boolean => firstDay(of) <= date && date <= lastDay(of);

/** True when `inner` lies wholly within `outer`. */
export const covers = (outer: Period, inner: Period): boolean =>
  firstDay(outer) <= firstDay(inner) && lastDay(inner) <= lastDay(outer);

/** The months of a period in order. */
export const monthsOf = (of: Period): readonly Period[] => {
  const { first, last } = monthSpan(of);
  return Array.from({ length: last - first + 1 }, (_, offset) => period('MONTH', of.year, first + offset));
};

/** All periods of a kind in a year, in order. */
export const periodsOf = (year: number, kind: PeriodKind): readonly Period[] =>
  Array.from({ length: PER_YEAR[kind] }, (_, offset) => period(kind, year, offset + 1));

/** The period of a kind that a day lies in. */
export const periodOf = (date: DateText, kind: PeriodKind): Period =>
  period(kind, Number(date.slice(0, 4)), Math.ceil((Number(date.slice(5, 7)) * PER_YEAR[kind]) / 12));

const shift = ({ kind, year, index }: Period, by: number): Period => {
  const position = year * PER_YEAR[kind] + index - 1 + by;
  return period(kind, Math.floor(position / PER_YEAR[kind]), (position % PER_YEAR[kind]) + 1);
};

/** The period of the same kind before; refuses `period.invalid` before 1900. */
export const previousPeriod = (of: Period): Period => shift(of, -1);

/** The period of the same kind after; refuses `period.invalid` after 2100. */
export const nextPeriod = (of: Period): Period => shift(of, 1);
