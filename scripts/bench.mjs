import { run, TSC } from './run.mjs';

/**
 * `npm run bench [-- --quick] [--scale 10] [--only Q1,import] [--peers]`: the product beside the same answers by hand, on
 * both databases. Ends with 1 when answers differ, with 2 when it could not be carried out; figures never fail it.
 */
const built = await run(TSC, ['-b']);
process.exitCode =
  built === 0 ? await run(process.execPath, ['tests/dist/bench/bench.js', ...process.argv.slice(2)]) : built;
