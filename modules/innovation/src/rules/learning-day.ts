import {
  absent,
  big,
  type DateText,
  decimalText,
  type Issue,
  lastDayOfMonth,
  type Measured,
  measured,
  measuredInput,
  refuse,
  round,
} from '@yeondong/schema/rules';

/** 제출 → 확인, or 반려. */
export const LEARNING_STATUSES = ['SUBMITTED', 'CONFIRMED', 'RETURNED'] as const;
export type LearningStatus = (typeof LEARNING_STATUSES)[number];

/** 엶, 확인 전, 못 엶, 아직(그달이 끝나지 않음), 없음(그달에 부서가 없음). */
export const LEARNING_MONTHS = ['HELD', 'PENDING', 'MISSED', 'OPEN', 'ABSENT'] as const;
export type LearningMonthState = (typeof LEARNING_MONTHS)[number];

interface Present {
  readonly present: number;
  readonly roll: number;
}

const MOST_MINUTES = 600;

/** What is wrong with a record: a day to come, more people than there are, no time. */
export function checkLearningDay(
  { present, roll, minutes, heldOn }: Present & { readonly minutes: number; readonly heldOn: DateText },
  today: DateText,
): Issue[] {
  const issue = (name: string, code: string, params = {}): Issue => ({ path: ['input', name], code, params });
  return [
    ...(heldOn > today ? [issue('heldOn', 'innovation.activity.to-come')] : []),
    ...(roll < 1 ? [issue('roll', 'innovation.learning.roll')] : []),
    ...(present < 0 || present > roll ? [issue('present', 'innovation.learning.present', { roll })] : []),
    ...(minutes < 1 || minutes > MOST_MINUTES
      ? [issue('minutes', 'innovation.learning.minutes', { max: MOST_MINUTES })]
      : []),
  ];
}

/** A day counts with half of the department present, at least. */
export const isQuorate = ({ present, roll }: Present): boolean => present * 2 >= roll;

/** Refuses a decision out of its turn, and one on an own record. */
export function checkLearningDecision(status: LearningStatus, submittedBy: number | null, person: number | null): void {
  const path = ['input', 'id'];
  if (status !== 'SUBMITTED') throw refuse('innovation.activity.status', path, { status });
  if (person === null || person === submittedBy) throw refuse('innovation.separation-of-duty', path);
}

export interface LearningDayFacts extends Present {
  readonly heldOn: DateText;
  readonly status: LearningStatus;
}

interface Existence {
  readonly from: DateText | null;
  readonly to: DateText | null;
}

/** What was held in a month, of what has its own day; null where nothing was. */
type HeldIn<T> = (days: readonly T[]) => 'HELD' | 'PENDING' | null;

/** How each month of a year stands for what is held every month while it exists. */
export function monthStates<T extends { readonly heldOn: DateText }>(
  days: readonly T[],
  heldIn: HeldIn<T>,
  { from, to, year, today }: Existence & { readonly year: number; readonly today: DateText },
): LearningMonthState[] {
  return Array.from({ length: 12 }, (_, index): LearningMonthState => {
    const ends = lastDayOfMonth(year, index + 1);
    const begins = `${ends.slice(0, 8)}01`;
    if ((from !== null && from > ends) || (to !== null && to < begins)) return 'ABSENT';
    const own = days.filter(({ heldOn }) => heldOn >= begins && heldOn <= ends);
    return heldIn(own) ?? (ends < today ? 'MISSED' : 'OPEN');
  });
}

/** How a department stands in each month of a year. Two days in one month do not make up for another. */
export const learningMonths = (
  days: readonly LearningDayFacts[],
  existence: Existence,
  year: number,
  today: DateText,
): LearningMonthState[] => monthStates(days.filter(isQuorate), learningIn, { ...existence, year, today });

function learningIn(days: readonly LearningDayFacts[]) {
  if (days.some(({ status }) => status === 'CONFIRMED')) return 'HELD';
  return days.some(({ status }) => status === 'SUBMITTED') ? 'PENDING' : null;
}

/** Months missed one after the other, up to the last that has ended. What waits for the head is not missed yet. */
export function missedStreak(months: readonly LearningMonthState[]): number {
  const ended = months.filter((state) => state !== 'OPEN' && state !== 'ABSENT');
  const last = ended.findLastIndex((state) => state !== 'MISSED');
  return ended.length - 1 - last;
}

const FORMULA = 'innovation.learning-days.1';

/** Percent of the months that the department existed in which it held its day; of the year under way, those decided so far. */
export function learningRate(months: readonly LearningMonthState[], asOf: DateText): Measured {
  const held = months.filter((state) => state === 'HELD').length;
  const due = months.filter((state) => state === 'HELD' || state === 'PENDING' || state === 'MISSED').length;
  const inputs = [measuredInput('held', String(held)), measuredInput('months', String(due))];
  const basis = { asOf, formulaVersion: FORMULA, inputs };
  return due === 0 ? absent('NOT_DUE', basis) : measured(round(decimalText(big(held).times(100).div(due)), 6), basis);
}
