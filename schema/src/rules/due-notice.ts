import { addDays, type DateText, daysBetween, lastWorkingDay, nextWorkingDay } from '../kernel/calendar.js';

export type DueKind = 'D3' | 'DUE' | 'OVERDUE';

const DAYS_BEFORE = 3;

/** The last due day that is told on a day: before days off also those whose third day before is one of them. */
export const dueUntil = (today: DateText, holidays: ReadonlySet<DateText>): DateText =>
  addDays(nextWorkingDay(addDays(today, 1), holidays), DAYS_BEFORE - 1);

/**
 * What is told of a due day on a day; null while it is further ahead. The first notice comes three days before, or on the
 * last working day before that; a day that was missed is made up for.
 */
export function dueKind(dueOn: DateText, today: DateText, holidays: ReadonlySet<DateText>): DueKind | null {
  if (dueOn < today) return 'OVERDUE';
  if (dueOn === today) return 'DUE';
  return lastWorkingDay(addDays(dueOn, -DAYS_BEFORE), holidays) <= today ? 'D3' : null;
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
