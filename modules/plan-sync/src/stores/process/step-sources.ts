import {
  type Class,
  fields,
  formatPeriod,
  Initiative,
  initiatives,
  keyList,
  lastDay,
  parsePeriod,
  periodOf,
  previousPeriod,
  type RequestContext,
  raw,
  type Sql,
  sql,
} from '@yeondong/schema';
import { PlanItem } from '../../entities/plan-item.js';
import type { ProcessStepKind } from '../../entities/process/process-status.js';
import { coverageVerdict } from '../funded-years.js';
import { hasKpis } from '../has-kpis.js';

/** What a step counts: records of a table under the alias `t`, by department, and when one of them is done. */
export interface StepSource {
  readonly step: ProcessStepKind;
  readonly entity: Class;
  /** The property and the column that hold the department. */
  readonly department: readonly [property: string, column: string];
  readonly where: readonly Sql[];
  readonly done: Sql;
  /** The last day for it. */
  readonly dueOn: string;
}

/** Items of the year's newest annual edition, which the head confirms. */
const goals = (year: number): StepSource => ({
  step: 'GOAL_SETTING',
  entity: PlanItem,
  department: ['departmentKey', 't.department_id'],
  where: [
    raw(`t.version_id in (select v.id from plan_sync_version v join plan_sync_plan p on p.id = v.plan_id
      where p.level = 'ANNUAL' and v.status <> 'SUPERSEDED' and v.year = ${Number(year)} and not exists (
        select 1 from plan_sync_version n where n.plan_id = v.plan_id and n.year = v.year and n.number > v.number))`),
    // What is over before anybody confirmed it asks nothing of its department, unless its drop waits for the head.
    raw(`(t.entry = 'CONFIRMED' or t.dropped_from is not null
      or t.status not in ('COMPLETED', 'DROPPED', 'MERGED_INTO', 'SPLIT_INTO'))`),
  ],
  done: raw(`t.entry = 'CONFIRMED'`),
  dueOn: `${year}-01-31`,
});

const inYear = (year: number): Sql => initiatives.options.inYear?.('t', year) ?? raw('1 = 1');
const ofInitiatives = {
  entity: Initiative,
  department: ['leadDepartmentKey', 't.lead_department_id'],
} as const;

/** Initiatives that need a budget, which the fiscal plan gives something before the year begins. */
const budgets = (year: number): StepSource => ({
  ...ofInitiatives,
  step: 'BUDGETING',
  where: [inYear(year), raw('t.budget_required = 1')],
  done: sql`${coverageVerdict('t', year)} <> 'NONE'`,
  dueOn: `${year - 1}-12-31`,
});

/** The month whose scores are due: the last one that has ended, within the year. */
const scoredMonth = (year: number, today: string): string => {
  const ended = formatPeriod(previousPeriod(periodOf(today, 'MONTH')));
  return [`${year}-01`, ended, `${year}-12`].sort()[1] as string;
};

/** Initiatives with KPIs, which have a score of the month; null where evaluation is not in use. */
function evaluations(ctx: RequestContext, year: number): StepSource | null {
  const measured = hasKpis(ctx, 't');
  if (measured === null) return null;
  const month = scoredMonth(year, ctx.today);
  return {
    ...ofInitiatives,
    step: 'BSC_EVALUATION',
    where: [inYear(year), measured],
    done: sql`exists (select 1 from core_evaluation e where e.subject_type = 'Initiative' and e.subject_key = t.id
      and e.module = 'bsc' and e.score_value is not null and e.period = ${month})`,
    dueOn: lastDay(parsePeriod(month)),
  };
}

/** The steps of a year, in their order; without evaluation where it is not in use. */
export const stepSources = (ctx: RequestContext, year: number): StepSource[] =>
  [goals(year), budgets(year), evaluations(ctx, year)].filter((source) => source !== null);

export const ofDepartments = ({ department: [, column] }: StepSource, keys: readonly number[]): Sql =>
  sql`${raw(column)} in ${keyList(keys)}`;

/** What a task of the step is told by. */
export const taskFields = ({ department: [property] }: StepSource, more: readonly string[]) =>
  fields('titleKo', 'titleEn', property, ...more);
