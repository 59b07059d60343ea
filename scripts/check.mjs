import { build } from './build.mjs';
import { capture, TSC } from './run.mjs';

const FLOORS = ['schema/src', 'server/src', 'modules', 'client', 'tests'];
const node = (...args) => capture(process.execPath, args);

/**
 * Everything that must hold beside the tests. What needs the built product goes in its own order; beside it goes what reads
 * the sources alone. Each step gives its exit code and what it said.
 */
const OF_THE_PRODUCT = [
  ['build', async () => ({ code: await build(), said: '' })],
  ['printed schema', () => node('server/bin/yeondong.mjs', 'schema', '--check')],
  ['bundle budgets', () => node('scripts/budgets.mjs')],
];
const OF_THE_SOURCES = [
  ['lint, format, file and function length', () => capture('biome', ['ci', '--error-on-warnings', '.'])],
  ['types of the client', () => capture(TSC, ['-p', 'client', '--noEmit'])],
  ['import directions and cycles', () => capture('depcruise', ['--config', '.dependency-cruiser.cjs', ...FLOORS])],
  ['dead code and unused dependencies', () => capture('knip', ['--no-progress'])],
  ['licences', () => node('scripts/licences.mjs')],
];

const failed = [];
async function inOrder(steps) {
  for (const [name, step] of steps) {
    const start = performance.now();
    const { code, said } = await step();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(`${said}${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)\n`);
    if (code !== 0) failed.push(name);
  }
}

await Promise.all([inOrder(OF_THE_PRODUCT), inOrder(OF_THE_SOURCES)]);
if (failed.length > 0) {
  console.log(`check failed: ${failed.join(' · ')}`);
  process.exitCode = 1;
}
