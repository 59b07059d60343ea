import { existsSync } from 'node:fs';
import { copyFile, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';

/** A consistent copy of a database that may be in use. */
export async function copySqlite(database: string, to: string): Promise<void> {
  if (existsSync(to)) throw new Error(`${to} exists already`);
  const connection = new Sqlite(database, { fileMustExist: true, timeout: 5_000 });
  try {
    connection.prepare('vacuum into ?').run(to);
  } finally {
    connection.close();
  }
  await synced(to);
}

/** Puts a backup in the place of the database, which is kept beside it; its name there, or null where there was none. */
export async function putSqlite(backup: string, database: string, now: Date): Promise<string | null> {
  const incoming = `${database}.incoming`;
  await rm(incoming, { force: true });
  await copyFile(backup, incoming);
  checkIntegrity(incoming);
  await synced(incoming);
  const former = existsSync(database) ? `${database}.before-${now.toISOString().replaceAll(/[:.]/g, '-')}` : null;
  // Moved rather than copied: the reason for restoring may be that it cannot be read any more.
  for (const part of ['', '-wal', '-shm']) {
    if (former && existsSync(database + part)) await rename(database + part, former + part);
  }
  await rename(incoming, database);
  await synced(dirname(database));
  return former;
}

function checkIntegrity(file: string): void {
  const connection = new Sqlite(file, { readonly: true });
  try {
    const result = connection.pragma('integrity_check', { simple: true });
    if (result !== 'ok') throw new Error(`The backup is damaged: ${String(result)}`);
  } finally {
    connection.close();
  }
}

async function synced(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync();
  await handle.close();
}
