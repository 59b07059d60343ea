import type { TransactionContext } from '../contract/context.js';
import { TextVersion } from '../entities/operation.js';
import { insert } from './record-store.js';

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
