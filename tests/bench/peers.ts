import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Contender, Way } from './contender.js';
import { FOLDER, KNOWN, startPeer } from './peer-process.js';
import { postgraphileOn } from './postgraphile-contender.js';
import { PAGE_AFTER, type Question } from './questions.js';

/** Name in the table and file in `peers`. */
const PEERS = {
  'Apollo, type-graphql, TypeORM, DataLoader': 'usual.mjs',
  'mercurius, JIT': 'mercurius.mjs',
  'graphql-yoga, DataLoader': 'yoga.mjs',
  'grafast, grafserv': 'grafast.mjs',
};

const SOURCE = fileURLToPath(new URL('../../bench/peers', import.meta.url));

/** Puts other GraphQL servers into a folder of their own, with the versions of their package.json. */
export function installPeers(postgresUrl: string): readonly Contender[] {
  cpSync(SOURCE, FOLDER, { recursive: true });
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: FOLDER, stdio: 'inherit' });
  if (status !== 0) throw new Error('The peers could not be installed');
  return [...Object.entries(PEERS).map(([name, file]) => peer(name, file)), postgraphileOn(postgresUrl)];
}

const peer = (name: string, file: string): Contender => ({
  name,
  start: async ({ databaseUrl }) => ({
    ...(await startPeer(name, file, [databaseUrl])),
    ways: async (question) => (KNOWN.has(question.name) ? [asked(question)] : []),
  }),
});

/** Their pages begin behind a position. */
function asked({ document, variables, cursor }: Question): Way {
  const given = cursor ? { ...variables, after: String(PAGE_AFTER) } : variables;
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query: document, variables: given });
  return { request: { method: 'POST', path: '/graphql', headers, body }, status: 200 };
}
