import { forbidden, type TransactionContext } from '@yeondong/schema';
import { departmentAtWork, requireWritable } from './write-right.js';

/** The department that a new record is of: the one that is named, else the actor's own; one that the actor may write for. */
export async function ownUnit(tx: TransactionContext, id: string | null | undefined): Promise<number> {
  const path = ['input', 'department'];
  const named = id === null || id === undefined ? null : (await departmentAtWork(tx, id, path)).key;
  const key = named ?? tx.actor.homeDepartmentKey ?? tx.departmentKey;
  if (key === null) throw forbidden();
  await requireWritable(tx, key, path);
  return key;
}
