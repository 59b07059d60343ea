import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RUN_DIRECTORY_VARIABLE } from '../first-data.js';
import { MARIADB_PORT_VARIABLE, type MariaDb, startMariaDb } from '../mariadb.js';

const running: { mariadb?: MariaDb; directory?: string } = {};

/** Starts the one MariaDB of the run, unless its starter named one already, and makes the directory of the run. */
export default async function setUp(): Promise<void> {
  running.directory = mkdtempSync(join(tmpdir(), 'yd-run-'));
  process.env[RUN_DIRECTORY_VARIABLE] = running.directory;
  if (process.env[MARIADB_PORT_VARIABLE]) return;
  running.mariadb = await startMariaDb();
  process.env[MARIADB_PORT_VARIABLE] = String(running.mariadb.port);
}

/** Stops and removes what setUp made. */
export async function tearDown(): Promise<void> {
  await running.mariadb?.stop();
  if (running.directory) rmSync(running.directory, { recursive: true, force: true });
}
