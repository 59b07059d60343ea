import {
  byKeys,
  changeRecord,
  FieldsOf,
  type RequestContext,
  refuse,
  type Selection,
  saved,
  type TransactionContext,
  transact,
  WriteField,
} from '@yeondong/schema';
import { PlanItem } from '../../entities/plan-item.js';
import * as inputs from '../../inputs/change/item-act-inputs.js';
import { checkShift, checkYears } from '../../rules/change/item-acts.js';
import { standingWhenDropped } from '../../stores/change/drop.js';
import { ACT, itemToAct, reasonOf } from '../../stores/change/item-to-act.js';
import { settleRemoval } from '../../stores/change/settle-removal.js';
import { mergeItems, splitItem } from '../../stores/change/split-merge.js';
import { REOPENED } from '../../stores/item-store.js';
import { nodeColumns } from '../../stores/plan-nodes.js';
import { departmentAtWork, requireModuleOn } from '../../stores/write-right.js';

@FieldsOf(() => PlanItem)
export class PlanItemChangeActs {
  @WriteField(() => [PlanItem], {
    permission: ACT,
    input: inputs.PlanItemSplit,
    description:
      '항목을 나눔: 하위 항목과 연계는 정한 대로 따라감. / Splits an item; items below and links follow as decided.',
  })
  async splitPlanItem(input: inputs.PlanItemSplit, ctx: RequestContext, selection: Selection) {
    const keys = await transact(ctx, (tx) => splitItem(tx, input));
    return byKeys(ctx, PlanItem, keys, selection);
  }

  @WriteField(() => PlanItem, {
    permission: ACT,
    input: inputs.PlanItemsMerge,
    description: '항목들을 하나로 합침. / Merges items into one.',
  })
  mergePlanItems(input: inputs.PlanItemsMerge, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanItem, selection, (tx) => mergeItems(tx, input));
  }

  @WriteField(() => PlanItem, {
    permission: ACT,
    input: inputs.PlanItemShift,
    description: '항목을 뒤의 해로 연기함. / Puts an item off to a later year.',
  })
  deferPlanItem(input: inputs.PlanItemShift, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanItem, selection, (tx) => shift(tx, 'DEFER', input));
  }

  @WriteField(() => PlanItem, {
    permission: ACT,
    input: inputs.PlanItemShift,
    description: '항목을 앞의 해로 앞당김. / Brings an item forward to an earlier year.',
  })
  advancePlanItem(input: inputs.PlanItemShift, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanItem, selection, (tx) => shift(tx, 'ADVANCE', input));
  }

  @WriteField(() => PlanItem, {
    permission: ACT,
    input: inputs.PlanItemMove,
    description: '항목을 다른 부서나 위치로 옮김. / Moves an item to another department or place of the hierarchy.',
  })
  movePlanItem(input: inputs.PlanItemMove, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanItem, selection, (tx) => move(tx, input));
  }

  @WriteField(() => PlanItem, {
    permission: ACT,
    input: inputs.PlanItemDrop,
    description:
      '항목을 폐지함(확인된 것은 부서장이 다시 확인). / Drops an item; what was confirmed goes before the head again.',
  })
  dropPlanItem(input: inputs.PlanItemDrop, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanItem, selection, async (tx) => {
      const { item } = await itemToAct(tx, input.id);
      const reason = reasonOf(input.reason);
      const changes = { status: 'DROPPED' as const, statusReason: reason, ...standingWhenDropped(tx, item) };
      return changeRecord(tx, PlanItem, item, changes, { act: ACT, version: input.version, reason });
    });
  }

  @WriteField(() => PlanItem, {
    permission: ACT,
    input: inputs.PlanRemovalInput,
    description: '앞 판에만 있는 항목을 완료나 폐지로 정리함. / Says that an item of the base is completed or dropped.',
  })
  settlePlanRemoval(input: inputs.PlanRemovalInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanItem, selection, (tx) => settleRemoval(tx, input));
  }
}

/** Years move as a whole unless their end is given; what is put off is told so. */
async function shift(tx: TransactionContext, act: 'DEFER' | 'ADVANCE', input: inputs.PlanItemShift): Promise<number> {
  const { item, plan } = await itemToAct(tx, input.id);
  const reason = reasonOf(input.reason);
  const endYear = input.endYear ?? item.endYear + input.startYear - item.startYear;
  const years = { startYear: input.startYear, endYear };
  checkShift(act, item, years);
  checkYears(years, plan);
  const status = act === 'DEFER' ? { status: 'DEFERRED' as const } : {};
  const changes = { ...years, ...status, statusReason: reason, ...REOPENED };
  return changeRecord(tx, PlanItem, item, changes, { act: ACT, version: input.version, reason });
}

/** The new department takes it over as its draft. */
async function move(tx: TransactionContext, input: inputs.PlanItemMove): Promise<number> {
  const { item } = await itemToAct(tx, input.id);
  const reason = reasonOf(input.reason);
  if (!input.department && !input.node) throw refuse('plan-sync.move.nowhere', ['input', 'department']);
  const department = input.department ? await departmentAtWork(tx, input.department, ['input', 'department']) : null;
  if (department) await requireModuleOn(tx, [department.key], ['input', 'department']);
  const changes = {
    ...(department ? { departmentKey: department.key, ownerDepartmentKey: department.key } : {}),
    ...(input.node ? await nodeColumns(tx, input.node, ['input', 'node']) : {}),
    ...REOPENED,
  };
  return changeRecord(tx, PlanItem, item, changes, { act: ACT, version: input.version, reason });
}
