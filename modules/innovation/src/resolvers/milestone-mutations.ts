import {
  changeRecord,
  Department,
  FieldsOf,
  insert,
  keyList,
  optionalText,
  parseGlobalId,
  type RequestContext,
  referredKey,
  refuse,
  refuseAll,
  remove,
  requiredText,
  type Selection,
  saved,
  sql,
  TITLE_LENGTH,
  type TransactionContext,
  update,
  WriteField,
} from '@yeondong/schema';
import { InnovationTask, MilestoneReport, TaskMilestone } from '../entities/innovation-task.js';
import { MilestoneReach, type TaskMilestoneInput, TaskMilestonesInput } from '../inputs/task-inputs.js';
import { isOpenTask } from '../rules/task-life.js';
import { checkReach, checkTaskMilestones } from '../rules/task-plan.js';
import { settleMilestones, type TaskFacts, taskFacts } from '../stores/task-facts.js';
import { taskOf, taskToActOn } from '../stores/task-store.js';
import { requireWritable } from '../stores/write-right.js';

const WRITE = 'innovation.task.write';
const LIST = ['input', 'milestones'];

@FieldsOf(() => TaskMilestone)
export class TaskMilestoneMutations {
  @WriteField(() => InnovationTask, {
    permission: WRITE,
    input: TaskMilestonesInput,
    description: '혁신과제의 이정표 전체를 저장함. / Saves all milestones of a task.',
  })
  saveTaskMilestones(input: TaskMilestonesInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, InnovationTask, selection, async (tx) => {
      const task = await taskToActOn(tx, input.id);
      if (!isOpenTask(task.status)) throw refuse('innovation.task.closed', ['input', 'id'], { status: task.status });
      const issues = checkTaskMilestones(input.milestones, task);
      refuseAll(issues);
      const [facts] = await taskFacts(tx, [task.key]);
      const known = facts?.milestones ?? [];
      await replaceMilestones(tx, task.key, known, input.milestones);
      const dueOn = await settleMilestones(tx, task);
      return changeRecord(tx, InnovationTask, task, { dueOn }, { act: WRITE, version: input.version });
    });
  }

  @WriteField(() => InnovationTask, {
    permission: WRITE,
    input: MilestoneReach,
    description:
      '한 부서의 이정표 달성을 적거나 거둠. / Notes that a department has reached a milestone, or takes it back.',
  })
  reportMilestone(input: MilestoneReach, ctx: RequestContext, selection: Selection) {
    return saved(ctx, InnovationTask, selection, async (tx) => {
      const task = await taskOf(tx, input.id);
      const path = ['input', 'department'];
      const departmentKey = (await referredKey(tx, Department, input.department, path)) ?? task.departmentKey;
      await requireWritable(tx, departmentKey, path);
      if (task.status !== 'IN_PROGRESS')
        throw refuse('innovation.task.not-in-progress', ['input', 'id'], { status: task.status });
      const [facts] = await taskFacts(tx, [task.key]);
      if (!facts?.departments.includes(departmentKey)) throw refuse('innovation.task.not-of-department', path);
      const doneOn = input.doneOn ?? null;
      const issues = checkReach({ doneOn, startsOn: task.startsOn }, tx.today);
      refuseAll(issues);
      await report(tx, milestoneOf(facts, input.milestone), departmentKey, doneOn);
      const dueOn = await settleMilestones(tx, task);
      return changeRecord(tx, InnovationTask, task, { dueOn }, { act: WRITE, version: input.version });
    });
  }
}

type Known = TaskFacts['milestones'][number];

function milestoneOf({ milestones }: TaskFacts, id: string): Known {
  const reference = parseGlobalId(id);
  const found = milestones.find(({ row }) => reference?.type === 'TaskMilestone' && row.key === reference.key);
  if (!found) throw refuse('record.unknown', ['input', 'milestone']);
  return found;
}

async function report(tx: TransactionContext, { row, reports }: Known, departmentKey: number, doneOn: string | null) {
  const known = reports.find((each) => each.departmentKey === departmentKey);
  if (known && doneOn === null) await remove(tx, MilestoneReport, sql`id = ${known.key}`);
  const reportedByKey = tx.actor.personKey;
  if (known && doneOn !== null) await update(tx, MilestoneReport, known.key, { doneOn, reportedByKey });
  if (!known && doneOn !== null)
    await insert(tx, MilestoneReport, { milestoneKey: row.key, departmentKey, doneOn, reportedByKey });
}

function knownKey(id: string | null | undefined, index: number, known: readonly Known[]): number | null {
  if (id === null || id === undefined) return null;
  const reference = parseGlobalId(id);
  const found = known.find(({ row }) => reference?.type === 'TaskMilestone' && row.key === reference.key);
  if (!found) throw refuse('record.unknown', [...LIST, index, 'id']);
  return found.row.key;
}

/** Reports stay with their milestone; one that has a report cannot be left out. */
async function replaceMilestones(
  tx: TransactionContext,
  taskKey: number,
  known: readonly Known[],
  inputs: readonly TaskMilestoneInput[],
): Promise<void> {
  const keys = inputs.map(({ id }, index) => knownKey(id, index, known));
  const twice = keys.findIndex((key, index) => key !== null && keys.indexOf(key) < index);
  if (twice >= 0) throw refuse('record.duplicate', [...LIST, twice, 'id']);
  const gone = known.filter(({ row }) => !keys.includes(row.key));
  if (gone.some(({ reports }) => reports.length > 0)) throw refuse('innovation.task.milestone-reported', LIST);
  if (gone.length > 0) await remove(tx, TaskMilestone, sql`id in ${keyList(gone.map(({ row }) => row.key))}`);
  for (const [index, input] of inputs.entries()) {
    const values = {
      position: index + 1,
      titleKo: requiredText(input.titleKo, TITLE_LENGTH, [...LIST, index, 'titleKo']),
      titleEn: optionalText(input.titleEn, TITLE_LENGTH, [...LIST, index, 'titleEn']),
      weight: input.weight,
      dueOn: input.dueOn,
    };
    const key = keys[index] ?? null;
    if (key === null) await insert(tx, TaskMilestone, { ...values, taskKey, doneOn: null });
    else await update(tx, TaskMilestone, key, values);
  }
}
