import {
  Department,
  fields,
  holidaysOf,
  Initiative,
  insertMany,
  keyList,
  keyOf,
  orNull,
  type SeedLoad,
  select,
  sql,
  type Values,
  words,
} from '@yeondong/schema';
import { InnovationTask, MilestoneReport, TaskDepartment, TaskMilestone } from '../entities/innovation-task.js';
import { isOpenTask } from '../rules/task-life.js';
import { nextDueDay, reachedOn } from '../rules/task-progress.js';
import { dataRows } from './data-files.js';

type TaskColumn =
  | 'code'
  | 'origin'
  | 'number'
  | 'title_ko'
  | 'title_en'
  | 'department'
  | 'departments'
  | 'initiative'
  | 'problem'
  | 'aim'
  | 'starts_on'
  | 'ends_on'
  | 'status'
  | 'result'
  | 'done_on'
  | 'effect'
  | 'effect_on'
  | 'spread_note'
  | 'drop_reason';
type MilestoneColumn = 'task' | 'title_ko' | 'title_en' | 'weight' | 'due_on' | 'reached';
type TaskRow = Readonly<Record<TaskColumn, string>>;
type MilestoneRow = Readonly<Record<MilestoneColumn, string>>;
type Keys = ReadonlyMap<string, number>;
export type LoadedTasks = Awaited<ReturnType<SeedLoad['writeMissing']>>;

const YEAR = 2006;

const partsOf = (row: TaskRow): string[] => [row.department, ...words(row.departments)];

/** Department and day of every report, as `ROADS:2006-04-10`. */
const reportsOf = ({ reached }: MilestoneRow): Map<string, string> =>
  new Map(words(reached).map((word) => word.split(':') as [string, string]));

const factsOf = (row: TaskRow, milestone: MilestoneRow) => ({
  weight: milestone.weight,
  dueOn: milestone.due_on,
  reached: partsOf(row).map((part) => reportsOf(milestone).get(part) ?? null),
});

/** The 148 tasks of the city and the 21 in common, with departments, milestones and what was reached. */
export async function loadTasks(load: SeedLoad): Promise<LoadedTasks> {
  const rows = dataRows<TaskColumn>('tasks');
  const all = dataRows<MilestoneColumn>('milestones');
  const milestones = new Map(rows.map(({ code }) => [code, all.filter(({ task }) => task === code)]));
  const departments = await load.keysBy(Department, 'code', [...new Set(rows.flatMap(partsOf))]);
  const initiatives = await load.keysBy(Initiative, 'code', [...new Set(rows.map(({ initiative }) => initiative))]);
  const holidays = await holidaysOf(load.tx);
  const loaded = await load.writeMissing(
    InnovationTask,
    'code',
    rows,
    (row) => ({
      ...textsOf(row),
      position: rows.indexOf(row) + 1,
      departmentKey: departments.get(row.department) ?? 0,
      initiativeKey: initiatives.get(row.initiative) ?? null,
      dueOn: isOpenTask(row.status as InnovationTask['status'])
        ? nextDueDay(
            (milestones.get(row.code) ?? []).map((each) => factsOf(row, each)),
            row.ends_on,
            holidays,
          )
        : null,
    }),
    ({ code }) => code,
  );
  const fresh = rows.filter(({ code }) => loaded.get(code)?.isNew);
  await loadParts(load, fresh, loaded, departments);
  await loadMilestones(load, fresh, loaded, { departments, milestones });
  return loaded;
}

const textsOf = (row: TaskRow): Values<InnovationTask> => ({
  code: row.code,
  titleKo: row.title_ko,
  titleEn: row.title_en,
  year: YEAR,
  origin: row.origin as InnovationTask['origin'],
  number: Number(row.number),
  problem: orNull(row.problem),
  aim: orNull(row.aim),
  startsOn: orNull(row.starts_on),
  endsOn: orNull(row.ends_on),
  status: row.status as InnovationTask['status'],
  result: orNull(row.result),
  doneOn: orNull(row.done_on),
  effect: orNull(row.effect),
  effectOn: orNull(row.effect_on),
  spreadNote: orNull(row.spread_note),
  dropReason: orNull(row.drop_reason),
  sample: true,
  version: 1,
});

async function loadParts(load: SeedLoad, rows: readonly TaskRow[], loaded: LoadedTasks, departments: Keys) {
  const parts = rows.flatMap((row) =>
    partsOf(row).map((part) => ({
      taskKey: keyOf(loaded, row.code),
      departmentKey: departments.get(part) ?? 0,
    })),
  );
  await insertMany(load.tx, TaskDepartment, parts);
}

interface Milestones {
  readonly departments: Keys;
  readonly milestones: ReadonlyMap<string, readonly MilestoneRow[]>;
}

async function loadMilestones(
  load: SeedLoad,
  rows: readonly TaskRow[],
  loaded: LoadedTasks,
  { departments, milestones }: Milestones,
): Promise<void> {
  const all = rows.flatMap((row) =>
    (milestones.get(row.code) ?? []).map((data, at) => ({
      data,
      row: {
        taskKey: keyOf(loaded, row.code),
        position: at + 1,
        titleKo: data.title_ko,
        titleEn: data.title_en,
        weight: data.weight,
        dueOn: data.due_on,
        doneOn: reachedOn(factsOf(row, data)),
      },
    })),
  );
  await insertMany(
    load.tx,
    TaskMilestone,
    all.map(({ row }) => row),
  );
  const tasks = [...new Set(all.map(({ row }) => row.taskKey))];
  const there = await select(load.tx, TaskMilestone, fields('taskKey', 'position'), {
    where: sql`t.task_id in ${keyList(tasks)}`,
  });
  const keys = new Map(there.map(({ key, taskKey, position }) => [`${taskKey} ${position}`, key]));
  const reports = all.flatMap(({ data, row }) =>
    [...reportsOf(data)].map(([part, doneOn]) => ({
      milestoneKey: keys.get(`${row.taskKey} ${row.position}`) ?? 0,
      departmentKey: departments.get(part) ?? 0,
      doneOn,
      reportedByKey: null,
    })),
  );
  await insertMany(load.tx, MilestoneReport, reports);
}
