import { codedWhere, sampleWhere } from '../contract/coded-where.js';
import { collection } from '../contract/collection.js';
import {
  bilingualWhere,
  booleanWhere,
  dateWhere,
  enumWhere,
  idWhere,
  intWhere,
  stringWhere,
  toManyWhere,
  toOneWhere,
  wonWhere,
} from '../contract/where.js';
import { inForceInYear, ofYear } from '../contract/year-where.js';
import { raw, type Sql } from '../kernel/sql.js';
import { Activity } from './activity.js';
import { Department, DepartmentKind } from './department.js';
import { Domain } from './domain.js';
import { Evaluation } from './evaluation.js';
import { facetWhere } from './facet-where.js';
import { Goal } from './goal.js';
import { Initiative, InitiativeStatus } from './initiative.js';
import { AuditEntry } from './operation.js';
import { Person, PersonKind } from './person.js';
import { personRoleWhere, personStateWhere } from './person-state.js';

const children =
  (column: string) =>
  (child: string, parent: string): Sql =>
    raw(`${child}.${column} = ${parent}.id`);

const planOrder = { POSITION: 'position', CODE: 'code', TITLE: 'titleKo' };

export const domains = collection(Domain, {
  where: { ...codedWhere('Domain'), goals: toManyWhere('Goal', children('domain_id'), '정책목표. / Its goals.') },
  orderBy: planOrder,
  defaultOrder: ['POSITION'],
  inYear: inForceInYear,
});

export const goals = collection(Goal, {
  where: {
    ...codedWhere('Goal'),
    domain: toOneWhere('Domain', 'domain_id', '영역. / Its domain.'),
    initiatives: toManyWhere('Initiative', children('goal_id'), '이행과제. / Its initiatives.'),
    facet: facetWhere({
      type: 'Goal',
      domain: (alias) => raw(`${alias}.domain_id`),
      writers: { permission: 'core.plan.write', officers: [] },
    }),
  },
  orderBy: planOrder,
  defaultOrder: ['POSITION'],
  inYear: inForceInYear,
});

export const initiatives = collection(Initiative, {
  where: {
    ...codedWhere('Initiative'),
    status: enumWhere('status', 'InitiativeStatus', InitiativeStatus, '상태. / State.'),
    startsOn: dateWhere('starts_on', '시작일. / First day.'),
    endsOn: dateWhere('ends_on', '종료일. / Last day.'),
    budgetRequired: booleanWhere('budget_required', '예산 필요 여부. / Whether it needs a budget.'),
    sample: sampleWhere,
    goal: toOneWhere('Goal', 'goal_id', '정책목표. / Its goal.'),
    leadDepartment: toOneWhere('Department', 'lead_department_id', '주관부서. / Its lead department.'),
    evaluations: toManyWhere(
      'Evaluation',
      (child, parent) => raw(`${child}.subject_type = 'Initiative' and ${child}.subject_key = ${parent}.id`),
      '평가. / Its evaluations.',
    ),
    facet: facetWhere({
      type: 'Initiative',
      domain: (alias) => raw(`(select fg.domain_id from core_goal fg where fg.id = ${alias}.goal_id)`),
      writers: { permission: 'core.initiative.write', officers: [] },
    }),
  },
  orderBy: { ...planOrder, STARTS_ON: 'startsOn', ENDS_ON: 'endsOn', STATUS: 'status', UPDATED_AT: 'updatedAt' },
  defaultOrder: ['POSITION'],
  inYear: inForceInYear,
});

export const evaluations = collection(Evaluation, {
  where: {
    id: idWhere('Evaluation', 'id', '식별자. / Id.'),
    period: stringWhere('period', '평가 기간. / Period.'),
    method: stringWhere('method', '평가 방법. / Method.'),
    grade: stringWhere('grade', '등급. / Grade.'),
  },
  orderBy: { PERIOD: 'period', RECORDED_AT: 'recordedAt', SCORE: 'scoreValue' },
  defaultOrder: ['PERIOD'],
});

export const departments = collection(Department, {
  where: {
    id: idWhere('Department', 'id', '식별자. / Id.'),
    code: stringWhere('code', '코드. / Code.'),
    name: bilingualWhere('name', '이름(한국어·영어). / Name in either language.'),
    kind: enumWhere('kind', 'DepartmentKind', DepartmentKind, '기관 종류. / Kind of body.'),
    level: stringWhere('level', '단위. / Level.'),
    parent: toOneWhere('Department', 'parent_id', '상위 부서. / The unit above.'),
  },
  orderBy: { POSITION: 'position', CODE: 'code', NAME: 'nameKo' },
  defaultOrder: ['POSITION'],
});

export const people = collection(Person, {
  where: {
    id: idWhere('Person', 'id', '식별자. / Id.'),
    login: stringWhere('login', '계정. / Account.'),
    name: stringWhere('name', '이름. / Name.'),
    kind: enumWhere('kind', 'PersonKind', PersonKind, '구분. / Kind.'),
    active: booleanWhere('active', '사용 여부. / Whether active.'),
    state: personStateWhere,
    role: personRoleWhere,
    department: toOneWhere('Department', 'department_id', '소속. / Department.'),
  },
  orderBy: { NAME: 'name', LOGIN: 'login' },
  defaultOrder: ['NAME'],
});

export const activities = collection(Activity, {
  where: {
    id: idWhere('Activity', 'id', '식별자. / Id.'),
    code: stringWhere('code', '코드. / Code.'),
    title: bilingualWhere('title', '제목. / Title.'),
    kind: stringWhere('kind', '종류. / Kind.'),
    startsOn: dateWhere('starts_on', '시작일. / First day.'),
    endsOn: dateWhere('ends_on', '종료일. / Last day.'),
    recurrence: stringWhere('recurrence', '반복. / Recurrence.'),
    plannedCount: intWhere('planned_count', '계획 수량. / Planned count.'),
    plannedAmount: wonWhere('planned_amount', '계획 금액. / Planned amount.'),
    department: toOneWhere('Department', 'department_id', '부서. / Department.'),
  },
  orderBy: { CODE: 'code', STARTS_ON: 'startsOn', ENDS_ON: 'endsOn', LINE: 'line' },
  defaultOrder: ['LINE', 'CODE'],
  inYear: ofYear,
});

export const auditEntries = collection(AuditEntry, {
  where: {
    act: stringWhere('act', '행위. / Act.'),
    recordType: stringWhere('record_type', '기록의 종류. / Kind of record.'),
    requestId: stringWhere('request_id', '요청 번호. / Request id.'),
  },
  orderBy: { AT: 'at' },
  defaultOrder: ['AT'],
});
