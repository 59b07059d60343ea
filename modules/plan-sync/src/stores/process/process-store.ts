import {
  byKeys,
  Department,
  fields,
  keyList,
  percentOf,
  type RequestContext,
  raw,
  type Selection,
  select,
  sql,
  tableOf,
  visibleWhere,
} from '@yeondong/schema';
import { currentStep, stepState } from '../../rules/process/process-step.js';
import { unitsOf } from '../units.js';
import { openTasks, type Task } from './open-tasks.js';
import { type StepSource, stepSources } from './step-sources.js';

const FORMULA = 'plan-sync.process.1';

interface Count {
  readonly department: number;
  readonly done: number;
  readonly total: number;
}
interface Counted {
  readonly source: StepSource;
  readonly rows: readonly Count[];
  /** What is open, where it is asked for. */
  readonly tasks: readonly Task[];
}

/** Records of a step and those that are done, by department. */
async function countsOf(ctx: RequestContext, source: StepSource): Promise<Count[]> {
  const table = tableOf(source.entity);
  const department = raw(source.department[1]);
  const rows = await ctx.db.rows<Count>(
    sql`select ${department} as department, count(*) as total, sum(case when ${source.done} then 1 else 0 end) as done
      from ${raw(table.name)} t where ${visibleWhere(ctx, table as never, 't', source.where)} group by ${department}`,
  );
  return rows.map((row) => ({
    department: Number(row.department),
    done: Number(row.done),
    total: Number(row.total),
  }));
}

/** How far departments have come in a year; all that have something to do where none are named. */
export async function processStatuses(
  ctx: RequestContext,
  year: number,
  selection: Selection,
  departments?: readonly number[],
) {
  const sources = stepSources(ctx, year);
  const rows = await Promise.all(sources.map((source) => countsOf(ctx, source)));
  const named = rows.flat().map(({ department }) => department);
  const keys = departments ?? (await inOrder(ctx, [...new Set(named)]));
  const units = departments ? await unitsOf(ctx, keys, 'ALL') : new Map(keys.map((key) => [key, new Set([key])]));
  const asked = selection.below('steps');
  const below = [...new Set([...units.values()].flatMap((own) => [...own]))];
  const tasks = asked.has('tasks')
    ? await Promise.all(sources.map((source) => openTasks(ctx, source, below, asked.below('tasks').below('record'))))
    : [];
  const counts = sources.map((source, at): Counted => ({ source, rows: rows[at] as Count[], tasks: tasks[at] ?? [] }));
  const records = await byKeys(ctx, Department, keys, selection.below('department'));
  return keys.map((key, index) => {
    const steps = counts.map((counted) => stepOf(ctx, counted, units.get(key) as ReadonlySet<number>));
    const current = currentStep(steps.map(({ step, state }) => [step, state] as const));
    return { department: records[index], year, current, steps };
  });
}

async function inOrder(ctx: RequestContext, keys: readonly number[]): Promise<number[]> {
  const where = sql`t.id in ${keyList(keys)}`;
  const rows = await select(ctx, Department, fields(), { where, orderBy: raw('t.position, t.id') });
  return rows.map(({ key }) => key);
}

function stepOf(ctx: RequestContext, { source, rows, tasks }: Counted, units: ReadonlySet<number>) {
  const own = rows.filter(({ department }) => units.has(department));
  const done = own.reduce((sum, row) => sum + row.done, 0);
  const total = own.reduce((sum, row) => sum + row.total, 0);
  const rate = percentOf({ name: 'done', value: done }, { name: 'total', value: total }, FORMULA, ctx.today);
  const state = stepState({ done, total, overdue: ctx.today > source.dueOn });
  return { step: source.step, state, done, total, rate, tasks: tasks.filter(({ unit }) => units.has(unit)) };
}
