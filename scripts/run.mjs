import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a program of node_modules/.bin or of the path, with its output shown; gives its exit code. */
export function run(program, args, { env = {}, cwd = root, stdio = 'inherit' } = {}) {
  const path = `${root}node_modules/.bin:${process.env.PATH}`;
  const child = spawn(program, args, { cwd, stdio, env: { ...process.env, PATH: path, ...env } });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** For jest over modules as tsc wrote them. */
export const jestSettings = { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' };

/** True when the file is the program that was started, not one imported by it. */
export function isMain(meta) {
  return process.argv[1] === fileURLToPath(meta.url);
}
