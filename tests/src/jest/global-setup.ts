import { MARIADB_PORT_VARIABLE, type MariaDb, startMariaDb } from '../mariadb.js';

const running: { mariadb?: MariaDb } = {};

/** Starts the one MariaDB of the run, unless its starter named one already. */
export default async function setUp(): Promise<void> {
  if (process.env[MARIADB_PORT_VARIABLE]) return;
  running.mariadb = await startMariaDb();
  process.env[MARIADB_PORT_VARIABLE] = String(running.mariadb.port);
}

/** Stops what setUp started. */
export async function tearDown(): Promise<void> {
  await running.mariadb?.stop();
}
