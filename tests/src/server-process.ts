import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tiedToParent } from './debian.js';

/** Root of the repository (this file runs from tests/dist/src). */
export const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** The program operators run: `node <yeondongProgram> COMMAND`. */
export const yeondongProgram = join(repository, 'server', 'bin', 'yeondong.mjs');

const READY = /Yeondong is ready at (http:\/\/\S+)/;

/** A running `yeondong serve`. */
export interface ServerProcess {
  url: string;
  pid: number;
  /** Everything it wrote so far, stdout and stderr in order. */
  log(): string;
  /** Its exit code once it is gone; null when a signal ended it. */
  ended: Promise<number | null>;
  signal(name: NodeJS.Signals): void;
}

/** What a program of ours sees of the environment: nothing of the developer's own settings. */
export function cleanEnvironment(own: Record<string, string>): Record<string, string> {
  const inherited = ['PATH', 'HOME', 'TMPDIR', 'LANG'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return { ...Object.fromEntries(inherited), ...own };
}

export interface StartOptions {
  /** What node runs. Default: `yeondong serve` of this repository. */
  program?: readonly string[];
  /** Folder to run it in. Default: this repository. */
  cwd?: string;
  timeoutMs?: number;
}

/** Starts the server and waits for its ready line; throws with the end of its log when it ends or stays silent. */
export async function startServer(
  env: Record<string, string>,
  { program = [yeondongProgram, 'serve'], cwd = repository, timeoutMs = 180_000 }: StartOptions = {},
): Promise<ServerProcess> {
  const [command, args] = tiedToParent(process.execPath, [...program]);
  const child = spawn(command, args, {
    cwd,
    env: cleanEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  let log = '';
  const url = await new Promise<string>((resolve, reject) => {
    const fail = (why: string): void => reject(new Error(`yeondong serve ${why}:\n${log.slice(-4000)}`));
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail(`was not ready after ${timeoutMs} ms`);
    }, timeoutMs);
    const read = (chunk: string): void => {
      log += chunk;
      const ready = READY.exec(log);
      if (!ready?.[1]) return;
      clearTimeout(timer);
      resolve(ready[1]);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', read);
    void ended.then((code) => {
      clearTimeout(timer);
      fail(`ended with ${code} before it was ready`);
    });
  });
  return { url, pid: pidOf(child), log: () => log, ended, signal: (name) => void child.kill(name) };
}

function pidOf(child: ChildProcess): number {
  if (child.pid === undefined) throw new Error('yeondong serve has no process id');
  return child.pid;
}
