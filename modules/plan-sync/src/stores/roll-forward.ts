import {
  byKeys,
  createRecord,
  fields,
  insertMany,
  keyList,
  type Row,
  raw,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { FiscalAmount, FiscalLine } from '../entities/fiscal-line.js';
import { PlanItem } from '../entities/plan-item.js';
import { REOPENED } from './item-store.js';
import { KEPT_OF_LINE, type RolledLine } from './rolling/roll-money.js';
import { copyTargets } from './target/target-store.js';

type Copies = ReadonlyMap<number, number>;

export const KEPT_OF_ITEM = [
  ...['code', 'titleKo', 'titleEn', 'position', 'lineageKey', 'departmentKey', 'ownerDepartmentKey'],
  ...['visionKey', 'missionKey', 'domainKey', 'goalKey', 'initiativeKey', 'status', 'statusReason'],
  ...['policyPhase', 'phaseSince', 'customerGroups', 'outcomeStatement', 'unlinkedReason', 'ownerPersonKey'],
] as const satisfies readonly (keyof PlanItem)[];

const kept = <T extends object>(row: T, names: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(names.map((name) => [name, row[name]])) as Partial<T>;

const COPIED = fields(...KEPT_OF_ITEM, 'versionKey', 'startYear', 'endYear');

/** Takes one item over into an edition, with what it aims at, as its department's draft. */
export async function takeOver(
  tx: TransactionContext,
  act: string,
  itemKey: number,
  changes: Pick<PlanItem, 'versionKey'> & Partial<PlanItem>,
): Promise<number> {
  const [row] = await byKeys(tx, PlanItem, [itemKey], COPIED);
  const key = await createRecord(tx, PlanItem, act, { ...draftCopy(row as Row<PlanItem>), ...changes });
  await copyTargets(tx, new Map([[itemKey, key]]));
  return key;
}

const draftCopy = (row: Row<PlanItem>): Omit<PlanItem, 'key' | 'id'> => ({
  ...(kept<PlanItem>(row, KEPT_OF_ITEM) as Omit<PlanItem, 'key' | 'id'>),
  ...{ versionKey: row.versionKey, parentKey: null, startYear: row.startYear, endYear: row.endYear, onFinal: null },
  ...{ ...REOPENED, droppedFrom: null, sample: false, version: 1 },
});

/** An item of the base and what of it differs in the new edition. */
interface CopiedItem {
  readonly item: Row<PlanItem>;
  readonly changes: Partial<PlanItem>;
}

/** Takes items over, each with its lineage, as drafts of their departments unless changed: in as few statements as databases allow. */
export async function copyItems(
  tx: TransactionContext,
  versionKey: number,
  copied: readonly CopiedItem[],
): Promise<Copies> {
  if (copied.length === 0) return new Map();
  await insertMany(
    tx,
    PlanItem,
    copied.map(({ item, changes }) => ({ ...draftCopy(item), ...changes, versionKey })),
  );
  const keyOf = await keysByLineage(tx, 'plan_sync_item', versionKey);
  const copies = new Map(
    copied.map(({ item }): [number, number] => [item.key, keyOf.get(item.lineageKey as number) as number]),
  );
  await keepParents(tx, copied, copies);
  await copyTargets(tx, copies);
  return copies;
}

/** What was just written: an edition has one row of each lineage. */
async function keysByLineage(tx: TransactionContext, table: string, versionKey: number): Promise<Copies> {
  const rows = await tx.db.rows<{ key: number; lineage: number }>(
    sql`select id as "key", lineage_key as lineage from ${raw(table)} where version_id = ${versionKey}`,
  );
  return new Map(rows.map(({ key, lineage }) => [Number(lineage), Number(key)]));
}

/** One statement for each item that has others below it. */
async function keepParents(tx: TransactionContext, copied: readonly CopiedItem[], copies: Copies): Promise<void> {
  const below = new Map<number, number[]>();
  for (const { item } of copied) {
    const parent = item.parentKey === null ? undefined : copies.get(item.parentKey);
    if (parent !== undefined) below.set(parent, [...(below.get(parent) ?? []), copies.get(item.key) as number]);
  }
  for (const [parent, children] of below) {
    await tx.db.execute(sql`update plan_sync_item set parent_id = ${parent} where id in ${keyList(children)}`);
  }
}

/** Takes fiscal lines over with the amounts that the new window keeps. */
export async function copyLines(
  tx: TransactionContext,
  versionKey: number,
  lines: readonly RolledLine[],
  items: Copies,
): Promise<void> {
  if (lines.length === 0) return;
  const written = lines.map(({ line }) => ({
    ...kept<FiscalLine>(line, KEPT_OF_LINE),
    ...{ versionKey, itemKey: line.itemKey === null ? null : (items.get(line.itemKey) ?? null) },
    ...{ visibility: 'DRAFT' as const, sample: false, version: 1 },
  }));
  await insertMany(tx, FiscalLine, written);
  const rows = await tx.db.rows<{ key: number; code: string }>(
    sql`select id as "key", code as "code" from plan_sync_fiscal_line where version_id = ${versionKey}`,
  );
  const keyOf = new Map(rows.map(({ key, code }) => [code, Number(key)]));
  const amounts = lines.flatMap(({ line, amounts: own }) =>
    own.map(({ year, source, amount }) => ({ lineKey: keyOf.get(line.code) as number, year, source, amount })),
  );
  await insertMany(tx, FiscalAmount, amounts);
}
