import {
  type Class,
  Department,
  Domain,
  defineCube,
  Goal,
  Initiative,
  type RequestContext,
  raw,
  sql,
  TRUE,
} from '@yeondong/schema';
import { isLate } from '../entities/collections.js';

const record = (ko: string, en: string, expression: string, type: Class) => ({
  title: { ko, en },
  expression: raw(expression),
  value: { record: type },
});
const text = (ko: string, en: string, expression: string) => ({
  title: { ko, en },
  expression: raw(expression),
  value: { scalar: 'text' as const },
});
const count = (ko: string, en: string, expression: string) => ({
  title: { ko, en },
  unit: '',
  expression: raw(expression),
  kind: 'count' as const,
});

/** A task has one lead department, so that no dimension counts one twice that several departments carry out. */
export const innovationCube = defineCube({
  id: 'innovation',
  title: { ko: '혁신과제', en: 'Innovation tasks' },
  permission: 'innovation.task.read',
  from: (ctx: RequestContext) => ({
    tables: sql`(select t.*, ${isLate('t', ctx)} as is_late from innovation_task t) f
      left join core_initiative i on i.id = f.initiative_id left join core_goal g on g.id = i.goal_id`,
    where: TRUE,
  }),
  dimensions: {
    domain: record('영역', 'Domain', 'g.domain_id', Domain),
    goal: record('정책목표', 'Goal', 'i.goal_id', Goal),
    initiative: record('이행과제', 'Initiative', 'f.initiative_id', Initiative),
    department: record('주관부서', 'Lead department', 'f.department_id', Department),
    year: { title: { ko: '연도', en: 'Year' }, expression: raw('f.year'), value: { scalar: 'integer' } },
    origin: text('구분(CITY 시정, COMMON 지방공통)', 'Origin: CITY or COMMON', 'f.origin'),
    status: text('상태(InnovationTaskStatus의 값)', 'State, as in InnovationTaskStatus', 'f.status'),
  },
  measures: {
    tasks: count('과제 수', 'Tasks', 'count(*)'),
    late: count('늦은 과제 수', 'Late tasks', 'sum(f.is_late)'),
    done: count(
      '완료한 과제 수(효과점검·확산 포함)',
      'Tasks done, judged or spread',
      `sum(case when f.status in ('DONE', 'EFFECT_CHECKED', 'SPREAD') then 1 else 0 end)`,
    ),
  },
});
