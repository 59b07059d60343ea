import {
  big,
  type DateText,
  type DecimalText,
  decimalText,
  nextWorkingDay,
  type ProgressLight,
  round,
  type ScheduleStep,
  scheduleProgress,
} from '@yeondong/schema/rules';

type Holidays = ReadonlySet<DateText>;

export interface MilestoneFacts {
  /** Share of the whole in percent; those of a task add up to 100. */
  readonly weight: DecimalText;
  readonly dueOn: DateText;
  /** When each department that carries the task out has reached it; null for one that has not. */
  readonly reached: readonly (DateText | null)[];
}

/** What is published of a task's progress: percent of the whole, two places. */
export interface TaskProgress {
  readonly planned: DecimalText;
  readonly actual: DecimalText;
  readonly ratio: DecimalText | null;
  readonly light: ProgressLight;
}

const PLACES = 2;

const shareReached = (reached: MilestoneFacts['reached']): DecimalText =>
  reached.length === 0
    ? '0'
    : decimalText(
        big(reached.filter((day) => day !== null).length)
          .times(100)
          .div(reached.length),
      );

/** A milestone is planned from the day after its last day in time; departments that share a task count in equal parts. */
const stepOf = (milestone: MilestoneFacts, today: DateText, holidays: Holidays): ScheduleStep => ({
  weight: milestone.weight,
  planned: [nextWorkingDay(milestone.dueOn, holidays) < today ? '100' : '0'],
  actual: [{ value: shareReached(milestone.reached), correctionReason: null }],
});

/** Progress by weighted milestones, with the engine of the work schedules; none without milestones. */
export function taskProgress(
  milestones: readonly MilestoneFacts[],
  endsOn: DateText | null,
  today: DateText,
  holidays: Holidays,
): TaskProgress | null {
  if (milestones.length === 0) return null;
  const endPassed = endsOn !== null && nextWorkingDay(endsOn, holidays) < today;
  const steps = milestones.map((milestone) => stepOf(milestone, today, holidays));
  const { planned, actual, ratio, light } = scheduleProgress(steps, 0, endPassed);
  return {
    planned: round(planned, PLACES),
    actual: round(actual ?? '0', PLACES),
    ratio: ratio === null ? null : round(ratio, PLACES),
    light,
  };
}

export const isReached = ({ reached }: Pick<MilestoneFacts, 'reached'>): boolean =>
  reached.length > 0 && reached.every((day) => day !== null);

/** The day on which the last department reached it; null while one has not. */
export const reachedOn = (milestone: Pick<MilestoneFacts, 'reached'>): DateText | null =>
  isReached(milestone) ? (milestone.reached.toSorted().at(-1) ?? null) : null;

/** The last day in time of what comes next: the earliest milestone that is open, else the task's end. */
export function nextDueDay(
  milestones: readonly MilestoneFacts[],
  endsOn: DateText | null,
  holidays: Holidays,
): DateText | null {
  const open = milestones.filter((milestone) => !isReached(milestone)).map(({ dueOn }) => dueOn);
  const due = open.toSorted()[0] ?? endsOn;
  return due === null ? null : nextWorkingDay(due, holidays);
}
