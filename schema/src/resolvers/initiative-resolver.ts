import type { CollectionArgs } from '../contract/collection.js';
import { type Page } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { BatchField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { evaluations, initiatives } from '../entities/collections.js';
import { Department } from '../entities/department.js';
import { RecordDependents } from '../entities/dependents.js';
import { Goal } from '../entities/goal.js';
import { Initiative } from '../entities/initiative.js';
import { Milestone } from '../entities/milestone.js';
import { dependentsOf } from '../stores/dependent-store.js';
import { evaluationsOf } from '../stores/evaluation-store.js';
import { linked } from '../stores/hierarchy-store.js';
import { keysOf } from '../stores/record-store.js';
import { bilingualField } from './bilingual-field.js';
import { ReadByCode, ReadPage, ToMany, ToOne } from './declared-fields.js';

const INVOLVED = { table: 'core_initiative_department', near: 'initiative_id', far: 'department_id' };

@FieldsOf(() => Initiative)
export class InitiativeResolver {
  @ReadPage(initiatives, { permission: 'core.plan.read', description: '이행과제 목록. / Initiatives.' })
  declare initiatives: Page<Initiative>;

  @ReadByCode(() => Initiative, {
    permission: 'core.plan.read',
    description: '코드로 찾은 이행과제. / An initiative by its code.',
  })
  declare initiative: Initiative | null;

  @ToOne(() => Goal, { key: 'goalKey', description: '정책목표. / Its goal.' })
  declare goal: Goal;

  @ToOne(() => Department, { key: 'leadDepartmentKey', description: '주관부서. / Lead department.' })
  declare leadDepartment: Department;

  @BatchField(() => [Department], { description: '협조부서. / Departments that take part beside the lead.' })
  departments(parents: readonly Initiative[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return linked(
      ctx,
      Department,
      INVOLVED,
      parents.map((row) => row.key),
      selection,
    );
  }

  @ToMany(() => Milestone, { key: 'initiativeKey', orderBy: 't.due_on, t.id', description: '이정표. / Milestones.' })
  declare milestones: Milestone[];

  @BatchField(() => evaluations.Connection, { args: evaluations.Args, description: '성과평가. / Its evaluations.' })
  evaluations(parents: readonly Initiative[], args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return evaluationsOf(ctx, 'Initiative', parents, args, selection);
  }

  @BatchField(() => [RecordDependents], {
    permission: 'core.initiative.write',
    description:
      '딸린 기록의 수, 켜진 모듈 모두: 끝내기 전에 봄. / What hangs on it, of every module that is on: to be seen before it ends.',
  })
  async dependents(parents: readonly Initiative[], _args: unknown, ctx: RequestContext) {
    const keys = keysOf(parents);
    const found = await dependentsOf(ctx, Initiative.name, keys);
    return keys.map((key) => found.get(key) ?? []);
  }
}

export const InitiativeTitle = bilingualField(() => Initiative, 'title', '이름. / Title.');
export const MilestoneTitle = bilingualField(() => Milestone, 'title', '이름. / Title.');
export const DependentsTitle = bilingualField(() => RecordDependents, 'title', '딸린 것의 이름. / What they are.');
