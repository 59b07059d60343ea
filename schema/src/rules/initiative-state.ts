import { refuse } from '../kernel/errors.js';

type State = 'PROPOSED' | 'PLANNED' | 'IN_PROGRESS' | 'COMPLETED' | 'SUSPENDED' | 'CLOSED';

const NEXT: Readonly<Record<State, readonly State[]>> = {
  PROPOSED: ['PLANNED', 'CLOSED'],
  PLANNED: ['IN_PROGRESS', 'SUSPENDED', 'CLOSED'],
  IN_PROGRESS: ['COMPLETED', 'SUSPENDED', 'CLOSED'],
  SUSPENDED: ['PLANNED', 'IN_PROGRESS', 'CLOSED'],
  COMPLETED: ['CLOSED'],
  CLOSED: [],
};
const NEEDS_REASON: readonly State[] = ['SUSPENDED', 'CLOSED'];

/** Refuses a move that the life cycle does not know, or one without the reason that it needs. */
export function checkMove(from: State, to: State, reason: string | null): void {
  if (from === to) return;
  if (!NEXT[from].includes(to)) throw refuse('initiative.move', ['input', 'status'], { from, to });
  if (NEEDS_REASON.includes(to) && reason === null) throw refuse('reason.missing', ['input', 'reason']);
}

/** A proposed initiative is its department's draft; every other is approved. */
export const visibilityIn = (state: State): 'DRAFT' | 'APPROVED' => (state === 'PROPOSED' ? 'DRAFT' : 'APPROVED');

/** The last day may not lie before the first. */
export function checkTerm(startsOn: string | null, endsOn: string | null): void {
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) throw refuse('term.reversed', ['input', 'endsOn']);
}
