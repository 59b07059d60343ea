import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Contender, Way } from './contender.js';
import { PAGE_AFTER, type Question } from './questions.js';

/** Name in the table and file in `peers`. */
const PEERS = {
  'Apollo, type-graphql, TypeORM, DataLoader': 'usual.mjs',
  'mercurius, JIT': 'mercurius.mjs',
  'graphql-yoga, DataLoader': 'yoga.mjs',
  'grafast, grafserv': 'grafast.mjs',
};
/** What they can be asked: their schemas are as large as that. */
const KNOWN = new Set(['Q1', 'Q3', 'Q4']);

const SOURCE = fileURLToPath(new URL('../../bench/peers', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../.work/peers', import.meta.url));

/** Puts other GraphQL servers into a folder of their own, with the versions of their package.json. */
export function installPeers(): readonly Contender[] {
  cpSync(SOURCE, FOLDER, { recursive: true });
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: 'inherit' });
  if (status !== 0) throw new Error('The peers could not be installed');
  return Object.entries(PEERS).map(([name, file]) => peer(name, file));
}

const peer = (name: string, file: string): Contender => ({
  name,
  start: async ({ databaseUrl }) => {
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = fork(file, [databaseUrl], { cwd: FOLDER, env });
    const ended = once(child, 'exit').then(() => {
      throw new Error(`${name} ended before it was ready`);
    });
    ended.catch(() => {});
    const [url] = (await Promise.race([once(child, 'message'), ended])) as [string];
    return {
      url,
      pid: child.pid ?? 0,
      ways: async (question) => (KNOWN.has(question.name) ? [asked(question)] : []),
      stop: async () => {
        const gone = once(child, 'exit');
        child.disconnect();
        await gone;
      },
    };
  },
});

/** Their pages begin behind a position. */
function asked({ document, variables, cursor }: Question): Way {
  const given = cursor ? { ...variables, after: String(PAGE_AFTER) } : variables;
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: document, variables: given });
  return { request: { method: 'POST', path: '/graphql', headers, body }, status: 200 };
}
