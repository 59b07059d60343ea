import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * TypeScript's compiler: the native one of version 7, many times faster. The one before it stays as a library of
 * dependency-cruiser, and must not be the one that a name of both finds.
 */
export const TSC = fileURLToPath(new URL('../node_modules/typescript-native/bin/tsc', import.meta.url));

/** A program of node_modules/.bin or of the path. */
function start(program, args, { env = {}, cwd = root, ...options } = {}) {
  const path = `${root}node_modules/.bin:${process.env.PATH}`;
  return spawn(program, args, { cwd, ...options, env: { ...process.env, PATH: path, ...env } });
}

/** The exit code of a program, once all that it said has come. */
const ended = (child) =>
  new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });

/** Runs a program with its output shown; gives its exit code. */
export const run = (program, args, { stdio = 'inherit', ...options } = {}) =>
  ended(start(program, args, { stdio, ...options }));

/** Runs a program to its end; gives its exit code and all that it said. */
export async function capture(program, args) {
  const child = start(program, args, { env: { FORCE_COLOR: process.stdout.isTTY ? '1' : '0' } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const code = await ended(child);
  return { code, said };
}

/** For jest over modules as tsc wrote them. */
export const jestSettings = { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' };

/** True when the file is the program that was started, not one imported by it. */
export function isMain(meta) {
  return process.argv[1] === fileURLToPath(meta.url);
}
