import {
  BatchField,
  type CollectionArgs,
  FieldsOf,
  keyList,
  page,
  ReadField,
  type RequestContext,
  type Selection,
  sql,
} from '@yeondong/schema';
import { planItems } from '../../entities/collections.js';
import { PlanPair, PlanPairCoverage } from '../../entities/link/plan-pair.js';
import { PlanPairArgs, PlanPairsArgs } from '../../inputs/link-arguments.js';
import { planPair, planPairs } from '../../stores/link/pair-store.js';

const permission = 'plan-sync.plan.read';
const args = planItems.Args;

@FieldsOf(() => PlanPair)
export class PlanPairResolver {
  @ReadField(() => [PlanPairCoverage], {
    permission,
    args: PlanPairsArgs,
    description: '그해에 효력이 있는 계획마다 다른 계획과의 연계율. / Coverage of each plan in force by each other.',
  })
  planPairs(args: PlanPairsArgs, ctx: RequestContext, selection: Selection) {
    return planPairs(ctx, args, selection);
  }

  @ReadField(() => PlanPair, {
    permission,
    args: PlanPairArgs,
    nullable: true,
    description: '두 계획의 연계. / How two plans hang together, item by item.',
  })
  planPair(args: PlanPairArgs, ctx: RequestContext, selection: Selection) {
    return planPair(ctx, args, selection);
  }

  @BatchField(() => planItems.Connection, { args, description: '앞 계획의 말단 항목. / Leaf items of the first plan.' })
  fromItems(rows: readonly PlanPair[], given: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return itemsOf(ctx, rows, ({ fromKeys }) => fromKeys, given, selection);
  }

  @BatchField(() => planItems.Connection, {
    args,
    description: '뒤 계획의 말단 항목. / Leaf items of the second plan.',
  })
  toItems(rows: readonly PlanPair[], given: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return itemsOf(ctx, rows, ({ toKeys }) => toKeys, given, selection);
  }

  @BatchField(() => planItems.Connection, {
    args,
    description: '앞 계획의 이어지지 않은 항목. / Items of the first plan without a link to the second.',
  })
  orphansFrom(rows: readonly PlanPair[], given: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return itemsOf(ctx, rows, ({ loneFromKeys }) => loneFromKeys, given, selection);
  }

  @BatchField(() => planItems.Connection, {
    args,
    description: '뒤 계획의 이어지지 않은 항목. / Items of the second plan without a link to the first.',
  })
  orphansTo(rows: readonly PlanPair[], given: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return itemsOf(ctx, rows, ({ loneToKeys }) => loneToKeys, given, selection);
  }
}

/** A page of some items of each pair; an operation asks for one pair. */
const itemsOf = (
  ctx: RequestContext,
  rows: readonly PlanPair[],
  keysOf: (pair: PlanPair) => readonly number[],
  given: CollectionArgs,
  selection: Selection,
) => Promise.all(rows.map((row) => page(ctx, planItems, given, selection, sql`t.id in ${keyList(keysOf(row))}`)));
