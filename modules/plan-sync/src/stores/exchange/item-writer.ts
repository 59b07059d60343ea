import { changeRecord, insertMany, keyList, raw, sql, type TransactionContext, tell } from '@yeondong/schema';
import { PlanItem } from '../../entities/plan-item.js';
import { PlanTarget } from '../../entities/target/plan-target.js';
import { standingAfterEdit } from '../change/drop.js';
import { REOPENED } from '../item-store.js';
import { draftItem } from '../new-item.js';
import { saveTarget, type TargetValues } from '../target/target-store.js';
import type { ItemSheet } from './item-lines.js';
import type { ItemLookups } from './item-lookups.js';
import type { Verdict } from './judged.js';

const ACT = 'plan-sync.item.write';

export interface ItemWrite extends Omit<ItemSheet, 'target'> {
  readonly values: Partial<PlanItem>;
  readonly target: TargetValues | null;
  readonly verdict: Verdict;
}

/** Writes new items with their targets in as few statements as databases allow, and changes others one by one. */
export async function writeItems(
  tx: TransactionContext,
  versionKey: number,
  lines: readonly ItemWrite[],
  lookups: ItemLookups,
): Promise<void> {
  const created = lines.filter(({ verdict }) => verdict === 'CREATE');
  const keyOf = await insertItems(tx, versionKey, created, lookups);
  await putBelow(tx, created, keyOf);
  const targets = created.flatMap(({ code, target }) =>
    target ? [{ itemKey: keyOf.get(code) as number, ...target, version: 1 }] : [],
  );
  if (targets.length > 0) await insertMany(tx, PlanTarget, targets);
  for (const line of lines) if (line.verdict === 'CHANGE') await change(tx, line, keyOf, lookups);
}

/** The keys of all items of the edition by code, the new ones among them. */
async function insertItems(
  tx: TransactionContext,
  versionKey: number,
  created: readonly ItemWrite[],
  { items }: ItemLookups,
): Promise<ReadonlyMap<string, number>> {
  if (created.length === 0) return new Map([...items].map(([code, { key }]) => [code, key]));
  const rows = created.map(({ code, department, values }) => ({
    ...draftItem(tx, {
      ...{ titleEn: null, lineageKey: null, parentKey: null, status: 'PROPOSED', policyPhase: 'FORMATION' },
      ...{ visionKey: null, missionKey: null, domainKey: null, goalKey: null, initiativeKey: null },
      ...{ customerGroups: [], outcomeStatement: null, unlinkedReason: null },
      ...(values as PlanItem),
      ...{ code, versionKey, departmentKey: department as number },
    }),
  }));
  await insertMany(tx, PlanItem, rows);
  await tx.db.execute(
    sql`update plan_sync_item set lineage_key = id where version_id = ${versionKey} and lineage_key is null`,
  );
  const found = await tx.db.rows<{ key: number; code: string }>(
    sql`select id as ${raw('"key"')}, code as ${raw('"code"')} from plan_sync_item where version_id = ${versionKey}`,
  );
  const keyOf = new Map(found.map(({ key, code }) => [code, Number(key)]));
  for (const row of rows)
    tell(tx, { act: ACT, type: PlanItem.name, key: keyOf.get(row.code) as number, after: { ...row } });
  return keyOf;
}

/** One statement for each item that has new ones below it. */
async function putBelow(
  tx: TransactionContext,
  created: readonly ItemWrite[],
  keyOf: ReadonlyMap<string, number>,
): Promise<void> {
  const below = new Map<number, number[]>();
  for (const { code, parent } of created) {
    const above = keyOf.get(parent ?? '');
    if (above !== undefined) below.set(above, [...(below.get(above) ?? []), keyOf.get(code) as number]);
  }
  for (const [above, keys] of below)
    await tx.db.execute(sql`update plan_sync_item set parent_id = ${above} where id in ${keyList(keys)}`);
}

async function change(
  tx: TransactionContext,
  { known, values, parent, target }: ItemWrite,
  keyOf: ReadonlyMap<string, number>,
  { targets }: ItemLookups,
): Promise<void> {
  if (!known) return;
  const parentKey = parent === undefined ? {} : { parentKey: parent === null ? null : (keyOf.get(parent) ?? null) };
  const standing = standingAfterEdit(tx, known, values.status);
  const changes = { ...values, ...parentKey, ...REOPENED, ...standing };
  await changeRecord(tx, PlanItem, known, changes, { act: ACT, version: known.version });
  if (target) await saveTarget(tx, ACT, known.key, target, targets.get(known.key)?.version ?? null);
}
