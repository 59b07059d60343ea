import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RUN_DIRECTORY_VARIABLE } from '../first-data.js';
import { MARIADB_PORT_VARIABLE, type MariaDb, startMariaDb } from '../mariadb.js';
import { repository } from '../server-process.js';

const IMAGE = join(repository, 'server/dist/image/manifest.json');
const imageNow = (): string | undefined => (existsSync(IMAGE) ? readFileSync(IMAGE, 'utf8') : undefined);

const running: { mariadb?: MariaDb; directory?: string; image?: string | undefined } = {};

/** Starts the one MariaDB of the run, unless its starter named one already, and makes the directory of the run. */
export default async function setUp(): Promise<void> {
  running.image = imageNow();
  running.directory = mkdtempSync(join(tmpdir(), 'yd-run-'));
  process.env[RUN_DIRECTORY_VARIABLE] = running.directory;
  if (process.env[MARIADB_PORT_VARIABLE]) return;
  running.mariadb = await startMariaDb();
  process.env[MARIADB_PORT_VARIABLE] = String(running.mariadb.port);
}

/** Stops and removes what setUp made; throws where a test has built over the image that all servers start from. */
export async function tearDown(): Promise<void> {
  await running.mariadb?.stop();
  if (running.directory) rmSync(running.directory, { recursive: true, force: true });
  if (imageNow() !== running.image)
    throw new Error(
      'A test has built the image of the program anew: from then on servers took three times as long to start',
    );
}
