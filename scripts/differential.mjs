import { jestSettings, run, TSC } from './run.mjs';

/**
 * `npm run differential [-- OPERATIONS [SEED]]`: generated operations through both executors, more of them than the tests
 * run. Ten thousand of a new seed unless told.
 */
const [operations = '10000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
const env = { ...jestSettings, DIFFERENTIAL_OPERATIONS: operations, DIFFERENTIAL_SEED: seed };
console.log(`${operations} operations, seed ${seed}`);
const built = await run(TSC, ['-b']);
process.exitCode =
  built === 0 ? await run('jest', ['--selectProjects', 'node', '--', 'engine/differential'], { env }) : built;
