import { Department, Domain, defineCube, Goal, type RequestContext, raw, tableOf, visible } from '@yeondong/schema';
import { Kpi } from '../entities/kpi.js';
import { KpiResult } from '../entities/kpi-result.js';
import { Perspective } from '../entities/perspective.js';

const TABLES = raw(`bsc_result r
  join bsc_kpi k on k.id = r.kpi_id
  join bsc_strategic_objective o on o.id = k.objective_id
  left join core_goal g on g.id = k.goal_id`);

/** Results as their reader may see them. A result belongs to one goal, so no dimension counts it twice. */
export const resultCube = defineCube({
  id: 'bscResult',
  title: { ko: '성과지표 실적', en: 'KPI results' },
  permission: 'bsc.kpi.read',
  from: (ctx: RequestContext) => ({ tables: TABLES, where: visible(ctx, tableOf(KpiResult) as never, 'r') }),
  dimensions: {
    domain: { title: { ko: '영역', en: 'Domain' }, expression: raw('g.domain_id'), value: { record: Domain } },
    goal: { title: { ko: '정책목표', en: 'Goal' }, expression: raw('k.goal_id'), value: { record: Goal } },
    department: {
      title: { ko: '부서', en: 'Department' },
      expression: raw('k.department_id'),
      value: { record: Department },
    },
    perspective: {
      title: { ko: '관점', en: 'Perspective' },
      expression: raw('o.perspective_id'),
      value: { record: Perspective },
    },
    kpi: { title: { ko: '지표', en: 'KPI' }, expression: raw('k.id'), value: { record: Kpi } },
    period: { title: { ko: '기간', en: 'Period' }, expression: raw('r.period'), value: { scalar: 'period' } },
  },
  measures: {
    resultCount: { title: { ko: '실적 건수', en: 'Results' }, unit: '', expression: raw('count(*)'), kind: 'count' },
    averageScore: {
      title: { ko: '평균 점수', en: 'Mean score' },
      unit: '점',
      expression: raw('cast(round(avg(r.score_value)) as integer)'),
      kind: 'decimal',
    },
  },
});
