import { createRecord, LAST_POSITION, type TransactionContext, update } from '@yeondong/schema';
import { PlanItem } from '../entities/plan-item.js';
import { REOPENED } from './item-store.js';
import type { NODE_PROPERTIES } from './plan-nodes.js';

type Given =
  | (typeof NODE_PROPERTIES)[number]
  | ('code' | 'titleKo' | 'titleEn' | 'versionKey' | 'lineageKey' | 'parentKey' | 'departmentKey')
  | ('startYear' | 'endYear' | 'status' | 'policyPhase' | 'customerGroups' | 'outcomeStatement' | 'unlinkedReason');

/** A new item as its department's draft. */
export const draftItem = (
  tx: TransactionContext,
  given: Pick<PlanItem, Given> & Partial<PlanItem>,
): Omit<PlanItem, 'key' | 'id'> => ({
  statusReason: null,
  phaseSince: tx.today,
  onFinal: null,
  droppedFrom: null,
  position: LAST_POSITION,
  ...given,
  ...REOPENED,
  ownerDepartmentKey: given.departmentKey,
  ownerPersonKey: null,
  sample: false,
  version: 1,
});

/** Saves a new item and tells of it; it begins a line of its own unless it goes on with one. */
export async function createItem(
  tx: TransactionContext,
  act: string,
  values: Omit<PlanItem, 'key' | 'id'>,
): Promise<{ readonly key: number; readonly lineage: number }> {
  const key = await createRecord(tx, PlanItem, act, values);
  if (values.lineageKey === null) await update(tx, PlanItem, key, { lineageKey: key });
  return { key, lineage: values.lineageKey ?? key };
}
