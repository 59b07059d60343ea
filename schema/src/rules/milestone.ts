import type { Issue } from '../kernel/errors.js';

export const MOST_MILESTONES = 50;

interface MilestoneDays {
  readonly dueOn: string;
  readonly doneOn?: string | null | undefined;
}

/** What is wrong with the milestones of an initiative, seen on the business date `today`; empty when nothing is. */
export function checkMilestones(milestones: readonly MilestoneDays[], today: string): Issue[] {
  const path = ['input', 'milestones'];
  if (milestones.length > MOST_MILESTONES)
    return [{ path, code: 'milestone.too-many', params: { max: MOST_MILESTONES } }];
  return milestones.flatMap(({ doneOn }, index): Issue[] =>
    doneOn && doneOn > today ? [{ path: [...path, index, 'doneOn'], code: 'milestone.in-future' }] : [],
  );
}
