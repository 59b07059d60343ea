import { type Issue, refuse } from '../kernel/errors.js';

export const CONTEST_STAGES = ['ANNOUNCED', 'OPEN', 'CLOSED', 'PRE_SCREEN', 'JUDGING', 'RESULT', 'AWARDED'] as const;
export type ContestStage = (typeof CONTEST_STAGES)[number];

/** Stage by stage, never back. Refuses `contest.stage`. */
export function checkStage(from: ContestStage, to: ContestStage): void {
  const next = CONTEST_STAGES[CONTEST_STAGES.indexOf(from) + 1];
  if (next !== to) throw refuse('contest.stage', ['input', 'to'], { from, to });
}

export const isBefore = (stage: ContestStage, other: ContestStage): boolean =>
  CONTEST_STAGES.indexOf(stage) < CONTEST_STAGES.indexOf(other);

export interface ContestDays {
  readonly stage: ContestStage;
  readonly opensOn: string;
  readonly closesOn: string;
}

/** Entries are taken while it is open; later ones on paper, by the office, with the day of the postmark inside. */
export function checkEntry(contest: ContestDays, sentOn: string, onPaper: boolean): Issue[] {
  const path = ['input', 'contest'];
  if (contest.stage === 'ANNOUNCED') return [{ path, code: 'contest.not-open' }];
  if (!['OPEN', 'CLOSED'].includes(contest.stage)) return [{ path, code: 'contest.judged' }];
  if (contest.stage === 'CLOSED' && !onPaper) return [{ path, code: 'contest.closed' }];
  const inside = sentOn >= contest.opensOn && sentOn <= contest.closesOn;
  const params = { from: contest.opensOn, to: contest.closesOn };
  return inside ? [] : [{ path, code: 'contest.window', params }];
}

/** The days of a contest change only until it is closed for entries; the first one only until it opens. */
export function checkDaysOf({ stage, opensOn, closesOn }: ContestDays): Issue[] {
  if (!isBefore(stage, 'CLOSED')) return [{ path: ['input', 'closesOn'], code: 'contest.closed' }];
  return closesOn >= opensOn ? [] : [{ path: ['input', 'closesOn'], code: 'contest.reversed' }];
}
