import {
  BatchField,
  FieldsOf,
  type Page,
  Person,
  ReadPage,
  type RequestContext,
  type Selection,
  ToOne,
} from '@yeondong/schema';
import { planLinks } from '../entities/collections.js';
import { PlanItem } from '../entities/plan-item.js';
import { PlanLink } from '../entities/plan-link.js';
import { newestOf } from '../stores/link-store.js';

@FieldsOf(() => PlanLink)
export class PlanLinkResolver {
  @ReadPage(planLinks, { permission: 'plan-sync.plan.read', description: '연계 목록. / Links between plan items.' })
  declare planLinks: Page<PlanLink>;

  @BatchField(() => PlanItem, {
    nullable: true,
    needs: ['fromKey'],
    description: '나가는 항목, 볼 수 있는 가장 새 판. / Item it goes out from, in the newest edition that one may see.',
  })
  from(rows: readonly PlanLink[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return newestOf(
      ctx,
      rows.map(({ fromKey }) => fromKey),
      selection,
    );
  }

  @BatchField(() => PlanItem, {
    nullable: true,
    needs: ['toKey'],
    description: '들어가는 항목, 볼 수 있는 가장 새 판. / Item it leads to, in the newest edition that one may see.',
  })
  to(rows: readonly PlanLink[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return newestOf(
      ctx,
      rows.map(({ toKey }) => toKey),
      selection,
    );
  }

  @ToOne(() => Person, { key: 'proposedByKey', nullable: true, description: '제안한 사람. / Who proposed it.' })
  declare proposedBy: Person | null;

  @ToOne(() => Person, {
    key: 'fromAgreedByKey',
    nullable: true,
    description: '나가는 쪽에서 동의한 사람. / Who agreed for the side it goes out from.',
  })
  declare fromAgreedBy: Person | null;

  @ToOne(() => Person, {
    key: 'toAgreedByKey',
    nullable: true,
    description: '들어가는 쪽에서 동의한 사람. / Who agreed for the side it leads to.',
  })
  declare toAgreedBy: Person | null;
}
