import 'reflect-metadata';
import { EntitySchema } from 'typeorm';
import { decimal, rounded } from './rows.mjs';

/** Classes with all the columns that a form or page of them would show, as an entity usually has. */
export class Vision {}
export class Domain {}
export class Goal {}
export class Initiative {}
export class Department {}
export class Link {}
export class Result {
  get value() {
    return decimal(this.storedValue);
  }
  get score() {
    return rounded(this.storedScore);
  }
}
export class Kpi {}

const text = { type: 'varchar' };
const number = {
  type: 'bigint',
  transformer: { from: (value) => (value === null ? null : Number(value)), to: (value) => value },
};
const key = { type: 'int', primary: true };
const plan = {
  id: key,
  code: text,
  title: { ...text, name: 'title_ko' },
  titleEn: { ...text, name: 'title_en' },
  position: { type: 'int' },
  version: { type: 'int' },
};
const reference = (name) => ({ type: 'int', name });
const entity = (target, tableName, columns) => new EntitySchema({ name: target.name, target, tableName, columns });

export const ENTITIES = [
  entity(Vision, 'core_vision', plan),
  entity(Domain, 'core_domain', { ...plan, visionId: reference('vision_id') }),
  entity(Goal, 'core_goal', { ...plan, domainId: reference('domain_id') }),
  entity(Initiative, 'core_initiative', {
    ...plan,
    goalId: reference('goal_id'),
    leadDepartmentId: reference('lead_department_id'),
    status: text,
    visibility: text,
  }),
  entity(Department, 'core_department', { id: key, code: text, name: { ...text, name: 'name_ko' } }),
  entity(Link, 'bsc_kpi_initiative', {
    id: key,
    kpiId: reference('kpi_id'),
    initiativeId: reference('initiative_id'),
  }),
  entity(Result, 'bsc_result', {
    id: key,
    kpiId: reference('kpi_id'),
    period: text,
    storedValue: { ...number, name: 'value' },
    storedScore: { ...number, name: 'score_value' },
    status: text,
    revision: { type: 'int' },
    version: { type: 'int' },
  }),
  entity(Kpi, 'bsc_kpi', {
    ...plan,
    unit: text,
    polarity: text,
    definition: text,
    kind: text,
    cycle: text,
    aggregation: text,
    method: text,
    trend: text,
    decimals: { type: 'int' },
    departmentId: reference('department_id'),
    objectiveId: reference('objective_id'),
    latestResultId: reference('latest_result_id'),
  }),
];
