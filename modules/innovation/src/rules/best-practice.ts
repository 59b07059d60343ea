import { refuse } from '@yeondong/schema/rules';

/** 작성 → 제출 → 공개, or 거둠. */
export const PRACTICE_STATUSES = ['DRAFT', 'SUBMITTED', 'PUBLISHED', 'WITHDRAWN'] as const;
export type PracticeStatus = (typeof PRACTICE_STATUSES)[number];

/** 도입(준비) → 적용(달라진 것이 있음), or 그만둠. */
export const ADOPTION_STATES = ['ADOPTED', 'APPLIED', 'STOPPED'] as const;
export type AdoptionState = (typeof ADOPTION_STATES)[number];

const MOVES: Readonly<Record<PracticeStatus, readonly PracticeStatus[]>> = {
  DRAFT: ['SUBMITTED', 'WITHDRAWN'],
  SUBMITTED: ['PUBLISHED', 'DRAFT', 'WITHDRAWN'],
  PUBLISHED: ['WITHDRAWN'],
  WITHDRAWN: [],
};

interface PracticeLife {
  readonly status: PracticeStatus;
  readonly submittedBy: number | null;
}

/** Whether the innovation office alone may do it: what is public is its decision. */
export const isOfficeMove = (from: PracticeStatus, to: PracticeStatus): boolean =>
  to === 'PUBLISHED' || from === 'PUBLISHED';

/** Refuses a move out of its turn, and that somebody publishes what is their own. */
export function checkPracticeMove({ status, submittedBy }: PracticeLife, to: PracticeStatus, person: number | null) {
  const from = { from: status, to };
  if (!MOVES[status].includes(to)) throw refuse('innovation.practice.move', ['input', 'to'], from);
  if (to === 'PUBLISHED' && (person === null || person === submittedBy))
    throw refuse('innovation.separation-of-duty', ['input', 'id']);
}

/** A text is changed before it is public. */
export function checkPracticeEdit(status: PracticeStatus): void {
  if (status !== 'DRAFT') throw refuse('innovation.task.closed', ['input', 'id'], { status });
}

/** A practice is adopted once it is public, elsewhere than where it comes from, and once by a department. */
export function checkAdoption(
  practice: { readonly status: PracticeStatus; readonly department: number },
  department: number,
  adopters: readonly number[],
): void {
  if (practice.status !== 'PUBLISHED') throw refuse('innovation.practice.not-public', ['input', 'practice']);
  if (practice.department === department) throw refuse('innovation.practice.own', ['input', 'department']);
  if (adopters.includes(department)) throw refuse('innovation.practice.adopted', ['input', 'department']);
}

const NEXT: Readonly<Record<AdoptionState, readonly AdoptionState[]>> = {
  ADOPTED: ['APPLIED', 'STOPPED'],
  APPLIED: ['STOPPED'],
  STOPPED: [],
};

/** Refuses a step back, and one that says nothing new. */
export function checkAdoptionMove(from: AdoptionState, to: AdoptionState): void {
  if (!NEXT[from].includes(to)) throw refuse('innovation.practice.move', ['input', 'to'], { from, to });
}
