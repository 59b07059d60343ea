import {
  type Class,
  Department,
  Domain,
  defineCube,
  Goal,
  Initiative,
  planYear,
  type RequestContext,
  raw,
  type Sql,
  sql,
  TRUE,
  tableOf,
  visible,
} from '@yeondong/schema';
import { FiscalLine } from '../entities/fiscal-line.js';
import { inForce } from '../stores/in-force.js';

/** Lines of the fiscal plans in force, as their reader may see them. */
const lines = (ctx: RequestContext): Sql =>
  sql`plan_sync_fiscal_line l join plan_sync_version v on v.id = l.version_id
    join plan_sync_plan p on p.id = v.plan_id and ${inForce('v', 'p', planYear(ctx))}
    and ${visible(ctx, tableOf(FiscalLine) as never, 'l')}`;

/** What was planned, and what was budgeted and spent, below each other; what one row does not know is null. */
const money = (ctx: RequestContext): Sql =>
  sql`select l.initiative_id, l.department_id, a.year, a.source, a.amount as planned, null as budget, null as spent
      from ${lines(ctx)} join plan_sync_fiscal_amount a on a.line_id = l.id
    union all
    select l.initiative_id, l.department_id, b.year, b.source, null, b.original + b.supplementary, b.spent
      from ${lines(ctx)} join plan_sync_budget_line b on b.fiscal_line_id = l.lineage_key`;

const record = (ko: string, en: string, expression: string, type: Class) => ({
  title: { ko, en },
  expression: raw(expression),
  value: { record: type },
});
const wonOf = (ko: string, en: string, column: string) => ({
  title: { ko, en },
  unit: '원',
  expression: raw(`sum(f.${column})`),
  kind: 'won' as const,
});

/** A line belongs to one initiative and department, so no dimension counts an amount twice. */
export const budgetCube = defineCube({
  id: 'budget',
  title: { ko: '재정계획과 예산', en: 'Fiscal plan and budget' },
  permission: 'plan-sync.plan.read',
  from: (ctx: RequestContext) => ({
    tables: sql`(${money(ctx)}) f left join core_initiative i on i.id = f.initiative_id
      left join core_goal g on g.id = i.goal_id`,
    where: TRUE,
  }),
  dimensions: {
    domain: record('영역', 'Domain', 'g.domain_id', Domain),
    goal: record('정책목표', 'Goal', 'i.goal_id', Goal),
    initiative: record('이행과제', 'Initiative', 'f.initiative_id', Initiative),
    department: record('부서', 'Department', 'f.department_id', Department),
    year: { title: { ko: '회계연도', en: 'Fiscal year' }, expression: raw('f.year'), value: { scalar: 'integer' } },
    source: {
      title: { ko: '재원(NATIONAL 국비, PROVINCIAL 도비, CITY 시비, LOCAL_DEBT 지방채, OTHER 기타)', en: 'Source' },
      expression: raw('f.source'),
      value: { scalar: 'text' },
    },
  },
  measures: {
    planned: wonOf('계획액', 'Planned', 'planned'),
    budget: wonOf('예산액(추경 포함)', 'Budget, supplementary ones included', 'budget'),
    spent: wonOf('지출액', 'Spent', 'spent'),
  },
});
