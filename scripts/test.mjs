import { accessSync, constants, existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { build } from './build.mjs';
import { jestSettings, run } from './run.mjs';

/** `npm test [-- JEST ARGUMENTS]`: builds, then every test. The last line says how many passed and failed. */
const built = await build({ quiet: false });
if (built !== 0) {
  console.log('0 passed, 1 failed');
  process.exit(built);
}
process.exitCode = await run('jest', process.argv.slice(2), { env: { ...jestSettings, TMPDIR: workFolder() } });

/** Where tests keep their databases: in memory where it has room, since every write of theirs waits for the disk. */
function workFolder() {
  const [memory, room] = ['/dev/shm', 8 * 1024 ** 3];
  if (process.env.TMPDIR || !existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  try {
    accessSync(memory, constants.W_OK);
  } catch {
    return tmpdir();
  }
  return bavail * bsize > room ? memory : tmpdir();
}
