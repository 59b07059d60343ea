import type { CalendarKind } from '../../entities/calendar/calendar-entry.js';
import { type CalendarState, type DueDay } from '../../rules/calendar/calendar-state.js';
import type { YearStep } from '../../rules/calendar/year-steps.js';

/** An entry as it is read, with the key of its department. */
export interface Entry {
  readonly key: string;
  readonly kind: CalendarKind;
  readonly step: YearStep | null;
  readonly titleKo: string;
  readonly titleEn: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly heldOn: string | null;
  readonly state: CalendarState;
  readonly total: number | null;
  readonly done: number | null;
  readonly path: string;
  readonly departmentKey: number | null;
}

type Given = Pick<Entry, 'key' | 'kind' | 'titleKo' | 'titleEn' | 'startsOn' | 'endsOn' | 'state' | 'path'>;

/** An entry of which the rest is not said. */
export const entry = (given: Given & Partial<Entry>): Entry => ({
  ...{ step: null, heldOn: null, total: null, done: null, departmentKey: null },
  ...given,
});

export interface DueWords {
  readonly kind: CalendarKind;
  readonly titleKo: string;
  readonly titleEn: string;
  readonly path: string;
}

/** What is due on a day, as one entry. */
export const dueEntry = ({ dueOn, ...counts }: DueDay, words: DueWords): Entry =>
  entry({ ...words, ...counts, key: `${words.kind} ${dueOn}`, startsOn: dueOn, endsOn: dueOn });
