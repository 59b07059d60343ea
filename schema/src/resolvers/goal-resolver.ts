import type { CollectionArgs } from '../contract/collection.js';
import { type Page } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { BatchField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { evaluations, goals, initiatives } from '../entities/collections.js';
import { Domain } from '../entities/domain.js';
import { Goal } from '../entities/goal.js';
import { Initiative } from '../entities/initiative.js';
import { evaluationsOf } from '../stores/evaluation-store.js';
import { bilingualField } from './bilingual-field.js';
import { ReadByCode, ReadPage, ToOne, ToPage } from './declared-fields.js';

@FieldsOf(() => Goal)
export class GoalResolver {
  @ReadPage(goals, { permission: 'core.plan.read', description: '정책목표 목록. / Goals.' })
  declare goals: Page<Goal>;

  @ReadByCode(() => Goal, { permission: 'core.plan.read', description: '코드로 찾은 정책목표. / A goal by its code.' })
  declare goal: Goal | null;

  @ToOne(() => Domain, { key: 'domainKey', description: '영역. / Its domain.' })
  declare domain: Domain;

  @ToPage(initiatives, { column: 'goal_id', description: '이행과제. / Its initiatives.' })
  declare initiatives: Page<Initiative>;

  @BatchField(() => evaluations.Connection, { args: evaluations.Args, description: '성과평가. / Its evaluations.' })
  evaluations(parents: readonly Goal[], args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return evaluationsOf(ctx, 'Goal', parents, args, selection);
  }
}

export const GoalTitle = bilingualField(() => Goal, 'title', '이름. / Title.');
