import type { TransactionContext } from '../contract/context.js';
import { fields } from '../contract/selection.js';
import { Idempotency } from '../entities/operation.js';
import { sql } from '../kernel/sql.js';
import { insert, select } from './record-store.js';

/** Creates a record once for an idempotency key: repeating the call gives the same record's key. */
export async function once(
  tx: TransactionContext,
  operation: string,
  idempotencyKey: string | undefined,
  create: () => Promise<number>,
): Promise<number> {
  if (idempotencyKey === undefined) return create();
  const actorKey = tx.actor.personKey;
  const [known] = await select(tx, Idempotency, fields('recordKey'), {
    where: sql`t.actor_id = ${actorKey} and t.operation = ${operation} and t.idempotency_key = ${idempotencyKey}`,
  });
  if (known) {
    tx.audit({ act: `${operation}.repeated`, type: 'Idempotency', key: known.key });
    return known.recordKey;
  }
  const recordKey = await create();
  await insert(tx, Idempotency, { actorKey, operation, idempotencyKey, recordKey, at: tx.clock.now() });
  return recordKey;
}
