import type { Config } from '../config.js';
import { openMariaDb } from './mariadb-storage.js';
import { openSqlite } from './sqlite-storage.js';
import type { Storage } from './storage.js';

export const openStorage = ({ database }: Config): Promise<Storage> =>
  database.kind === 'sqlite' ? openSqlite(database.file) : openMariaDb(database);
