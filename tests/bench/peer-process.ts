import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Running } from './contender.js';

/** Where the peers and what they are made of are installed. */
export const FOLDER = fileURLToPath(new URL('../../.work/peers', import.meta.url));

/** What every peer can be asked: their schemas are as large as that. */
export const KNOWN: ReadonlySet<string> = new Set(['Q1', 'Q3', 'Q4']);

/** Starts a file of the folder, which tells where it listens and ends when it is let go. */
export async function startPeer(name: string, file: string, args: string[]): Promise<Omit<Running, 'ways'>> {
  const child = fork(file, args, { cwd: FOLDER, env: { ...process.env, NODE_ENV: 'production' } });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${name} ended before it was ready`);
  });
  ended.catch(() => {});
  const [url] = (await Promise.race([once(child, 'message'), ended])) as [string];
  return {
    url,
    pid: child.pid ?? 0,
    stop: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
}
