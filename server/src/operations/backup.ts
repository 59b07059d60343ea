import type { Database, ModuleDefinition } from '@yeondong/schema';
import type { Config } from '../config.js';
import { type Manifest, readManifest, writeManifest } from './manifest.js';
import { dumpMariaDb, loadMariaDb } from './mariadb-backup.js';
import { whileStopped } from './running-lock.js';
import { schemaVersion, unknownMigrations } from './schema-version.js';
import { copySqlite, putSqlite } from './sqlite-backup.js';

/** Hears what the work does next. */
type Told = (step: string) => void;
const toNobody: Told = () => undefined;

/** Writes FILE and FILE.json (checksum and schema version), while the server may go on writing. */
export async function backUp(
  { database }: Config,
  reader: Database,
  file: string,
  now: Date,
  told = toNobody,
): Promise<Manifest> {
  const schema = await schemaVersion(reader);
  told('copying the database');
  if (database.kind === 'sqlite') await copySqlite(database.file, file);
  else await dumpMariaDb(database, file);
  told('computing the checksum');
  return writeManifest(file, database.kind, schema, now);
}

export interface Restored {
  readonly manifest: Manifest;
  /** Where the former SQLite database was put. */
  readonly former: string | null;
}

/** Refuses a damaged file, one of another kind of database or of a newer release, and a data directory in use. */
export async function restore(
  config: Config,
  modules: readonly ModuleDefinition[],
  file: string,
  now: Date,
  told = toNobody,
): Promise<Restored> {
  const { database } = config;
  told('checking the backup');
  const manifest = await readManifest(file);
  if (manifest.database !== database.kind) {
    throw new Error(`The backup is of a ${manifest.database} database, but DATABASE_URL names a ${database.kind} one`);
  }
  const unknown = unknownMigrations(manifest.schema, modules);
  if (unknown.length > 0)
    throw new Error(`The backup is newer than this program, which does not know ${unknown.join(', ')}`);
  return whileStopped(config.dataDir, async () => {
    told('putting it in the place of the database');
    if (database.kind === 'sqlite') return { manifest, former: await putSqlite(file, database.file, now) };
    await loadMariaDb(file, database);
    return { manifest, former: null };
  });
}
