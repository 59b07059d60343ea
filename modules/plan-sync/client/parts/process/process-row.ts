import type { StatusKind } from '@yeondong/client/kit';
import type { PlanSyncProcessQuery, ProcessStepState } from '../../gql/graphql';

export type ProcessRow = PlanSyncProcessQuery['processStatuses'][number];
export type Step = ProcessRow['steps'][number];
export type Task = Step['tasks'][number];

export const STEP_MARKS: Readonly<Record<ProcessStepState, StatusKind>> = {
  NOTHING: 'reference',
  OPEN: 'unreported',
  UNDER_WAY: 'caution',
  DONE: 'normal',
  LATE: 'late',
};

export const tasksLeft = ({ steps }: ProcessRow): number => steps.reduce((sum, { tasks }) => sum + tasks.length, 0);

/** Whose tasks are shown: the department that is chosen, else the reader's own where something is left there. */
export function rowShown(rows: readonly ProcessRow[], chosen: string | null, own: string | null): ProcessRow | null {
  const of = (code: string | null) => rows.find(({ department }) => code !== null && department.code === code) ?? null;
  if (chosen) return of(chosen);
  const mine = of(own);
  return mine && tasksLeft(mine) > 0 ? mine : null;
}
