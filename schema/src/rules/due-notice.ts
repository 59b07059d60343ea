import { addDays, type DateText, daysBetween } from '../kernel/calendar.js';

export type DueKind = 'D3' | 'DUE' | 'OVERDUE';

const DAYS_BEFORE = 3;

/** The last due day that is told on a day. */
export const dueUntil = (today: DateText): DateText => addDays(today, DAYS_BEFORE);

/** What is told of a due day on a day; null while it is further ahead. A day that was missed is made up for. */
export function dueKind(dueOn: DateText, today: DateText): DueKind | null {
  const days = daysBetween(today, dueOn);
  if (days < 0) return 'OVERDUE';
  if (days === 0) return 'DUE';
  return days <= DAYS_BEFORE ? 'D3' : null;
}

interface Titles {
  readonly titleKo: string;
  readonly titleEn: string;
}

/** How long a title may be that still fits into a notice. */
const LONGEST = 270;
const cut = (text: string): string => ([...text].length > LONGEST ? `${[...text].slice(0, LONGEST).join('')}…` : text);

/** The words of a notice. */
export function dueTitles(kind: DueKind, dueOn: DateText, today: DateText, { titleKo, titleEn }: Titles): Titles {
  const [ko, en] = [cut(titleKo), cut(titleEn)];
  if (kind === 'OVERDUE') return { titleKo: `기한 지남: ${ko}`, titleEn: `Overdue: ${en}` };
  if (kind === 'DUE') return { titleKo: `오늘까지: ${ko}`, titleEn: `Due today: ${en}` };
  const days = daysBetween(today, dueOn);
  return {
    titleKo: `기한 ${days}일 전: ${ko}`,
    titleEn: days === 1 ? `Due tomorrow: ${en}` : `Due in ${days} days: ${en}`,
  };
}
