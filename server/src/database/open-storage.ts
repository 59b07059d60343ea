import type { Config } from '../config.js';
import { countingWrites } from './data-revisions.js';
import { openMariaDb } from './mariadb-storage.js';
import { openSqlite } from './sqlite-storage.js';
import type { Storage } from './storage.js';

export async function openStorage({ database }: Config): Promise<Storage> {
  return countingWrites(await (database.kind === 'sqlite' ? openSqlite(database.file) : openMariaDb(database)));
}
