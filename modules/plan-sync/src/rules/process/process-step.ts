/** Goal setting → budgeting → BSC evaluation: how far one of them has come. */
export interface StepCount {
  readonly done: number;
  readonly total: number;
  /** Whether its time is over by the business date. */
  readonly overdue: boolean;
}

export const STEP_STATES = ['NOTHING', 'OPEN', 'UNDER_WAY', 'DONE', 'LATE'] as const;
export type StepState = (typeof STEP_STATES)[number];

/** Nothing to do; done; late where something is open behind its time; else open or under way. */
export function stepState({ done, total, overdue }: StepCount): StepState {
  if (total === 0) return 'NOTHING';
  if (done >= total) return 'DONE';
  if (overdue) return 'LATE';
  return done === 0 ? 'OPEN' : 'UNDER_WAY';
}

/** The step that a department is at: the first that is neither done nor empty; null where all are. */
export function currentStep<Name extends string>(steps: readonly (readonly [Name, StepState])[]): Name | null {
  return steps.find(([, state]) => state !== 'DONE' && state !== 'NOTHING')?.[0] ?? null;
}
