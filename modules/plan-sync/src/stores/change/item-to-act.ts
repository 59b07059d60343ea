import {
  changeRecord,
  fields,
  insert,
  keyList,
  type Row,
  raw,
  referred,
  requiredText,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { ItemDescent } from '../../entities/change/descent.js';
import { PlanItem } from '../../entities/plan-item.js';
import type { DescentKind } from '../../rules/change/descent.js';
import { checkWorking } from '../../rules/change/item-acts.js';
import { ITEM_READ } from '../item-store.js';
import { type OpenEdition, openEdition, requireWritable } from '../write-right.js';

export const ACT = 'plan-sync.item.write';
const REASON_LENGTH = 1000;

export interface ItemAtAct extends OpenEdition {
  readonly item: Row<PlanItem>;
}

/** An item of an open edition that the actor may write and that is not over. */
export async function itemToAct(
  tx: TransactionContext,
  id: string,
  path: readonly (string | number)[] = ['input', 'id'],
): Promise<ItemAtAct> {
  const item = await referred(tx, PlanItem, id, path, ITEM_READ);
  await requireWritable(tx, item.departmentKey, path);
  const open = await openEdition(tx, item.versionKey, path);
  checkWorking(item.status, path);
  return { ...open, item };
}

export const reasonOf = (text: string): string => requiredText(text, REASON_LENGTH, ['input', 'reason']);

/** The items below, of those that are not over. */
export const itemsBelow = (tx: TransactionContext, keys: readonly number[]): Promise<Row<PlanItem>[]> =>
  select(tx, PlanItem, fields('titleKo', 'titleEn', 'parentKey', 'version'), {
    where: sql`t.parent_id in ${keyList(keys)}
      and t.status not in ('COMPLETED', 'DROPPED', 'MERGED_INTO', 'SPLIT_INTO')`,
    orderBy: raw('t.position, t.id'),
  });

/** Puts an item below another one. */
export const putBelow = (tx: TransactionContext, child: Row<PlanItem>, parentKey: number): Promise<number> =>
  changeRecord(tx, PlanItem, child, { parentKey }, { act: ACT, version: child.version });

interface Became {
  readonly item: Row<PlanItem>;
  /** The lines that it became. */
  readonly lineages: readonly number[];
  readonly kind: DescentKind;
  readonly reason: string;
  readonly version: number;
}

/** Ends an item in its edition and keeps what it became. */
export async function becomeOthers(tx: TransactionContext, { item, lineages, kind, reason, version }: Became) {
  const place = { versionKey: item.versionKey, fromKey: item.lineageKey as number, kind, reason, at: tx.clock.now() };
  for (const toKey of lineages) await insert(tx, ItemDescent, { ...place, toKey });
  const status = kind === 'SPLIT' ? ('SPLIT_INTO' as const) : ('MERGED_INTO' as const);
  await changeRecord(tx, PlanItem, item, { status, statusReason: reason }, { act: ACT, version, reason });
}
