import { addMonths, type DateText, refuse } from '@yeondong/schema/rules';

/** 선정 → 계획 → 추진 → 완료 → 효과점검 → 확산, or 중단. What comes before is an idea's. */
export const TASK_STATUSES = [
  'SELECTED',
  'PLANNED',
  'IN_PROGRESS',
  'DONE',
  'EFFECT_CHECKED',
  'SPREAD',
  'DROPPED',
] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** 시정의 총체적 개선 혁신과제와 지방공통혁신과제. */
export const TASK_ORIGINS = ['CITY', 'COMMON'] as const;
export type TaskOrigin = (typeof TASK_ORIGINS)[number];

const NEXT: Readonly<Record<TaskStatus, readonly TaskStatus[]>> = {
  SELECTED: ['PLANNED', 'DROPPED'],
  PLANNED: ['IN_PROGRESS', 'DROPPED'],
  IN_PROGRESS: ['DONE', 'DROPPED'],
  DONE: ['EFFECT_CHECKED', 'DROPPED'],
  EFFECT_CHECKED: ['SPREAD', 'DROPPED'],
  SPREAD: [],
  DROPPED: [],
};

/** The department's own steps; the others are the innovation office's. */
export const DEPARTMENT_STEPS: readonly TaskStatus[] = ['PLANNED', 'IN_PROGRESS', 'DONE'];

const OPEN: readonly TaskStatus[] = ['SELECTED', 'PLANNED', 'IN_PROGRESS'];

/** Still to be done: it has days that fall due, and its plan may be changed. */
export const isOpenTask = (status: TaskStatus): boolean => OPEN.includes(status);

const MONTHS_TO_EFFECT = 6;

/** The first day on which the effect of a finished task may be judged. */
export const effectDay = (doneOn: DateText): DateText => addMonths(doneOn, MONTHS_TO_EFFECT);

interface TaskAtMove {
  readonly status: TaskStatus;
  readonly startsOn: DateText | null;
  readonly endsOn: DateText | null;
  readonly doneOn: DateText | null;
  readonly milestones: number;
  /** Milestones that not every department has reached. */
  readonly open: number;
}

/** Refuses a step out of its turn, or before what it needs is there. */
export function checkTaskMove(task: TaskAtMove, to: TaskStatus, today: DateText): void {
  const path = ['input', 'to'];
  if (!NEXT[task.status].includes(to)) throw refuse('innovation.task.move', path, { from: task.status, to });
  if (to === 'PLANNED' && (task.startsOn === null || task.endsOn === null))
    throw refuse('innovation.task.no-period', path);
  if (to === 'PLANNED' && task.milestones === 0) throw refuse('innovation.task.no-milestones', path);
  if (to === 'DONE' && task.open > 0) throw refuse('innovation.task.open-milestones', path, { open: task.open });
  if (to === 'EFFECT_CHECKED' && task.doneOn !== null && today < effectDay(task.doneOn))
    throw refuse('innovation.task.effect-early', path, { from: effectDay(task.doneOn) });
}
