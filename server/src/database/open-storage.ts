import type { Config } from '../config.js';
import { countingWrites } from './data-revisions.js';
import { openSqlite } from './sqlite-storage.js';
import type { Storage } from './storage.js';

export async function openStorage(config: Config): Promise<Storage> {
  return countingWrites(await opened(config));
}

async function opened({ database }: Config): Promise<Storage> {
  if (database.kind === 'sqlite') return openSqlite(database.file);
  // A driver of its own, which most installations never need.
  const { openMariaDb } = await import('./mariadb-storage.js');
  return openMariaDb(database);
}
