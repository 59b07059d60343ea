import type { CollectionArgs } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { BatchField, ReadField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { domains, goals, initiatives } from '../entities/collections.js';
import { Domain } from '../entities/domain.js';
import { CodeArgs } from '../inputs/arguments.js';
import { raw } from '../kernel/sql.js';
import { byCode } from '../stores/code-store.js';
import { page, pagesByParent } from '../stores/page-store.js';
import { bilingualField } from './bilingual-field.js';

@FieldsOf(() => Domain)
export class DomainResolver {
  @ReadField(() => domains.Connection, {
    permission: 'core.plan.read',
    args: domains.Args,
    description: '영역 목록. / Domains.',
  })
  domains(args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return page(ctx, domains, args, selection);
  }

  @ReadField(() => Domain, {
    permission: 'core.plan.read',
    args: CodeArgs,
    nullable: true,
    description: '코드로 찾은 영역. / A domain by its code.',
  })
  domain({ code }: CodeArgs, ctx: RequestContext, selection: Selection) {
    return byCode(ctx, Domain, code, selection);
  }

  @BatchField(() => goals.Connection, { args: goals.Args, description: '정책목표. / Its goals.' })
  goals(parents: readonly Domain[], args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return pagesByParent(ctx, goals, parents, { parentKey: raw('t.domain_id') }, args, selection);
  }

  @BatchField(() => initiatives.Connection, {
    args: initiatives.Args,
    description: '이 영역의 이행과제. / Initiatives of its goals.',
  })
  initiatives(parents: readonly Domain[], args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    const link = { parentKey: raw('g.domain_id'), join: raw('join core_goal g on g.id = t.goal_id') };
    return pagesByParent(ctx, initiatives, parents, link, args, selection);
  }
}

export const DomainTitle = bilingualField(() => Domain, 'title', '이름. / Title.');
