import { type Approval, currentStep } from './approval.js';

export type BoxState = 'PENDING' | 'WAITING' | 'APPROVED' | 'LEFT_OUT' | 'RETURNED';

/** What the box of each step of an approval shows, in the order of the path. */
export const boxStates = (approval: Approval): readonly BoxState[] => {
  const current = currentStep(approval);
  const returner = approval.state === 'RETURNED' ? approval.steps.findIndex((step) => step.signature === null) : -1;
  return approval.steps.map((step, index) => {
    if (step.signature !== null) return 'APPROVED';
    if (approval.state === 'APPROVED') return 'LEFT_OUT';
    if (index === returner) return 'RETURNED';
    return index === current ? 'WAITING' : 'PENDING';
  });
};

/** Someone who could approve: a head or executive of the drafter's unit (`depth` 0) or of one above it. */
export interface Candidate {
  readonly person: number;
  readonly depth: number;
}

/** The nearest one upwards who is not the drafter; so a unit of one person passes to the next higher one. */
export const nearestApprover = (candidates: readonly Candidate[], drafter: number): Candidate | null =>
  candidates
    .filter(({ person }) => person !== drafter)
    .sort((one, other) => one.depth - other.depth || one.person - other.person)[0] ?? null;
