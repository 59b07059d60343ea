import {
  byKeys,
  Department,
  fields,
  formatPeriod,
  Initiative,
  initiatives,
  keyList,
  lastDay,
  parsePeriod,
  percentOf,
  periodOf,
  previousPeriod,
  type RequestContext,
  raw,
  type Selection,
  select,
  sql,
  tableOf,
  visibleWhere,
} from '@yeondong/schema';
import { PlanItem } from '../../entities/plan-item.js';
import type { ProcessStepKind } from '../../entities/process/process-status.js';
import { currentStep, stepState } from '../../rules/process/process-step.js';
import { coverageVerdict } from '../funded-years.js';
import { hasKpis } from '../has-kpis.js';
import { unitsOf } from '../units.js';

const FORMULA = 'plan-sync.process.1';
/** Goals are set by the end of January, and money is settled before the year begins. */
const GOALS_UNTIL = '01-31';

interface Count {
  readonly department: number;
  readonly done: number;
  readonly total: number;
}

const counted = (rows: readonly Count[]): Count[] =>
  rows.map(({ department, done, total }) => ({
    department: Number(department),
    done: Number(done),
    total: Number(total),
  }));

/** Items of the year's newest annual edition, confirmed of all, by department. */
async function goals(ctx: RequestContext, year: number): Promise<Count[]> {
  const newest = raw(`t.version_id in (select v.id from plan_sync_version v join plan_sync_plan p on p.id = v.plan_id
    where p.level = 'ANNUAL' and v.status <> 'SUPERSEDED' and v.year = ${Number(year)} and not exists (
      select 1 from plan_sync_version n where n.plan_id = v.plan_id and n.year = v.year and n.number > v.number))`);
  const where = visibleWhere(ctx, tableOf(PlanItem) as never, 't', [newest]);
  return counted(
    await ctx.db.rows<Count>(
      sql`select t.department_id as department, count(*) as total,
        sum(case when t.entry = 'CONFIRMED' then 1 else 0 end) as done
        from plan_sync_item t where ${where} group by t.department_id`,
    ),
  );
}

const inYear = (year: number) => initiatives.options.inYear?.('t', year) ?? raw('1 = 1');

/** Initiatives that need a budget, those that the fiscal plan gives something of all, by lead department. */
async function budgets(ctx: RequestContext, year: number): Promise<Count[]> {
  const where = visibleWhere(ctx, tableOf(Initiative) as never, 't', [inYear(year), raw('t.budget_required = 1')]);
  return counted(
    await ctx.db.rows<Count>(
      sql`select t.lead_department_id as department, count(*) as total,
        sum(case when ${coverageVerdict('t', year)} <> 'NONE' then 1 else 0 end) as done
        from core_initiative t where ${where} group by t.lead_department_id`,
    ),
  );
}

/** Initiatives with KPIs, those with a score of the month of all; null where evaluation is not in use. */
async function evaluations(ctx: RequestContext, year: number, month: string): Promise<Count[] | null> {
  const measured = hasKpis(ctx, 't');
  if (measured === null) return null;
  const where = visibleWhere(ctx, tableOf(Initiative) as never, 't', [inYear(year), measured]);
  return counted(
    await ctx.db.rows<Count>(
      sql`select t.lead_department_id as department, count(*) as total,
        sum(case when exists (select 1 from core_evaluation e where e.subject_type = 'Initiative' and e.subject_key = t.id
          and e.module = 'bsc' and e.score_value is not null and e.period = ${month}) then 1 else 0 end) as done
        from core_initiative t where ${where} group by t.lead_department_id`,
    ),
  );
}

/** The month whose scores are due: the last one that has ended, within the year. */
const scoredMonth = (year: number, today: string): string => {
  const ended = formatPeriod(previousPeriod(periodOf(today, 'MONTH')));
  return [`${year}-01`, ended, `${year}-12`].sort()[1] as string;
};

/** How far departments have come in a year; all that have something to do where none are named. */
export async function processStatuses(
  ctx: RequestContext,
  year: number,
  selection: Selection,
  departments?: readonly number[],
) {
  const month = scoredMonth(year, ctx.today);
  const counts: [ProcessStepKind, readonly Count[] | null, boolean][] = [
    ['GOAL_SETTING', await goals(ctx, year), ctx.today > `${year}-${GOALS_UNTIL}`],
    ['BUDGETING', await budgets(ctx, year), ctx.today >= `${year}-01-01`],
    ['BSC_EVALUATION', await evaluations(ctx, year, month), ctx.today > lastDay(parsePeriod(month))],
  ];
  const named = counts.flatMap(([, rows]) => rows?.map(({ department }) => department) ?? []);
  const keys = departments ?? (await inOrder(ctx, [...new Set(named)]));
  const units = departments ? await unitsOf(ctx, keys, 'ALL') : new Map(keys.map((key) => [key, new Set([key])]));
  const records = await byKeys(ctx, Department, keys, selection.below('department'));
  return keys.map((key, index) => {
    const own = units.get(key) as ReadonlySet<number>;
    const steps = counts.flatMap(([step, rows, overdue]) => (rows ? [stepOf(ctx, step, rows, own, overdue)] : []));
    const current = currentStep(steps.map(({ step, state }) => [step, state] as const));
    return { department: records[index], year, current, steps };
  });
}

async function inOrder(ctx: RequestContext, keys: readonly number[]): Promise<number[]> {
  const where = sql`t.id in ${keyList(keys)}`;
  const rows = await select(ctx, Department, fields(), { where, orderBy: raw('t.position, t.id') });
  return rows.map(({ key }) => key);
}

function stepOf(
  ctx: RequestContext,
  step: ProcessStepKind,
  rows: readonly Count[],
  units: ReadonlySet<number>,
  overdue: boolean,
) {
  const own = rows.filter(({ department }) => units.has(department));
  const done = own.reduce((sum, row) => sum + row.done, 0);
  const total = own.reduce((sum, row) => sum + row.total, 0);
  const rate = percentOf({ name: 'done', value: done }, { name: 'total', value: total }, FORMULA, ctx.today);
  return { step, state: stepState({ done, total, overdue }), done, total, rate };
}
