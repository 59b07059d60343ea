import type { CollectionArgs } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { BatchField, ReadField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { evaluations, initiatives } from '../entities/collections.js';
import { Department } from '../entities/department.js';
import { Goal } from '../entities/goal.js';
import { Initiative } from '../entities/initiative.js';
import { Milestone } from '../entities/milestone.js';
import { CodeArgs } from '../inputs/arguments.js';
import { raw } from '../kernel/sql.js';
import { byCode } from '../stores/code-store.js';
import { evaluationsOf } from '../stores/evaluation-store.js';
import { linked } from '../stores/hierarchy-store.js';
import { page } from '../stores/page-store.js';
import { byKeys, byParents } from '../stores/record-store.js';
import { bilingualField } from './bilingual-field.js';

const INVOLVED = { table: 'core_initiative_department', near: 'initiative_id', far: 'department_id' };

@FieldsOf(() => Initiative)
export class InitiativeResolver {
  @ReadField(() => initiatives.Connection, {
    permission: 'core.plan.read',
    args: initiatives.Args,
    description: '이행과제 목록. / Initiatives.',
  })
  initiatives(args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return page(ctx, initiatives, args, selection);
  }

  @ReadField(() => Initiative, {
    permission: 'core.plan.read',
    args: CodeArgs,
    nullable: true,
    description: '코드로 찾은 이행과제. / An initiative by its code.',
  })
  initiative({ code }: CodeArgs, ctx: RequestContext, selection: Selection) {
    return byCode(ctx, Initiative, code, selection);
  }

  @BatchField(() => Goal, { needs: ['goalKey'], description: '정책목표. / Its goal.' })
  goal(parents: readonly Initiative[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Goal,
      parents.map((row) => row.goalKey),
      selection,
    );
  }

  @BatchField(() => Department, { needs: ['leadDepartmentKey'], description: '주관부서. / Lead department.' })
  leadDepartment(parents: readonly Initiative[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Department,
      parents.map((row) => row.leadDepartmentKey),
      selection,
    );
  }

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

  @BatchField(() => [Milestone], { description: '이정표. / Milestones.' })
  milestones(parents: readonly Initiative[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byParents(
      ctx,
      Milestone,
      'initiativeKey',
      parents.map((row) => row.key),
      selection,
      raw('t.due_on, t.id'),
    );
  }

  @BatchField(() => evaluations.Connection, { args: evaluations.Args, description: '성과평가. / Its evaluations.' })
  evaluations(parents: readonly Initiative[], args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return evaluationsOf(ctx, 'Initiative', parents, args, selection);
  }
}

export const InitiativeTitle = bilingualField(() => Initiative, 'title', '이름. / Title.');
export const MilestoneTitle = bilingualField(() => Milestone, 'title', '이름. / Title.');
