import { build } from './build.mjs';
import { jestSettings, run } from './run.mjs';

/** `npm test [-- JEST ARGUMENTS]`: builds, then every test. The last line says how many passed and failed. */
const built = await build({ quiet: false });
if (built !== 0) {
  console.log('0 passed, 1 failed');
  process.exit(built);
}
process.exitCode = await run('jest', process.argv.slice(2), { env: jestSettings });
