import { build } from './build.mjs';
import { run } from './run.mjs';

/** Everything that must hold beside the tests, in order. Each step gives its exit code. */
const steps = [
  ['build', () => build()],
  ['types of the client', () => run('tsc', ['-p', 'client', '--noEmit'])],
  ['lint, format, file and function length', () => run('biome', ['ci', '--error-on-warnings', '.'])],
  ['import directions and cycles', () => run('depcruise', ['--config', '.dependency-cruiser.cjs', ...floors()])],
  ['dead code and unused dependencies', () => run('knip', ['--no-progress'])],
  ['licences', () => node('scripts/licences.mjs')],
  ['bundle budgets', () => node('scripts/budgets.mjs')],
  ['printed schema', () => node('server/bin/yeondong.mjs', 'schema', '--check')],
];

function node(...args) {
  return run(process.execPath, args);
}

function floors() {
  return ['schema/src', 'server/src', 'modules', 'client', 'tests'];
}

const failed = [];
for (const [name, step] of steps) {
  const start = performance.now();
  const code = await step();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (code !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.log(`check failed: ${failed.join(' · ')}`);
  process.exitCode = 1;
}
