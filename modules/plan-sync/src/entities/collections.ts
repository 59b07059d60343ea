import {
  codedWhere,
  collection,
  enumWhere,
  facetWhere,
  idWhere,
  intWhere,
  raw,
  type Sql,
  sampleWhere,
  sql,
  toManyWhere,
  toOneWhere,
} from '@yeondong/schema';
import {
  FiscalAccount,
  FiscalSpending,
  PlanItemEntry,
  PlanItemStatus,
  PlanLevel,
  PlanLinkStatus,
  PlanLinkType,
  PlanStatus,
  PlanVersionKind,
  PlanVersionStatus,
  PolicyPhase,
} from './enums.js';
import { FiscalLine } from './fiscal-line.js';
import { Plan } from './plan.js';
import { PlanItem } from './plan-item.js';
import { PlanLink } from './plan-link.js';
import { PlanVersion } from './plan-version.js';

const children =
  (column: string) =>
  (child: string, parent: string): Sql =>
    raw(`${child}.${column} = ${parent}.id`);

export const plans = collection(Plan, {
  where: {
    ...codedWhere('Plan'),
    sample: sampleWhere,
    level: enumWhere('level', 'PlanLevel', PlanLevel, '단계. / Level.'),
    status: enumWhere('status', 'PlanStatus', PlanStatus, '상태. / State.'),
    term: intWhere('term', '민선 기수. / Elected term.'),
    department: toOneWhere('Department', 'department_id', '주관부서. / The department that keeps it.'),
    versions: toManyWhere('PlanVersion', children('plan_id'), '판. / Its editions.'),
  },
  orderBy: { POSITION: 'position', CODE: 'code', TITLE: 'titleKo', FROM_YEAR: 'fromYear' },
  defaultOrder: ['POSITION'],
  inYear: (alias, year) =>
    sql`${raw(alias)}.from_year <= ${year} and (${raw(alias)}.to_year is null or ${raw(alias)}.to_year >= ${year})`,
});

export const planVersions = collection(PlanVersion, {
  where: {
    id: idWhere('PlanVersion', 'id', '식별자. / Id.'),
    year: intWhere('year', '연도. / Year.'),
    kind: enumWhere('kind', 'PlanVersionKind', PlanVersionKind, '종류. / Kind.'),
    status: enumWhere('status', 'PlanVersionStatus', PlanVersionStatus, '상태. / State.'),
    plan: toOneWhere('Plan', 'plan_id', '계획. / Its plan.'),
    items: toManyWhere('PlanItem', children('version_id'), '계획항목. / Its items.'),
  },
  orderBy: { YEAR: 'year', NUMBER: 'number', STATUS: 'status' },
  defaultOrder: ['YEAR', 'NUMBER'],
});

/** An item belongs to a domain by itself, or by its goal or initiative. */
const domainOfItem = (alias: string): Sql =>
  raw(`coalesce(${alias}.domain_id, (select fg.domain_id from core_goal fg where fg.id = ${alias}.goal_id),
    (select fg.domain_id from core_initiative fi join core_goal fg on fg.id = fi.goal_id where fi.id = ${alias}.initiative_id))`);

export const planItems = collection(PlanItem, {
  where: {
    ...codedWhere('PlanItem'),
    sample: sampleWhere,
    status: enumWhere('status', 'PlanItemStatus', PlanItemStatus, '상태. / State.'),
    entry: enumWhere('entry', 'PlanItemEntry', PlanItemEntry, '입력 단계. / How far its entry has come.'),
    policyPhase: enumWhere('policy_phase', 'PolicyPhase', PolicyPhase, '정책 단계. / Phase of the policy.'),
    startYear: intWhere('start_year', '시작 연도. / First year.'),
    endYear: intWhere('end_year', '끝 연도. / Last year.'),
    planVersion: toOneWhere('PlanVersion', 'version_id', '판. / Its edition.'),
    parent: toOneWhere('PlanItem', 'parent_id', '상위 항목. / The item above.'),
    department: toOneWhere('Department', 'department_id', '주관부서. / Its lead department.'),
    domain: toOneWhere('Domain', 'domain_id', '영역. / Its domain.'),
    goal: toOneWhere('Goal', 'goal_id', '정책목표. / Its goal.'),
    initiative: toOneWhere('Initiative', 'initiative_id', '이행과제. / Its initiative.'),
    facet: facetWhere({ type: 'PlanItem', domain: domainOfItem }),
  },
  orderBy: { POSITION: 'position', CODE: 'code', TITLE: 'titleKo', START_YEAR: 'startYear' },
  defaultOrder: ['POSITION', 'CODE'],
});

export const planLinks = collection(PlanLink, {
  where: {
    id: idWhere('PlanLink', 'id', '식별자. / Id.'),
    type: enumWhere('type', 'PlanLinkType', PlanLinkType, '종류. / Kind.'),
    status: enumWhere('status', 'PlanLinkStatus', PlanLinkStatus, '상태. / State.'),
    strength: intWhere('strength', '강도. / Strength.'),
    from: toOneWhere('PlanItem', 'from_id', '나가는 항목(처음 판). / Item it goes out from, in its first edition.'),
    to: toOneWhere('PlanItem', 'to_id', '들어가는 항목(처음 판). / Item it leads to, in its first edition.'),
  },
  orderBy: { TYPE: 'type', STATUS: 'status', STRENGTH: 'strength' },
  defaultOrder: ['TYPE'],
});

export const fiscalLines = collection(FiscalLine, {
  where: {
    ...codedWhere('FiscalLine'),
    sample: sampleWhere,
    account: enumWhere('account', 'FiscalAccount', FiscalAccount, '회계. / Account.'),
    spending: enumWhere('spending', 'FiscalSpending', FiscalSpending, '지출의 성격. / Nature of spending.'),
    planVersion: toOneWhere('PlanVersion', 'version_id', '판. / Its edition.'),
    department: toOneWhere('Department', 'department_id', '부서. / Its department.'),
    initiative: toOneWhere('Initiative', 'initiative_id', '이행과제. / Its initiative.'),
    item: toOneWhere('PlanItem', 'item_id', '계획항목. / Its plan item.'),
  },
  orderBy: { POSITION: 'position', CODE: 'code', TITLE: 'titleKo' },
  defaultOrder: ['POSITION', 'CODE'],
});
