import type { CollectionArgs } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { BatchField, ReadField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { evaluations, goals, initiatives } from '../entities/collections.js';
import { Domain } from '../entities/domain.js';
import { Goal } from '../entities/goal.js';
import { CodeArgs } from '../inputs/arguments.js';
import { raw } from '../kernel/sql.js';
import { byCode } from '../stores/code-store.js';
import { evaluationsOf } from '../stores/evaluation-store.js';
import { page, pagesByParent } from '../stores/page-store.js';
import { byKeys } from '../stores/record-store.js';
import { bilingualField } from './bilingual-field.js';

@FieldsOf(() => Goal)
export class GoalResolver {
  @ReadField(() => goals.Connection, {
    permission: 'core.plan.read',
    args: goals.Args,
    description: '정책목표 목록. / Goals.',
  })
  goals(args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return page(ctx, goals, args, selection);
  }

  @ReadField(() => Goal, {
    permission: 'core.plan.read',
    args: CodeArgs,
    nullable: true,
    description: '코드로 찾은 정책목표. / A goal by its code.',
  })
  goal({ code }: CodeArgs, ctx: RequestContext, selection: Selection) {
    return byCode(ctx, Goal, code, selection);
  }

  @BatchField(() => Domain, { needs: ['domainKey'], description: '영역. / Its domain.' })
  domain(parents: readonly Goal[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Domain,
      parents.map((goal) => goal.domainKey),
      selection,
    );
  }

  @BatchField(() => initiatives.Connection, { args: initiatives.Args, description: '이행과제. / Its initiatives.' })
  initiatives(parents: readonly Goal[], args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return pagesByParent(ctx, initiatives, parents, { parentKey: raw('t.goal_id') }, args, selection);
  }

  @BatchField(() => evaluations.Connection, { args: evaluations.Args, description: '성과평가. / Its evaluations.' })
  evaluations(parents: readonly Goal[], args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return evaluationsOf(ctx, 'Goal', parents, args, selection);
  }
}

export const GoalTitle = bilingualField(() => Goal, 'title', '이름. / Title.');
