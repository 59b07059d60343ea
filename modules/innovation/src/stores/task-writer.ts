import {
  createRecord,
  Department,
  fields,
  holidaysOf,
  Initiative,
  insertMany,
  LAST_POSITION,
  nextWorkingDay,
  referred,
  referredKey,
  refuse,
  refuseAll,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { InnovationTask, TaskDepartment } from '../entities/innovation-task.js';
import type { TaskOrigin } from '../rules/task-life.js';
import { checkTaskPeriod } from '../rules/task-plan.js';
import { isTaskNumber } from '../rules/task-table.js';
import { requireModuleOn } from './write-right.js';

/** A task's code: year, origin and number, as in `2006-CITY-007`. */
export const taskCode = (year: number, origin: TaskOrigin, number: number): string =>
  `${year}-${origin}-${String(number).padStart(3, '0')}`;

export interface NewTask {
  readonly year: number;
  readonly origin: TaskOrigin;
  readonly number: number;
  readonly titleKo: string;
  readonly titleEn: string | null;
  readonly departmentKey: number;
  /** Departments that carry it out beside the lead. */
  readonly others: readonly number[];
  readonly initiativeKey: number | null;
  readonly problem: string | null;
  readonly aim: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** The values of a task that was selected and of which nothing else has happened. */
export const selectedTask = (task: Omit<NewTask, 'others'>, holidays: ReadonlySet<string>) => ({
  ...task,
  code: taskCode(task.year, task.origin, task.number),
  status: 'SELECTED' as const,
  dueOn: task.endsOn === null ? null : nextWorkingDay(task.endsOn, holidays),
  ...{ result: null, doneOn: null, effect: null, effectOn: null, spreadNote: null, dropReason: null },
  position: LAST_POSITION,
  sample: false,
  version: 1,
});

/** The task of a year with an origin and number, if there is one. */
async function taskNumbered(
  tx: TransactionContext,
  { year, origin, number }: Pick<NewTask, 'year' | 'origin' | 'number'>,
) {
  const where = sql`t.year = ${year} and t.origin = ${origin} and t.number = ${number}`;
  const [found] = await select(tx, InnovationTask, fields('code'), { where });
  return found ?? null;
}

/** Writes a new task with its departments. Refuses a number that is taken, reversed days, and others for a city task. */
export async function createTask(tx: TransactionContext, act: string, { others, ...task }: NewTask): Promise<number> {
  if (!isTaskNumber(task.number)) throw refuse('innovation.task.number', ['input', 'number']);
  if (await taskNumbered(tx, task)) throw refuse('record.duplicate', ['input', 'number']);
  if (task.origin === 'CITY' && others.length > 0) throw refuse('innovation.task.city-alone', ['input', 'departments']);
  const issues = checkTaskPeriod(task);
  refuseAll(issues);
  const key = await createRecord(tx, InnovationTask, act, selectedTask(task, await holidaysOf(tx)));
  const departments = [...new Set([task.departmentKey, ...others])];
  await insertMany(
    tx,
    TaskDepartment,
    departments.map((departmentKey) => ({ taskKey: key, departmentKey })),
  );
  return key;
}

interface Places {
  readonly department: string;
  readonly departments?: readonly string[] | null | undefined;
  readonly initiative?: string | null | undefined;
}

/** The records that the input of a new task refers to. */
export async function placesOf(tx: TransactionContext, { department, departments, initiative }: Places) {
  const { key: departmentKey } = await referred(tx, Department, department, ['input', 'department']);
  const others: number[] = [];
  for (const [index, id] of (departments ?? []).entries())
    others.push((await referred(tx, Department, id, ['input', 'departments', index])).key);
  await requireModuleOn(tx, [departmentKey, ...others], ['input', 'department']);
  const initiativeKey = await referredKey(tx, Initiative, initiative, ['input', 'initiative']);
  return { departmentKey, others, initiativeKey };
}
