import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './run.mjs';

/** `npm start`: build what is missing or stale, then be the server; signals go to it and its exit code is ours. */
const built = await build({ quiet: false });
if (built !== 0) process.exit(built);

const args = [join(root, 'server/bin/yeondong.mjs'), 'serve', ...process.argv.slice(2)];
// A group of its own, and repeats swallowed: Ctrl+C reaches us from the terminal and again from npm, and the server
// takes a second signal as "at once".
const server = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
let lastForwarded = Number.NEGATIVE_INFINITY;
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
  process.on(signal, () => {
    if (performance.now() - lastForwarded < 500) return;
    lastForwarded = performance.now();
    server.kill(signal);
  });
}
server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGKILL' ? 137 : 1)));
