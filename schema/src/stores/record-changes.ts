import type { Class } from '../contract/class.js';
import type { TransactionContext } from '../contract/context.js';
import { tell } from '../contract/tell.js';
import { insert, updateVersion, type Values } from './record-store.js';
import { rememberText } from './text-version-store.js';

/** Saves a new record and tells of it; its key. */
export async function createRecord<T>(
  tx: TransactionContext,
  entity: Class<T>,
  act: string,
  values: Values<T>,
): Promise<number> {
  const key = await insert(tx, entity, values);
  tell(tx, { act, type: entity.name, key, after: values as Readonly<Record<string, unknown>> });
  return key;
}

interface Change {
  /** As the permission is written. */
  readonly act: string;
  /** The version that the caller has read. */
  readonly version: number;
  readonly reason?: string | null;
  /** The absent head in whose place it is done, where that is known better than by the record's department. */
  readonly onBehalfOf?: number | null;
}

interface Versioned {
  key: number;
  version: number;
}
interface Titles {
  readonly titleKo?: string;
  readonly titleEn?: string | null;
}

/**
 * Saves the changes of a record over the version that was read, and tells of them. A title that changes is kept among the
 * record's former texts; `before` must then hold both languages.
 */
export async function changeRecord<T extends Versioned>(
  tx: TransactionContext,
  entity: Class<T>,
  before: T,
  changes: Values<T>,
  { act, version, reason, onBehalfOf }: Change,
): Promise<number> {
  const { titleKo, titleEn } = changes as Titles;
  if (titleKo !== undefined || titleEn !== undefined)
    await rememberText(tx, entity.name, before as T & Required<Titles>);
  await updateVersion(tx, entity, before.key, version, changes);
  tell(tx, {
    act,
    type: entity.name,
    key: before.key,
    before: { ...(before as object) },
    after: changes as Readonly<Record<string, unknown>>,
    ...(reason ? { reason } : {}),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
  });
  return before.key;
}
