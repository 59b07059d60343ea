import {
  Department,
  fields,
  Initiative,
  type RequestContext,
  raw,
  type StandingTable,
  select,
  sql,
  type TableChoice,
  type TableKind,
  TRUE,
  writtenNames,
} from '@yeondong/schema';
import { InnovationTask } from '../entities/innovation-task.js';
import { ORIGIN_NAMES, TASK_TABLE } from '../rules/task-table.js';

/** The tasks of a year, by origin and number. */
async function stands(ctx: RequestContext, { year }: TableChoice): Promise<StandingTable> {
  const shape = fields(
    ...['origin', 'number', 'titleKo', 'departmentKey', 'initiativeKey', 'startsOn', 'endsOn', 'problem', 'aim'],
  );
  const tasks = await select(ctx, InnovationTask, shape, {
    where: sql`t.year = ${year}`,
    orderBy: raw('t.origin, t.number'),
  });
  const departments = await select(ctx, Department, fields('code', 'nameKo'), { where: TRUE });
  const names = writtenNames(departments.map(({ key, code, nameKo }) => ({ key, code, name: nameKo })));
  const initiatives = await select(ctx, Initiative, fields('code'), { where: TRUE });
  const codes = new Map(initiatives.map(({ key, code }) => [key, code]));
  const rows = tasks.map(({ origin, number, titleKo, departmentKey, initiativeKey, ...task }) => ({
    origin: ORIGIN_NAMES[origin],
    number: { number },
    title: titleKo,
    department: names.get(departmentKey) ?? null,
    initiative: codes.get(initiativeKey as number) ?? null,
    startsOn: task.startsOn,
    endsOn: task.endsOn,
    problem: task.problem,
    aim: task.aim,
  }));
  return { columns: Object.keys(TASK_TABLE.names), rows };
}

export const innovationTaskTable: TableKind = {
  kind: 'innovation-tasks',
  title: { ko: '혁신과제', en: 'Innovation tasks' },
  imports: 'importInnovationTasks',
  names: TASK_TABLE.names,
  stands,
};
