import type { Class } from '../contract/class.js';
import { type RequestContext, type TransactionContext, transact } from '../contract/context.js';
import type { Selection } from '../contract/selection.js';
import { byKeys, type Row } from './record-store.js';

/** Runs the work in one transaction, then reads the record whose key it gives, as the caller asked for it. */
export async function saved<T>(
  ctx: RequestContext,
  entity: Class<T>,
  selection: Selection,
  work: (tx: TransactionContext) => Promise<number>,
): Promise<Row<T> | null> {
  const key = await transact(ctx, work);
  return (await byKeys(ctx, entity, [key], selection))[0] ?? null;
}
