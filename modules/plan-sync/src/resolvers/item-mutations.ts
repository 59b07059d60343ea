import {
  changedTitles,
  changeRecord,
  codeText,
  FieldsOf,
  newTitles,
  once,
  type RequestContext,
  type Row,
  referred,
  type Selection,
  saved,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import type { Plan } from '../entities/plan.js';
import { PlanItem } from '../entities/plan-item.js';
import { PlanVersion } from '../entities/plan-version.js';
import { PlanItemInput, PlanItemUpdate } from '../inputs/item-inputs.js';
import { checkYears } from '../rules/change/item-acts.js';
import { checkItemStatus, checkNewStatus } from '../rules/item-state.js';
import { customerGroups, outcomeText, reasonText } from '../rules/item-texts.js';
import { standingAfterEdit } from '../stores/change/drop.js';
import { lineageOf, parentOf } from '../stores/item-place.js';
import { ITEM_READ, REOPENED } from '../stores/item-store.js';
import { createItem, draftItem } from '../stores/new-item.js';
import { nodeColumns } from '../stores/plan-nodes.js';
import { departmentAtWork, openEdition, requireFreeCode, requireWritable } from '../stores/write-right.js';

const ACT = 'plan-sync.item.write';

@FieldsOf(() => PlanItem)
export class PlanItemMutations {
  @WriteField(() => PlanItem, {
    permission: ACT,
    input: PlanItemInput,
    description: '계획항목을 만듦. / Creates a plan item.',
  })
  createPlanItem(input: PlanItemInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanItem, selection, (tx) =>
      once(tx, 'plan-sync.item.create', input.idempotencyKey, async () => {
        const { key } = await createItem(tx, ACT, await newItem(tx, input));
        return key;
      }),
    );
  }

  @WriteField(() => PlanItem, {
    permission: ACT,
    input: PlanItemUpdate,
    description: '계획항목을 고침(확인된 것은 다시 제출). / Changes a plan item; what was confirmed is submitted anew.',
  })
  updatePlanItem(input: PlanItemUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanItem, selection, async (tx) => {
      const before = await referred(tx, PlanItem, input.id, ['input', 'id'], ITEM_READ);
      await requireWritable(tx, before.departmentKey, ['input', 'id']);
      const { plan } = await openEdition(tx, before.versionKey, ['input', 'id']);
      const standing = standingAfterEdit(tx, before, input.status);
      const changes = { ...(await changesOf(tx, before, input, plan)), ...REOPENED, ...standing };
      return changeRecord(tx, PlanItem, before, changes, { act: ACT, version: input.version });
    });
  }
}

async function newItem(tx: TransactionContext, input: PlanItemInput): Promise<Omit<PlanItem, 'key' | 'id'>> {
  const { key: versionKey } = await referred(tx, PlanVersion, input.planVersion, ['input', 'planVersion']);
  const { key: departmentKey } = await departmentAtWork(tx, input.department, ['input', 'department']);
  await requireWritable(tx, departmentKey, ['input', 'department']);
  const { plan } = await openEdition(tx, versionKey, ['input', 'planVersion']);
  checkYears(input, plan);
  const code = codeText(input.code, ['input', 'code']);
  await requireFreeCode(tx, PlanItem, versionKey, code);
  if (input.status) checkNewStatus(input.status);
  return draftItem(tx, {
    code,
    ...newTitles(input),
    versionKey,
    lineageKey: await lineageOf(tx, input.continues, versionKey, plan.key),
    parentKey: await parentOf(tx, input.parent, versionKey, null),
    ...(await nodeColumns(tx, input.node, ['input', 'node'])),
    departmentKey,
    startYear: input.startYear,
    endYear: input.endYear,
    status: input.status ?? 'PROPOSED',
    policyPhase: input.policyPhase ?? 'FORMATION',
    customerGroups: customerGroups(input.customerGroups),
    outcomeStatement: outcomeText(input.outcomeStatement),
    unlinkedReason: reasonText(input.unlinkedReason, 'unlinkedReason'),
    onFinal: input.onFinal ?? null,
  });
}

async function changesOf(tx: TransactionContext, before: Row<PlanItem>, input: PlanItemUpdate, plan: Row<Plan>) {
  const { status, policyPhase, startYear = before.startYear, endYear = before.endYear } = input;
  const statusReason = reasonText(input.statusReason, 'statusReason');
  if (status) checkItemStatus(before.status, status, statusReason ?? '');
  if (startYear !== before.startYear || endYear !== before.endYear) checkYears({ startYear, endYear }, plan);
  return {
    ...changedTitles(input),
    ...(input.parent === undefined
      ? {}
      : { parentKey: await parentOf(tx, input.parent, before.versionKey, before.key) }),
    ...(input.node === undefined ? {} : await nodeColumns(tx, input.node, ['input', 'node'])),
    startYear,
    endYear,
    ...(status && status !== before.status ? { status, statusReason } : {}),
    ...(policyPhase && policyPhase !== before.policyPhase ? { policyPhase, phaseSince: tx.today } : {}),
    ...(input.customerGroups === undefined ? {} : { customerGroups: customerGroups(input.customerGroups) }),
    ...(input.outcomeStatement === undefined ? {} : { outcomeStatement: outcomeText(input.outcomeStatement) }),
    ...(input.unlinkedReason === undefined
      ? {}
      : { unlinkedReason: reasonText(input.unlinkedReason, 'unlinkedReason') }),
    ...(input.onFinal === undefined ? {} : { onFinal: input.onFinal }),
  };
}
