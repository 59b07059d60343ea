import type { RequestContext, TransactionContext } from '../contract/context.js';
import type { Selection } from '../contract/selection.js';
import { TextVersion } from '../entities/history.js';
import { keyList, raw, sql } from '../kernel/sql.js';
import { groupedBy, insert, type Row, select } from './record-store.js';

/** Keeps the title that a record has now, before it is changed. */
export const rememberText = (
  tx: TransactionContext,
  recordType: string,
  row: { readonly key: number; readonly titleKo: string; readonly titleEn: string | null },
): Promise<number> =>
  insert(tx, TextVersion, {
    recordType,
    recordKey: row.key,
    titleKo: row.titleKo,
    titleEn: row.titleEn,
    replacedAt: tx.clock.now(),
  });

/** Titles that each record had before, the last replaced first. */
export async function formerTexts(
  ctx: RequestContext,
  recordType: string,
  keys: readonly number[],
  selection: Selection,
): Promise<Row<TextVersion>[][]> {
  const rows = await select(ctx, TextVersion, selection, {
    where: sql`t.record_type = ${recordType} and t.record_key in ${keyList(keys)}`,
    orderBy: raw('t.id desc'),
    extra: ['recordKey'],
  });
  return groupedBy(rows, (row) => row.recordKey, keys);
}
