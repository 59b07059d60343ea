import {
  BatchField,
  type CollectionArgs,
  FieldsOf,
  Initiative,
  pagesByParent,
  planYear,
  type RequestContext,
  raw,
  type Selection,
  sql,
} from '@yeondong/schema';
import { planChangeRequests } from '../../entities/change/change-request.js';
import { fiscalLines } from '../../entities/collections.js';
import { PlanItem } from '../../entities/plan-item.js';
import { PlanChainArgs } from '../../inputs/chain/chain-inputs.js';
import { planChains } from '../../stores/chain/chain-store.js';
import { inForce } from '../../stores/in-force.js';

const permission = 'plan-sync.plan.read';
/** What a request is about: an initiative that it names itself, or that of the item that it changes. */
const ABOUT = raw(`coalesce((select ci.initiative_id from plan_sync_item ci where ci.id = t.item_id),
  (select ci.initiative_id from plan_sync_item ci where ci.id = t.lineage_key), t.initiative_id)`);

@FieldsOf(() => Initiative)
export class InitiativeChain {
  @BatchField(() => [PlanItem], {
    permission,
    args: PlanChainArgs,
    description:
      '이 과제가 한 단계의 계획에서 기대는 항목: 과제에 맞닿은 것과, 거기서 확정된 연계를 따라 올라간 것. / What it rests on in the plans of a level: items that stand for it, and those that confirmed links lead up to from there.',
  })
  planChain(rows: readonly Initiative[], { level, year }: PlanChainArgs, ctx: RequestContext, selection: Selection) {
    return planChains(ctx, rows, { level, year: year ?? planYear(ctx) }, selection);
  }

  @BatchField(() => fiscalLines.Connection, {
    permission,
    args: fiscalLines.Args,
    description: '이 과제의 재정계획 사업(효력이 있는 판). / Its lines in the fiscal plans in force.',
  })
  fiscalLines(rows: readonly Initiative[], args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    const join = sql`join plan_sync_version fv on fv.id = t.version_id join plan_sync_plan fp on fp.id = fv.plan_id
      and ${inForce('fv', 'fp', planYear(ctx))}`;
    return pagesByParent(ctx, fiscalLines, rows, { parentKey: raw('t.initiative_id'), join }, args, selection);
  }

  @BatchField(() => planChangeRequests.Connection, {
    permission,
    args: planChangeRequests.Args,
    description: '이 과제의 계획을 바꾸자는 요청. / Requests to change what plans say of it.',
  })
  changeRequests(rows: readonly Initiative[], args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return pagesByParent(ctx, planChangeRequests, rows, { parentKey: ABOUT }, args, selection);
  }
}
