import type { StatusKind } from '@yeondong/client/kit';
import type { InnovationTaskRowFragment, InnovationTaskStatus } from '../gql/graphql';

export type Task = InnovationTaskRowFragment;

const KINDS: Readonly<Record<InnovationTaskStatus, StatusKind>> = {
  SELECTED: 'reference',
  PLANNED: 'reference',
  IN_PROGRESS: 'normal',
  DONE: 'normal',
  EFFECT_CHECKED: 'normal',
  SPREAD: 'normal',
  DROPPED: 'unreported',
};

/** How a task stands: late before all, else by its state. */
export const markOf = ({ late, status }: Pick<Task, 'late' | 'status'>): StatusKind => (late ? 'late' : KINDS[status]);

/** The steps that may follow, and whether the innovation office takes them. */
export interface Step {
  readonly to: InnovationTaskStatus;
  readonly office: boolean;
  /** Whether something must be said with it. */
  readonly note: boolean;
}

const step = (to: InnovationTaskStatus, office: boolean, note: boolean): Step => ({ to, office, note });
const DROP = step('DROPPED', true, true);

const NEXT: Readonly<Record<InnovationTaskStatus, readonly Step[]>> = {
  SELECTED: [step('PLANNED', false, false), DROP],
  PLANNED: [step('IN_PROGRESS', false, false), DROP],
  IN_PROGRESS: [step('DONE', false, true), DROP],
  DONE: [step('EFFECT_CHECKED', true, true), DROP],
  EFFECT_CHECKED: [step('SPREAD', true, true), DROP],
  SPREAD: [],
  DROPPED: [],
};

export interface Person {
  readonly office: boolean;
  /** Writes for its own department. */
  readonly writes: boolean;
  readonly department: string | null;
}

export const isOpen = ({ status }: Pick<Task, 'status'>): boolean =>
  status === 'SELECTED' || status === 'PLANNED' || status === 'IN_PROGRESS';

/** Whether a person may be offered to write for a department; the server decides what is allowed. */
export const writesFor = ({ office, writes, department }: Person, code: string): boolean =>
  office || (writes && department === code);

/** The steps that a person is offered. */
export const stepsFor = (task: Pick<Task, 'status' | 'department'>, person: Person): readonly Step[] =>
  NEXT[task.status].filter(({ office }) => person.office || (!office && writesFor(person, task.department.code)));

/** Share of a year, 0 to 100, that lies before a day; days outside it are at its ends. */
export function shareOfYear(day: string, year: number, after = false): number {
  const start = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - start;
  const at = Date.parse(`${day}T00:00:00Z`) + (after ? 86_400_000 : 0);
  return Math.min(100, Math.max(0, ((at - start) / length) * 100));
}
