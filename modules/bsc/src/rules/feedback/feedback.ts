import { type DateText, type Issue, refuse, refuseAll } from '@yeondong/schema/rules';

export const FEEDBACK_SOURCES = ['EVALUATION', 'APPEAL', 'COMMITTEE', 'ALERT', 'PANEL', 'OTHER'] as const;
export type FeedbackSource = (typeof FEEDBACK_SOURCES)[number];

export const FEEDBACK_STATES = ['OPEN', 'ACTION', 'DONE', 'VERIFIED'] as const;
export type FeedbackState = (typeof FEEDBACK_STATES)[number];

const MOVES = {
  ACT: { from: ['OPEN', 'ACTION'], to: 'ACTION' },
  COMPLETE: { from: ['ACTION'], to: 'DONE' },
  VERIFY: { from: ['DONE'], to: 'VERIFIED' },
  /** Says what it changes; it stays verified. */
  EFFECT: { from: ['VERIFIED'], to: 'VERIFIED' },
  REOPEN: { from: ['DONE', 'VERIFIED'], to: 'ACTION' },
} as const satisfies Record<string, { readonly from: readonly FeedbackState[]; readonly to: FeedbackState }>;
export type FeedbackMove = keyof typeof MOVES;

/** What a feedback becomes by a move, where the move may be made from here. */
export function stateAfter(state: FeedbackState, move: FeedbackMove): FeedbackState {
  const { from, to }: { readonly from: readonly FeedbackState[]; readonly to: FeedbackState } = MOVES[move];
  if (!from.includes(state)) throw refuse('bsc.feedback.state', ['input', 'id']);
  return to;
}

interface Verifying {
  readonly verifier: number | null;
  /** Who acted on it, and who said that it is done. */
  readonly doers: readonly (number | null)[];
  readonly ownDepartment: boolean;
}

/** Another than who did it verifies, and nobody of the department itself. */
export function checkVerifier({ verifier, doers, ownDepartment }: Verifying): void {
  if (verifier === null || ownDepartment || doers.includes(verifier))
    throw refuse('bsc.feedback.verifier', ['input', 'id']);
}

interface Stated {
  readonly departmentKey: number;
  readonly kpiDepartmentKey: number | null;
  readonly ownerDepartmentKey: number | null;
  readonly dueOn: DateText;
  readonly recordedOn: DateText;
}

/** The KPI and the owner are the department's own, and the due day is not before the day it was recorded. */
export function checkFeedback({ departmentKey, kpiDepartmentKey, ownerDepartmentKey, dueOn, recordedOn }: Stated) {
  const issues: Issue[] = [];
  const others = (key: number | null) => key !== null && key !== departmentKey;
  if (others(kpiDepartmentKey)) issues.push({ path: ['input', 'kpi'], code: 'bsc.feedback.kpi' });
  if (others(ownerDepartmentKey)) issues.push({ path: ['input', 'owner'], code: 'bsc.feedback.owner' });
  if (dueOn < recordedOn) issues.push({ path: ['input', 'dueOn'], code: 'bsc.feedback.due' });
  refuseAll(issues);
}

/** What is not verified is open; one whose work is not done either is overdue past its day. */
export const isOverdue = (state: FeedbackState, dueOn: DateText, today: DateText): boolean =>
  (state === 'OPEN' || state === 'ACTION') && dueOn < today;
