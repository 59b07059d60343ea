import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root, TSC } from './run.mjs';

/** `npm run dev`: compiler, server (restarted when its code changes) and client (with hot reload), each watching. */
const built = await build({ quiet: false });
if (built !== 0) process.exit(built);

const bin = join(root, 'node_modules', '.bin');
const programs = [
  [TSC, ['-b', '--watch', '--preserveWatchOutput']],
  [process.execPath, ['--watch', '--watch-preserve-output', join(root, 'server/bin/yeondong.mjs'), 'serve']],
  [join(bin, 'vite'), ['client']],
];
const children = programs.map(([program, args]) => spawn(program, args, { cwd: root, stdio: 'inherit' }));

function stopAll() {
  for (const child of children) child.kill('SIGTERM');
}
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, stopAll);
for (const child of children) {
  child.on('exit', (code) => {
    process.exitCode ||= code ?? 0;
    stopAll();
  });
}
