import { formatCount, formatDate, formatMonth, type Lang, type TextOf } from '@yeondong/client/kit';
import type { ActivityRowFragment } from '../gql/graphql';

type When = Pick<ActivityRowFragment, 'startsOn' | 'endsOn' | 'recurrence'>;

const isMonthStart = (iso: string): boolean => iso.endsWith('-01');
const isMonthEnd = (iso: string): boolean =>
  new Date(`${iso}T00:00:00Z`).getTime() + 86_400_000 === Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), 1);
const month = (iso: string): number => Number(iso.slice(5, 7));

/** When an activity is planned, in words: 매월, 3월, 6월~7월, or days. */
export function whenPlanned({ startsOn, endsOn, recurrence }: When, t: TextOf, lang: Lang): string {
  if (recurrence) return t(`recurrence.${recurrence.toUpperCase()}`);
  if (!startsOn && !endsOn) return t('activity.undated');
  const [from, to] = [startsOn ?? endsOn ?? '', endsOn ?? startsOn ?? ''];
  if (isMonthStart(from) && isMonthEnd(to)) {
    if (month(from) === 1 && month(to) === 12) return t('activity.wholeYear');
    return month(from) === month(to)
      ? formatMonth(month(from), lang)
      : `${formatMonth(month(from), lang)} ~ ${formatMonth(month(to), lang)}`;
  }
  return from === to ? formatDate(from, lang) : `${formatDate(from, lang)} ~ ${formatDate(to, lang)}`;
}

/** A planned quantity with its unit and comparator: 4회, 1회 이상. */
export function plannedCount(
  { plannedCount: count, plannedUnit, comparator }: ActivityRowFragment,
  t: TextOf,
  lang: Lang,
): string {
  if (count === null || count === undefined) return '–';
  const text = formatCount(count, plannedUnit, lang);
  return comparator === '>=' ? t('activity.atLeast', { count: text }) : text;
}

/** The months (1–12) of a plan year that an activity touches; empty without dates. */
export function monthsOf({ startsOn, endsOn }: When, year: number): number[] {
  const [from, to] = [startsOn ?? endsOn, endsOn ?? startsOn];
  if (!from || !to) return [];
  return Array.from({ length: 12 }, (_, at) => at + 1).filter((at) => {
    const key = `${year}-${String(at).padStart(2, '0')}`;
    return from.slice(0, 7) <= key && key <= to.slice(0, 7);
  });
}
