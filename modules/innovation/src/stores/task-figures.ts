import { Activity, fields, type RequestContext, select, sql } from '@yeondong/schema';
import { isLate } from '../entities/collections.js';
import type { InnovationTaskCount } from '../entities/task-figures.js';
import { isOpenTask, TASK_ORIGINS, type TaskOrigin, type TaskStatus } from '../rules/task-life.js';

/** Lines 137 and 138 of the plan: how many tasks it names. */
const PLANNED: Readonly<Record<TaskOrigin, string>> = { CITY: 'planned.IN-01', COMMON: 'planned.IN-02' };

interface Counted {
  readonly origin: TaskOrigin;
  readonly status: TaskStatus;
  readonly n: number;
  readonly late: number;
}

/** The tasks of a year by origin, beside what the plan names. */
export async function taskCounts(ctx: RequestContext, year: number): Promise<InnovationTaskCount[]> {
  const rows = await ctx.db.rows<Counted>(
    sql`select t.origin as origin, t.status as status, count(*) as n, sum(${isLate('t', ctx)}) as late
      from innovation_task t where t.year = ${year} group by t.origin, t.status`,
  );
  const plan = await select(ctx, Activity, fields('code', 'plannedCount'), {
    where: sql`t.year = ${year} and t.code in (${PLANNED.CITY}, ${PLANNED.COMMON})`,
  });
  return TASK_ORIGINS.map((origin) => {
    const own = rows.filter((row) => row.origin === origin);
    const count = (holds: (status: TaskStatus) => boolean) =>
      own.filter(({ status }) => holds(status)).reduce((sum, { n }) => sum + Number(n), 0);
    const open = count(isOpenTask);
    const dropped = count((status) => status === 'DROPPED');
    const total = count(() => true);
    const late = own.reduce((sum, row) => sum + Number(row.late), 0);
    const planned = plan.find(({ code }) => code === PLANNED[origin])?.plannedCount ?? null;
    return { origin, planned, total, open, late, done: total - open - dropped, dropped };
  });
}
