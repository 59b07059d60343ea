import type { DateText } from '@yeondong/schema/rules';

/** 예정, 진행, 실시, 늦게 실시, 지남, 취소. */
export const CALENDAR_STATES = ['PLANNED', 'UNDER_WAY', 'DONE', 'DONE_LATE', 'LATE', 'CANCELLED'] as const;
export type CalendarState = (typeof CALENDAR_STATES)[number];

export interface CalendarDays {
  readonly startsOn: DateText | null;
  /** The last day on which it is still in time. */
  readonly endsOn: DateText | null;
  readonly heldOn: DateText | null;
}

/** How what was planned for some days stands: held in time or after them, under way between them, or past them. */
export function heldState({ startsOn, endsOn, heldOn }: CalendarDays, today: DateText): CalendarState {
  if (heldOn !== null) return endsOn !== null && heldOn > endsOn ? 'DONE_LATE' : 'DONE';
  if (endsOn !== null && endsOn < today) return 'LATE';
  const lasts = startsOn !== null && startsOn !== endsOn;
  return lasts && startsOn <= today ? 'UNDER_WAY' : 'PLANNED';
}

export interface DueOne {
  readonly dueOn: DateText;
  /** The day that it was seen to; null while it is open. */
  readonly doneOn: DateText | null;
}

export interface DueDay {
  readonly dueOn: DateText;
  readonly total: number;
  readonly done: number;
  readonly state: CalendarState;
}

/** What is due on the same day is one entry; one that is late makes it late. */
export function dueDays(rows: readonly DueOne[], today: DateText): readonly DueDay[] {
  const days = [...new Set(rows.map(({ dueOn }) => dueOn))].sort();
  return days.map((dueOn) => {
    const own = rows.filter((row) => row.dueOn === dueOn);
    const done = own.filter(({ doneOn }) => doneOn !== null);
    const last =
      done.length < own.length
        ? null
        : (done
            .map(({ doneOn }) => doneOn)
            .sort()
            .at(-1) ?? null);
    const state = heldState({ startsOn: dueOn, endsOn: dueOn, heldOn: last }, today);
    return { dueOn, total: own.length, done: done.length, state };
  });
}
