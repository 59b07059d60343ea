import {
  absent,
  type DateText,
  type Issue,
  type Measured,
  measuredInput,
  percentOf,
  periodOf,
} from '@yeondong/schema/rules';

/** 이수, 제외. Who is in neither is 미이수. */
export const TRAINING_PRESENCES = ['ATTENDED', 'EXCUSED'] as const;
export type TrainingPresence = (typeof TRAINING_PRESENCES)[number];

/** 제외사유: 휴가·휴직, 파견. */
export const TRAINING_EXCUSES = ['LEAVE', 'SECONDMENT'] as const;
export type TrainingExcuse = (typeof TRAINING_EXCUSES)[number];

/** 이수, 제외, 미이수, 아직(그 분기에 교육이 없음), 재직 아님. */
export const TRAINING_STATES = ['ATTENDED', 'EXCUSED', 'MISSED', 'NONE', 'ABSENT'] as const;
export type TrainingState = (typeof TRAINING_STATES)[number];

export const QUARTERS = [1, 2, 3, 4] as const;
const MOST_MINUTES = 1440;

export const quarterOf = (day: DateText): number => periodOf(day, 'QUARTER').index;

interface SessionFacts {
  readonly heldOn: DateText;
  readonly minutes: number;
}
interface Original {
  readonly heldOn: DateText;
  readonly makesUp: boolean;
}

const issue = (name: string, code: string, params = {}): Issue => ({ path: ['input', name], code, params });

/** What is wrong with a session of a year's program: a day to come or of another year, no time, a make-up of another quarter. */
export function checkSession(
  { heldOn, minutes }: SessionFacts,
  original: Original | null,
  year: number,
  today: DateText,
): Issue[] {
  const makesUpLate = original && (quarterOf(original.heldOn) !== quarterOf(heldOn) || heldOn < original.heldOn);
  return [
    ...(heldOn > today ? [issue('heldOn', 'innovation.activity.to-come')] : []),
    ...(Number(heldOn.slice(0, 4)) === year ? [] : [issue('heldOn', 'innovation.training.year', { year })]),
    ...(minutes < 1 || minutes > MOST_MINUTES
      ? [issue('minutes', 'innovation.learning.minutes', { max: MOST_MINUTES })]
      : []),
    ...(original?.makesUp ? [issue('makeUpOf', 'innovation.training.make-up-of-make-up')] : []),
    ...(makesUpLate ? [issue('heldOn', 'innovation.training.make-up-quarter')] : []),
  ];
}

interface Line {
  readonly person: number;
  readonly excuse: TrainingExcuse | null;
}

/** Refuses a person who is listed twice or not on the roll of the day, and an excuse of one's own. */
export function checkAttendance(lines: readonly Line[], roll: ReadonlySet<number>, own: number | null): Issue[] {
  return lines.flatMap(({ person, excuse }, at): Issue[] => {
    const path = ['input', 'lines', at, 'person'];
    if (lines.findIndex((other) => other.person === person) !== at) return [{ path, code: 'record.duplicate' }];
    if (!roll.has(person)) return [{ path, code: 'innovation.training.not-on-roll' }];
    return excuse !== null && person === own ? [{ path, code: 'innovation.separation-of-duty' }] : [];
  });
}

/** A quarter has a roll once its first session was held: those in post on that day. */
export interface QuarterFacts {
  readonly roll: ReadonlyMap<number, number> | null;
  readonly attended: ReadonlySet<number>;
  readonly excused: ReadonlySet<number>;
}

/** How a person stands in a quarter; a make-up counts like the session, and for this quarter alone. */
export function trainingState(person: number, { roll, attended, excused }: QuarterFacts): TrainingState {
  if (roll === null) return 'NONE';
  if (!roll.has(person)) return 'ABSENT';
  if (attended.has(person)) return 'ATTENDED';
  return excused.has(person) ? 'EXCUSED' : 'MISSED';
}

const FORMULA = 'innovation.training.1';

/** Percent trained of those on the roll, without the excused. */
export function trainingRate(states: readonly TrainingState[], asOf: DateText): Measured {
  const count = (state: TrainingState): number => states.filter((each) => each === state).length;
  const attended = count('ATTENDED');
  const due = attended + count('MISSED');
  if (states.length > 0 && states.every((state) => state === 'NONE'))
    return absent('NOT_DUE', { asOf, formulaVersion: FORMULA, inputs: [measuredInput('attended', '0')] });
  return percentOf({ name: 'attended', value: attended }, { name: 'due', value: due }, FORMULA, asOf);
}
