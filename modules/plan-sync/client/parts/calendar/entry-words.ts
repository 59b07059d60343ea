import { formatDate, formatDay, formatMonth, type Lang, type StatusKind } from '@yeondong/client/kit';
import type { PlanCalendarState, PlanSyncCalendarQuery } from '../../gql/graphql';

export type CalendarEntry = PlanSyncCalendarQuery['planCalendar'][number];
type Days = Pick<CalendarEntry, 'startsOn' | 'endsOn'>;

export const CALENDAR_MARKS: Readonly<Record<PlanCalendarState, StatusKind>> = {
  PLANNED: 'reference',
  UNDER_WAY: 'early',
  DONE: 'normal',
  DONE_LATE: 'caution',
  LATE: 'late',
  CANCELLED: 'unreported',
};

const monthOf = (day: string): number => Number(day.slice(5, 7));
const isMonthEnd = (day: string): boolean => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;

/** The months of a year that an entry touches; none for what has no days. */
export function monthsOf({ startsOn, endsOn }: Days, year: number): number[] {
  const [from, to] = [startsOn ?? endsOn, endsOn ?? startsOn];
  if (!from || !to) return [];
  return Array.from({ length: 12 }, (_, at) => at + 1).filter((month) => {
    const key = `${year}-${String(month).padStart(2, '0')}`;
    return from.slice(0, 7) <= key && key <= to.slice(0, 7);
  });
}

/** When it is planned: a day, whole months, or from day to day; empty for what has no days. */
export function daysOf({ startsOn, endsOn }: Days, lang: Lang): string {
  const [from, to] = [startsOn ?? endsOn, endsOn ?? startsOn];
  if (!from || !to) return '';
  if (from === to) return formatDay(from, lang);
  if (!from.endsWith('-01') || !isMonthEnd(to)) return `${formatDay(from, lang)} ~ ${formatDay(to, lang)}`;
  const [first, last] = [formatMonth(monthOf(from), lang), formatMonth(monthOf(to), lang)];
  return first === last ? first : `${first} ~ ${last}`;
}

/** The day it was held, where that says more than the planned one; with its year where that is another. */
export function heldDay({ heldOn, endsOn, startsOn }: CalendarEntry, year: number, lang: Lang): string | null {
  if (!heldOn || (heldOn === endsOn && startsOn === endsOn)) return null;
  return heldOn.startsWith(`${year}-`) ? formatDay(heldOn, lang) : formatDate(heldOn, lang);
}

export type Shown = 'all' | 'late' | 'open' | 'held';

const SHOWN: Readonly<Record<Shown, readonly PlanCalendarState[]>> = {
  all: ['PLANNED', 'UNDER_WAY', 'DONE', 'DONE_LATE', 'LATE', 'CANCELLED'],
  late: ['LATE', 'DONE_LATE'],
  open: ['PLANNED', 'UNDER_WAY', 'LATE'],
  held: ['DONE', 'DONE_LATE'],
};
export const isShown = ({ state }: Pick<CalendarEntry, 'state'>, shown: Shown): boolean => SHOWN[shown].includes(state);

/** Where the day stands among the entries of its month: before the first that ends on it or later. */
export const placeOfDay = (entries: readonly Days[], day: string): number => {
  const at = entries.findIndex(({ endsOn, startsOn }) => (endsOn ?? startsOn ?? '') >= day);
  return at === -1 ? entries.length : at;
};
