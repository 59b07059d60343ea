import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * What a stranger does with a fresh clone: install, start, stop, start again, test. Needs the package registry.
 * Ends with 0 only when every step held.
 */
const clone = mkdtempSync(join(tmpdir(), 'yd-clone-'));
const env = { ...process.env, HOST: '127.0.0.1', PORT: '0' };
for (const name of ['DATABASE_URL', 'YEONDONG_DATA_DIR', 'NODE_ENV', 'NODE_OPTIONS']) delete env[name];

function run(program, ...args) {
  const { status } = spawnSync(program, args, { cwd: clone, env, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
}

/** Starts with `npm start`, waits for the ready line, looks whether it answers, and stops with SIGTERM. */
async function startAndStop(limitSeconds) {
  const start = performance.now();
  const npm = spawn('npm', ['start'], { cwd: clone, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(npm, 'exit');
  const url = await readyLine(npm, limitSeconds);
  const seconds = (performance.now() - start) / 1000;
  const health = await fetch(`${url}/readyz`);
  npm.kill('SIGTERM');
  const [code, signal] = await exit;
  if (!health.ok) throw new Error(`/readyz answered ${health.status}`);
  if (code !== 0) throw new Error(`npm start ended with ${code ?? signal} after SIGTERM`);
  console.log(`✓ ready in ${seconds.toFixed(1)} s, stopped with 0`);
}

function readyLine(npm, limitSeconds) {
  return new Promise((resolve, reject) => {
    let log = '';
    const timer = setTimeout(() => {
      npm.kill('SIGTERM');
      reject(new Error(`npm start was not ready after ${limitSeconds} s`));
    }, limitSeconds * 1000);
    npm.once('exit', (code) => reject(new Error(`npm start ended with ${code} before it was ready`)));
    npm.stdout.setEncoding('utf8').on('data', (chunk) => {
      process.stdout.write(chunk);
      log += chunk;
      const ready = /Yeondong is ready at (http:\/\/\S+)/.exec(log);
      if (!ready) return;
      clearTimeout(timer);
      resolve(ready[1]);
    });
  });
}

try {
  run('git', 'clone', '--quiet', root, clone);
  run('npm', 'install');
  await startAndStop(600);
  await startAndStop(10);
  run('npm', 'install');
  run('npm', 'test');
  console.log('✓ fresh clone');
} catch (error) {
  console.error(`✗ fresh clone: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(clone, { recursive: true, force: true });
}
