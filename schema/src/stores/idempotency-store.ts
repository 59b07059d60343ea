import type { TransactionContext } from '../contract/context.js';
import { fields } from '../contract/selection.js';
import { Idempotency } from '../entities/operation.js';
import { PlatformError, RuleError } from '../kernel/errors.js';
import { sql } from '../kernel/sql.js';
import { insert, select, update } from './record-store.js';

/**
 * Creates a record once for an idempotency key: repeating the call gives the same record's key. The key is taken before
 * the record is made, so that of calls that come at once one creates and the others are tried again behind it.
 */
export async function once(
  tx: TransactionContext,
  operation: string,
  idempotencyKey: string | null | undefined,
  create: () => Promise<number>,
): Promise<number> {
  if (idempotencyKey === undefined || idempotencyKey === null) return create();
  const actorKey = tx.actor.personKey;
  const [known] = await select(tx, Idempotency, fields('recordKey'), {
    where: sql`t.actor_id = ${actorKey} and t.operation = ${operation} and t.idempotency_key = ${idempotencyKey}`,
  });
  if (known) return known.recordKey;
  const taken = await take(tx, { actorKey, operation, idempotencyKey, recordKey: 0, at: tx.clock.now() });
  const recordKey = await create();
  await update(tx, Idempotency, taken, { recordKey });
  return recordKey;
}

async function take(tx: TransactionContext, values: Omit<Idempotency, 'key' | 'id'>): Promise<number> {
  try {
    return await insert(tx, Idempotency, values);
  } catch (error) {
    throw error instanceof RuleError ? new PlatformError('RETRY') : error;
  }
}
