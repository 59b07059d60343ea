import {
  byKeys,
  createRecord,
  fields,
  insert,
  keyList,
  type Row,
  raw,
  select,
  sql,
  type TransactionContext,
  update,
} from '@yeondong/schema';
import { FiscalAmount, FiscalLine } from '../entities/fiscal-line.js';
import { PlanItem } from '../entities/plan-item.js';
import type { FiscalWindow } from '../rules/fiscal-amounts.js';
import { rolledYears } from '../rules/rolled-years.js';
import { REOPENED } from './item-store.js';
import { copyTargets } from './target/target-store.js';

type Copies = ReadonlyMap<number, number>;

const KEPT_OF_ITEM = [
  ...['code', 'titleKo', 'titleEn', 'position', 'lineageKey', 'departmentKey', 'ownerDepartmentKey'],
  ...['visionKey', 'missionKey', 'domainKey', 'goalKey', 'initiativeKey', 'status', 'statusReason'],
  ...['policyPhase', 'phaseSince', 'customerGroups', 'outcomeStatement', 'unlinkedReason', 'ownerPersonKey'],
] as const satisfies readonly (keyof PlanItem)[];
const KEPT_OF_LINE = [
  ...['code', 'titleKo', 'titleEn', 'position', 'lineageKey', 'account', 'spending', 'sector'],
  ...['classKey', 'totalCost', 'spentBefore'],
  ...['departmentKey', 'initiativeKey', 'ownerDepartmentKey', 'ownerPersonKey'],
] as const satisfies readonly (keyof FiscalLine)[];

const kept = <T extends object>(row: T, names: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(names.map((name) => [name, row[name]])) as Partial<T>;

const COPIED = fields(...KEPT_OF_ITEM, 'versionKey', 'startYear', 'endYear');
/** What the head has confirmed of an item; a copy that is not changed keeps it. */
const HANDS = ['entry', 'submittedByKey', 'confirmedByKey', 'confirmedAt', 'visibility'] as const;

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
  ...{ ...REOPENED, sample: false, version: 1 },
});

interface Copying {
  readonly from: number;
  readonly to: number;
  readonly year: number;
  /** Whether what was confirmed stays so: in a revision of the same year, but not in the next year's plan. */
  readonly keepHands?: boolean;
}

/** Takes the items over that go on, each with its lineage: as drafts of their departments, or as they were confirmed. */
export async function copyItems(tx: TransactionContext, { from, to, year, keepHands }: Copying): Promise<Copies> {
  const read = fields(...KEPT_OF_ITEM, ...HANDS, 'versionKey', 'parentKey', 'startYear', 'endYear');
  const rows = await select(tx, PlanItem, read, {
    where: sql`t.version_id = ${from}`,
    orderBy: raw('t.position, t.id'),
  });
  const copies = new Map<number, number>();
  for (const row of rows) {
    const years = rolledYears(row, year);
    if (years === null) continue;
    const hands = keepHands ? kept<PlanItem>(row, HANDS) : {};
    copies.set(row.key, await insert(tx, PlanItem, { ...draftCopy(row), ...years, ...hands, versionKey: to }));
  }
  await keepParents(tx, rows, copies);
  await copyTargets(tx, copies);
  return copies;
}

async function keepParents(tx: TransactionContext, rows: readonly Row<PlanItem>[], copies: Copies): Promise<void> {
  for (const { key, parentKey } of rows) {
    const [copy, parent] = [copies.get(key), parentKey === null ? undefined : copies.get(parentKey)];
    if (copy !== undefined && parent !== undefined) await update(tx, PlanItem, copy, { parentKey: parent });
  }
}

/** Takes the lines over that have money in the new window, with their amounts of the years that both windows hold. */
export async function copyLines(
  tx: TransactionContext,
  { from, to }: { from: number; to: number },
  window: FiscalWindow,
  items: Copies,
): Promise<void> {
  const lines = await select(tx, FiscalLine, fields(...KEPT_OF_LINE, 'itemKey'), {
    where: sql`t.version_id = ${from}`,
    orderBy: raw('t.position, t.id'),
  });
  const amounts = await select(tx, FiscalAmount, fields('lineKey', 'year', 'source', 'amount'), {
    where: sql`t.line_id in ${keyList(lines.map(({ key }) => key))}
      and t.year between ${window.start} and ${window.start + window.years - 1}`,
  });
  for (const line of lines) {
    const own = amounts.filter(({ lineKey }) => lineKey === line.key);
    if (own.length === 0) continue;
    const key = await insert(tx, FiscalLine, {
      ...kept<FiscalLine>(line, KEPT_OF_LINE),
      ...{ versionKey: to, itemKey: line.itemKey === null ? null : (items.get(line.itemKey) ?? null) },
      ...{ visibility: 'DRAFT', sample: false, version: 1 },
    });
    for (const { year, source, amount } of own) await insert(tx, FiscalAmount, { lineKey: key, year, source, amount });
  }
}
