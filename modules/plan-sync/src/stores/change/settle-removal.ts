import { fields, referred, refuse, select, sql, type TransactionContext } from '@yeondong/schema';
import { PlanItem } from '../../entities/plan-item.js';
import { PlanVersion } from '../../entities/plan-version.js';
import type { PlanRemovalInput } from '../../inputs/change/item-act-inputs.js';
import { takeOver } from '../roll-forward.js';
import { openEdition, requireWritable } from '../write-right.js';
import { standingWhenDropped } from './drop.js';
import { ACT, reasonOf } from './item-to-act.js';

/** Takes an item of the base over as what is completed or dropped, so that the edition says what came of it. */
export async function settleRemoval(tx: TransactionContext, input: PlanRemovalInput): Promise<number> {
  const { key: versionKey } = await referred(tx, PlanVersion, input.planVersion, ['input', 'planVersion']);
  const { edition, plan } = await openEdition(tx, versionKey, ['input', 'planVersion']);
  const path = ['input', 'item'];
  const item = await referred(
    tx,
    PlanItem,
    input.item,
    path,
    fields('versionKey', 'lineageKey', 'departmentKey', 'status', 'entry'),
  );
  const [base] = await select(tx, PlanVersion, fields('planKey'), { where: sql`t.id = ${item.versionKey}` });
  if (base?.planKey !== plan.key || item.versionKey === edition.key) throw refuse('plan-sync.version.other-plan', path);
  await requireWritable(tx, item.departmentKey, path);
  const here = sql`t.version_id = ${edition.key} and t.lineage_key = ${item.lineageKey}`;
  if ((await select(tx, PlanItem, fields(), { where: here, limit: 1 })).length > 0) {
    throw refuse('plan-sync.item.continued', path);
  }
  const statusReason = reasonOf(input.reason);
  const left = input.completed
    ? { status: 'COMPLETED' as const }
    : { status: 'DROPPED' as const, ...standingWhenDropped(tx, item) };
  return takeOver(tx, ACT, item.key, { versionKey: edition.key, statusReason, ...left });
}
