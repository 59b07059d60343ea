import {
  byKeys,
  codeText,
  fields,
  optionalText,
  parseGlobalId,
  type RequestContext,
  referred,
  refuse,
  refuseAll,
  requiredText,
  type TransactionContext,
} from '@yeondong/schema';
import type { PlanChangeRequest } from '../../entities/change/change-request.js';
import { Plan } from '../../entities/plan.js';
import { PlanItem } from '../../entities/plan-item.js';
import { PlanVersion } from '../../entities/plan-version.js';
import type { PlanChangeInput } from '../../inputs/change/change-inputs.js';
import { checkProposal } from '../../rules/change/change-request.js';
import { checkYears } from '../../rules/change/item-acts.js';
import { nodeColumns } from '../plan-nodes.js';
import { departmentAtWork, requireModuleOn, requireWritable } from '../write-right.js';

const [TITLE_LENGTH, REASON_LENGTH] = [300, 2000];
const PROPOSED = ['itemCode', 'itemTitle', 'outcome', 'startYear', 'endYear', 'toDepartment', 'node'] as const;

/** The record that a request comes from, of a module that is on for the actor. Refuses what they may not see. */
async function sourceOf(ctx: RequestContext, id: string | null | undefined) {
  if (!id) return { recordType: null, recordKey: null };
  const reference = parseGlobalId(id);
  const entity = reference && ctx.host.recordType(ctx, reference.type);
  const [row] = entity ? await byKeys(ctx, entity, [reference.key], fields()) : [];
  if (!reference || !row) throw refuse('record.unknown', ['input', 'record']);
  return { recordType: reference.type, recordKey: reference.key };
}

/** The line of the item that is to change, an item of the plan; its years. */
async function targetOf(tx: TransactionContext, { item, plan }: { item?: string | null | undefined; plan: number }) {
  if (!item) return null;
  const path = ['input', 'item'];
  const found = await referred(tx, PlanItem, item, path, fields('versionKey', 'lineageKey', 'startYear', 'endYear'));
  const [edition] = await byKeys(tx, PlanVersion, [found.versionKey], fields('planKey'));
  if (edition?.planKey !== plan) throw refuse('plan-sync.version.other-plan', path);
  return found;
}

async function valuesOf(tx: TransactionContext, input: PlanChangeInput) {
  const { itemCode, itemTitle, startYear = null, endYear = null, toDepartment, node } = input;
  const to = toDepartment ? await departmentAtWork(tx, toDepartment, ['input', 'toDepartment']) : null;
  if (to) await requireModuleOn(tx, [to.key], ['input', 'toDepartment']);
  const { domainKey, goalKey, initiativeKey } = await nodeColumns(tx, node, ['input', 'node']);
  if (node && !domainKey && !goalKey && !initiativeKey) throw refuse('plan-sync.change.node', ['input', 'node']);
  return {
    ...{ startYear, endYear, domainKey, goalKey, initiativeKey, toDepartmentKey: to?.key ?? null },
    itemCode: itemCode ? codeText(itemCode, ['input', 'itemCode']) : null,
    itemTitle: optionalText(itemTitle, TITLE_LENGTH, ['input', 'itemTitle']),
    outcome: optionalText(input.outcome, REASON_LENGTH, ['input', 'outcome']),
  };
}

/** A request as it is received. */
export async function newRequest(
  tx: TransactionContext,
  input: PlanChangeInput,
): Promise<Omit<PlanChangeRequest, 'key' | 'id'>> {
  const plan = await referred(tx, Plan, input.plan, ['input', 'plan'], fields('status', 'fromYear', 'toYear'));
  if (plan.status === 'CLOSED') throw refuse('plan-sync.plan.closed', ['input', 'plan']);
  const department = await departmentAtWork(tx, input.department, ['input', 'department']);
  await requireWritable(tx, department.key, ['input', 'department']);
  const source = await sourceOf(tx, input.record);
  const { act } = input;
  const given = PROPOSED.filter((name) => input[name] !== null && input[name] !== undefined && input[name] !== '');
  const proposal = { act, source: input.source, recordType: source.recordType, hasItem: Boolean(input.item), given };
  refuseAll(checkProposal(proposal));
  const target = await targetOf(tx, { item: input.item, plan: plan.key });
  const values = await valuesOf(tx, input);
  const startYear = values.startYear ?? target?.startYear;
  const endYear = values.endYear ?? target?.endYear;
  if (startYear !== undefined && endYear !== undefined) checkYears({ startYear, endYear }, plan);
  return {
    ...{ planKey: plan.key, lineageKey: target?.lineageKey ?? null, act, source: input.source, ...source, ...values },
    title: requiredText(input.title, TITLE_LENGTH, ['input', 'title']),
    reason: requiredText(input.reason, REASON_LENGTH, ['input', 'reason']),
    ...{ status: 'RECEIVED' as const, departmentKey: department.key },
    ...{ proposedByKey: tx.actor.personKey, proposedOn: tx.today },
    ...{ decidedByKey: null, decidedOn: null, decisionReason: null, versionKey: null, itemKey: null },
    ...{ sample: false, version: 1 },
  };
}
