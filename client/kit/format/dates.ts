import type { Lang } from '../text/use-text';
import { NO_VALUE } from './numbers';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DATE = /^(\d{4})-(\d{2})-(\d{2})/;

/** `2006-03-14` as `2006. 3. 14.` or `14 Mar 2006`. */
export function formatDate(iso: string | null | undefined, lang: Lang): string {
  const match = iso ? DATE.exec(iso) : null;
  if (!match) return NO_VALUE;
  const [year, month, day] = [match[1], Number(match[2]), Number(match[3])];
  return lang === 'ko' ? `${year}. ${month}. ${day}.` : `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
}

/** `2006-03-14` as `3. 14.` or `14 Mar`, where the year is said beside. */
export function formatDay(iso: string, lang: Lang): string {
  const [, month, day] = DATE.exec(iso)?.slice(1).map(Number) ?? [];
  if (!month || !day) return NO_VALUE;
  return lang === 'ko' ? `${month}. ${day}.` : `${day} ${MONTHS[month - 1] ?? ''}`;
}

/** A moment in the reader's time zone, to the minute. */
export function formatMoment(iso: string | null | undefined, lang: Lang): string {
  if (!iso) return NO_VALUE;
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return NO_VALUE;
  const pad = (part: number) => String(part).padStart(2, '0');
  const day = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
  return `${formatDate(day, lang)} ${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

/** `2006-05`, `2006-Q2`, `2006-H1` or `2006` in words. */
export function formatPeriod(period: string | null | undefined, lang: Lang): string {
  const match = period ? /^(\d{4})(?:-(?:(\d{2})|Q(\d)|H(\d)))?$/.exec(period) : null;
  if (!match) return period || NO_VALUE;
  const [, year, month, quarter, half] = match;
  if (month) return lang === 'ko' ? `${year}년 ${Number(month)}월` : `${MONTHS[Number(month) - 1] ?? ''} ${year}`;
  if (quarter) return lang === 'ko' ? `${year}년 ${quarter}분기` : `Q${quarter} ${year}`;
  if (half) return lang === 'ko' ? `${year}년 ${half === '1' ? '상반기' : '하반기'}` : `H${half} ${year}`;
  return lang === 'ko' ? `${year}년` : `${year}`;
}

/** A month of the year, 1 to 12, in words. */
export function formatMonth(month: number, lang: Lang): string {
  return lang === 'ko' ? `${month}월` : (MONTHS[month - 1] ?? '');
}

/** Days from one ISO date to another; negative when the second lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / 86_400_000,
  );
}
