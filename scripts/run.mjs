import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * TypeScript's compiler: the native one of version 7, many times faster. The one before it stays as a library of
 * dependency-cruiser, and must not be the one that a name of both finds.
 */
export const TSC = fileURLToPath(new URL('../node_modules/typescript-native/bin/tsc', import.meta.url));

/** Runs a program of node_modules/.bin or of the path, with its output shown; gives its exit code. */
export function run(program, args, { env = {}, cwd = root, stdio = 'inherit' } = {}) {
  const path = `${root}node_modules/.bin:${process.env.PATH}`;
  const child = spawn(program, args, { cwd, stdio, env: { ...process.env, PATH: path, ...env } });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs a program to its end; gives its exit code and all that it said. */
export async function capture(program, args) {
  const path = `${root}node_modules/.bin:${process.env.PATH}`;
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, PATH: path, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

/** For jest over modules as tsc wrote them. */
export const jestSettings = { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' };

/** True when the file is the program that was started, not one imported by it. */
export function isMain(meta) {
  return process.argv[1] === fileURLToPath(meta.url);
}
