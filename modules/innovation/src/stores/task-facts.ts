import {
  byParents,
  type DateText,
  fields,
  holidaysOf,
  type RequestContext,
  type Row,
  raw,
  type TransactionContext,
  update,
} from '@yeondong/schema';
import { type InnovationTask, MilestoneReport, TaskDepartment, TaskMilestone } from '../entities/innovation-task.js';
import { isOpenTask } from '../rules/task-life.js';
import { type MilestoneFacts, nextDueDay, reachedOn, taskProgress } from '../rules/task-progress.js';

/** A milestone with what each department says of it. */
interface LoadedMilestone extends MilestoneFacts {
  readonly row: Row<TaskMilestone>;
  readonly reports: readonly Row<MilestoneReport>[];
}

export interface TaskFacts {
  /** Departments that carry the task out. */
  readonly departments: readonly number[];
  readonly milestones: readonly LoadedMilestone[];
}

const MILESTONE = fields('position', 'titleKo', 'titleEn', 'weight', 'dueOn', 'doneOn');

/** Departments, milestones and reports of tasks, in their order. */
export async function taskFacts(ctx: RequestContext, tasks: readonly number[]): Promise<TaskFacts[]> {
  const departments = await byParents(ctx, TaskDepartment, 'taskKey', tasks, fields('departmentKey'), raw('t.id'));
  const milestones = await byParents(ctx, TaskMilestone, 'taskKey', tasks, MILESTONE, raw('t.position, t.id'));
  const keys = milestones.flat().map(({ key }) => key);
  const asked = fields('departmentKey', 'doneOn');
  const found = await byParents(ctx, MilestoneReport, 'milestoneKey', keys, asked, raw('t.id'));
  const reports = new Map(keys.map((key, at) => [key, found[at] ?? []]));
  return tasks.map((_, at) => {
    const own = (departments[at] ?? []).map(({ departmentKey }) => departmentKey);
    return {
      departments: own,
      milestones: (milestones[at] ?? []).map((row) => loaded(row, own, reports.get(row.key) ?? [])),
    };
  });
}

const loaded = (
  row: Row<TaskMilestone>,
  departments: readonly number[],
  reports: readonly Row<MilestoneReport>[],
): LoadedMilestone => ({
  row,
  reports,
  weight: row.weight,
  dueOn: row.dueOn,
  reached: departments.map(
    (department): DateText | null => reports.find(({ departmentKey }) => departmentKey === department)?.doneOn ?? null,
  ),
});

/** How each task stands by its milestones; null where it has none. */
export async function progressOf(ctx: RequestContext, tasks: readonly Pick<InnovationTask, 'key' | 'endsOn'>[]) {
  const [facts, holidays] = [
    await taskFacts(
      ctx,
      tasks.map(({ key }) => key),
    ),
    await holidaysOf(ctx),
  ];
  return tasks.map(({ endsOn }, at) => taskProgress(facts[at]?.milestones ?? [], endsOn, ctx.today, holidays));
}

/** How far each department has come with a task that it shares; null where the task has no milestones. */
export async function partProgressOf(ctx: RequestContext, parts: readonly TaskDepartment[]) {
  const tasks = [...new Set(parts.map(({ taskKey }) => taskKey))];
  const [facts, holidays] = [await taskFacts(ctx, tasks), await holidaysOf(ctx)];
  return parts.map(({ taskKey, departmentKey }) => {
    const { milestones = [], departments = [] } = facts[tasks.indexOf(taskKey)] ?? {};
    const at = departments.indexOf(departmentKey);
    const own = milestones.map((milestone) => ({ ...milestone, reached: [milestone.reached[at] ?? null] }));
    return taskProgress(own, null, ctx.today, holidays);
  });
}

/** Writes down which milestones all have reached; the next day that falls due, none once the task is no longer open. */
export async function settleMilestones(
  tx: TransactionContext,
  task: Pick<InnovationTask, 'key' | 'endsOn' | 'status'>,
): Promise<DateText | null> {
  const [{ milestones } = { milestones: [] as readonly LoadedMilestone[] }] = await taskFacts(tx, [task.key]);
  for (const milestone of milestones) {
    const doneOn = reachedOn(milestone);
    if (doneOn !== milestone.row.doneOn) await update(tx, TaskMilestone, milestone.row.key, { doneOn });
  }
  return isOpenTask(task.status) ? nextDueDay(milestones, task.endsOn, await holidaysOf(tx)) : null;
}
