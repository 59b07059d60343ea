import { type DateText, type Issue, refuse } from '@yeondong/schema/rules';

export const TASK_FORCE_STATUSES = ['PLANNED', 'ACTIVE', 'CLOSED'] as const;
export type TaskForceStatus = (typeof TASK_FORCE_STATUSES)[number];

export const TASK_FORCE_OUTCOMES = ['OUTPUT', 'NO_ACTION'] as const;
export type TaskForceOutcome = (typeof TASK_FORCE_OUTCOMES)[number];

interface Life {
  readonly formedOn: DateText;
  readonly sunsetOn: DateText;
}

/** A team ends after it begins. */
export const checkLife = ({ formedOn, sunsetOn }: Life): Issue[] =>
  sunsetOn > formedOn ? [] : [{ path: ['input', 'sunsetOn'], code: 'policy-rnd.task-force.sunset' }];

/** An extension leads on, from a team that is not closed. */
export function checkExtension(status: TaskForceStatus, sunsetOn: DateText, until: DateText): void {
  if (status === 'CLOSED') throw refuse('policy-rnd.task-force.closed', ['input', 'id']);
  if (until <= sunsetOn) throw refuse('policy-rnd.task-force.extension', ['input', 'until'], { day: sunsetOn });
}

/** How a team ends: with an output, or without action and why. */
export function outcomeOf(outputs: number, noActionReason: string | null): TaskForceOutcome {
  if (outputs > 0) return 'OUTPUT';
  if (noActionReason === null) throw refuse('policy-rnd.task-force.output', ['input', 'noActionReason']);
  return 'NO_ACTION';
}

/** Past its sunset date, still there and without any output. */
export const isAdrift = (status: TaskForceStatus, sunsetOn: DateText, outputs: number, today: DateText): boolean =>
  status !== 'CLOSED' && sunsetOn < today && outputs === 0;

/** Shares of working time of members: 1 to 100. */
export const checkTimeShare = (share: number): Issue[] =>
  Number.isInteger(share) && share >= 1 && share <= 100
    ? []
    : [{ path: ['input', 'timeShare'], code: 'policy-rnd.task-force.time-share' }];
