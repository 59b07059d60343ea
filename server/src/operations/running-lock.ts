import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

const lockOf = (dataDir: string) => new Sqlite(join(dataDir, 'running.lock'), { timeout: 0 });

/**
 * Notes that a server uses the data directory, until the returned function is called or the process ends, however it ends:
 * the operating system holds the lock.
 */
export function markRunning(dataDir: string): () => void {
  const lock = lockOf(dataDir);
  try {
    lock.exec('begin');
    lock.prepare('select count(*) from sqlite_master').get();
  } catch {
    lock.close();
    throw new Error('The data directory is being restored; start again when that is done');
  }
  return () => {
    lock.exec('rollback');
    lock.close();
  };
}

/** Runs `work` while no server uses the data directory, and keeps servers from starting meanwhile. */
export async function whileStopped<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const lock = lockOf(dataDir);
  try {
    lock.exec('begin exclusive');
  } catch {
    lock.close();
    throw new Error('A server is running on this data directory; stop it first');
  }
  try {
    return await work();
  } finally {
    lock.exec('rollback');
    lock.close();
  }
}
