import {
  type CellIssue,
  Department,
  fields,
  holidaysOf,
  type ImportPlan,
  Initiative,
  insert,
  NamedLine,
  type RequestContext,
  type Row,
  readDay,
  select,
  sql,
  type TableLine,
  TRUE,
  type TransactionContext,
  update,
} from '@yeondong/schema';
import { InnovationTask, TaskDepartment } from '../entities/innovation-task.js';
import { checkTaskPeriod } from '../rules/task-plan.js';
import { readNumber, readOrigin, type TaskColumn, type TaskTable } from '../rules/task-table.js';
import { settleMilestones } from './task-facts.js';
import { type NewTask, selectedTask } from './task-writer.js';
import { requireModuleOn } from './write-right.js';

type ReadTask = Omit<NewTask, 'others' | 'titleEn'>;
type Known = Row<InnovationTask>;

const COMPARED = ['titleKo', 'departmentKey', 'initiativeKey', 'problem', 'aim', 'startsOn', 'endsOn'] as const;
const LENGTHS: Partial<Record<TaskColumn, number>> = { title: 300, problem: 2000, aim: 2000 };

interface Names {
  readonly departments: ReadonlyMap<string, number>;
  readonly initiatives: ReadonlyMap<string, number>;
}

async function namesOf(ctx: RequestContext): Promise<Names> {
  const departments = await select(ctx, Department, fields('code', 'nameKo', 'nameEn'), { where: TRUE });
  const initiatives = await select(ctx, Initiative, fields('code', 'titleKo'), { where: TRUE });
  return {
    departments: new Map(
      departments.flatMap(({ key, code, nameKo, nameEn }) => [nameEn ?? code, nameKo, code].map((name) => [name, key])),
    ),
    initiatives: new Map(initiatives.flatMap(({ key, code, titleKo }) => [titleKo, code].map((name) => [name, key]))),
  };
}

/** Reads one line; what is wrong is told at its cell, and the reading goes on. */
function readLine(line: TableLine, { columns }: TaskTable, names: Names, year: number) {
  const cells = new NamedLine(line, columns);
  const text = (column: TaskColumn): string => cells.text(column);
  const words = (column: TaskColumn): string | null => {
    const longest = LENGTHS[column] ?? 0;
    return [...text(column)].length > longest
      ? cells.refuse(column, 'text.too-long', { longest })
      : text(column) || null;
  };
  const origin = cells.read('origin', readOrigin);
  const number = cells.read('number', readNumber);
  const titleKo = words('title') ?? (text('title') === '' ? cells.refuse('title', 'text.empty') : null);
  const departmentKey =
    names.departments.get(text('department')) ?? cells.refuse('department', 'innovation.import.department');
  const named = text('initiative');
  const initiativeKey =
    named === '' ? null : (names.initiatives.get(named) ?? cells.refuse('initiative', 'innovation.import.initiative'));
  const [startsOn, endsOn] = [cells.read('startsOn', readDay), cells.read('endsOn', readDay)];
  if (checkTaskPeriod({ startsOn, endsOn }).length > 0) cells.refuse('endsOn', 'term.reversed');
  const task = { year, initiativeKey, startsOn, endsOn, problem: words('problem'), aim: words('aim') };
  const issues: readonly CellIssue[] = cells.faults;
  if (issues.length > 0 || !origin || number === null || titleKo === null || departmentKey === null)
    return { issues, task: null };
  return { issues, task: { ...task, origin, number, titleKo, departmentKey } };
}

const nameOf = ({ origin, number }: Pick<ReadTask, 'origin' | 'number'>): string => `${origin} ${number}`;

/** What the lines of a table are; a number twice is told at the second. */
function readTasks(table: TaskTable, names: Names, year: number) {
  const [seen, tasks, issues]: [Set<string>, ReadTask[], CellIssue[]] = [new Set(), [], []];
  for (const line of table.lines) {
    const { task, issues: own } = readLine(line, table, names, year);
    issues.push(...own);
    if (!task) continue;
    const name = nameOf(task);
    if (seen.has(name))
      issues.push({ row: line.number, column: 'number', text: String(task.number), code: 'innovation.import.twice' });
    else tasks.push(task);
    seen.add(name);
  }
  return { tasks, issues };
}

/** What a table of a year's tasks would do: a number that is there is revised, or is the same. */
export async function planTasks(ctx: RequestContext, table: TaskTable, year: number): Promise<ImportPlan> {
  const { tasks, issues } = readTasks(table, await namesOf(ctx), year);
  await requireModuleOn(ctx, [...new Set(tasks.map(({ departmentKey }) => departmentKey))], ['input', 'bytes']);
  const shape = fields('origin', 'number', 'sample', 'status', 'version', ...COMPARED);
  const there = await select(ctx, InnovationTask, shape, { where: sql`t.year = ${year}` });
  const known = new Map(there.map((row) => [nameOf(row), row]));
  const created = tasks.filter((task) => !known.has(nameOf(task)));
  const revised = tasks.flatMap((task) => {
    const row = known.get(nameOf(task));
    const differs = row && (row.sample || COMPARED.some((name) => (task[name] ?? null) !== (row[name] ?? null)));
    return differs ? [{ row, task }] : [];
  });
  return {
    rows: table.lines.length,
    leftOut: 0,
    created: created.length,
    revised: revised.length,
    unchanged: tasks.length - created.length - revised.length,
    issues,
    apply: async (tx) => {
      for (const task of created) await writeTask(tx, task);
      for (const { row, task } of revised) await reviseTask(tx, row, task);
    },
  };
}

async function writeTask(tx: TransactionContext, task: ReadTask): Promise<void> {
  const values = selectedTask({ ...task, titleEn: null }, await holidaysOf(tx));
  const taskKey = await insert(tx, InnovationTask, values);
  await insert(tx, TaskDepartment, { taskKey, departmentKey: task.departmentKey });
}

/** What the city itself brings in is no sample any more. */
async function reviseTask(tx: TransactionContext, row: Known, task: ReadTask): Promise<void> {
  const dueOn = await settleMilestones(tx, { key: row.key, status: row.status, endsOn: task.endsOn });
  await update(tx, InnovationTask, row.key, { ...task, dueOn, sample: false, version: row.version + 1 });
  const parts = await select(tx, TaskDepartment, fields(), {
    where: sql`t.task_id = ${row.key} and t.department_id = ${task.departmentKey}`,
  });
  if (parts.length === 0) await insert(tx, TaskDepartment, { taskKey: row.key, departmentKey: task.departmentKey });
}
