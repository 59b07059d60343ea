import type { CollectionArgs } from '../contract/collection.js';
import { type Page } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { BatchField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { domains, goals, initiatives } from '../entities/collections.js';
import { Domain } from '../entities/domain.js';
import { Goal } from '../entities/goal.js';
import { raw } from '../kernel/sql.js';
import { pagesByParent } from '../stores/child-page-store.js';
import { bilingualField } from './bilingual-field.js';
import { ReadByCode, ReadPage, ToPage } from './declared-fields.js';

@FieldsOf(() => Domain)
export class DomainResolver {
  @ReadPage(domains, { permission: 'core.plan.read', description: '영역 목록. / Domains.' })
  declare domains: Page<Domain>;

  @ReadByCode(() => Domain, { permission: 'core.plan.read', description: '코드로 찾은 영역. / A domain by its code.' })
  declare domain: Domain | null;

  @ToPage(goals, { column: 'domain_id', description: '정책목표. / Its goals.' })
  declare goals: Page<Goal>;

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
