import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Contender, Request, Way } from './contender.js';
import { answerOf } from './equality.js';
import { FOLDER, KNOWN, startPeer } from './peer-process.js';
import type { Question } from './questions.js';

const NAME = 'PostGraphile on PostgreSQL';

/**
 * PostGraphile knows PostgreSQL alone: it stands beside the others of either database with a copy of the rows that the
 * questions are about.
 */
export const postgraphileOn = (postgresUrl: string): Contender => ({
  name: NAME,
  prepare: ({ databaseUrl }) => copyTables(databaseUrl, postgresUrl),
  start: async () => {
    const running = await startPeer(NAME, 'postgraphile.mjs', [postgresUrl]);
    const ways = async (question: Question) => (KNOWN.has(question.name) ? [await asked(running.url, question)] : []);
    return { ...running, ways };
  },
});

async function copyTables(databaseUrl: string, postgresUrl: string): Promise<void> {
  const [code] = await once(fork('postgraphile-tables.mjs', [databaseUrl, postgresUrl], { cwd: FOLDER }), 'exit');
  if (code !== 0) throw new Error('The tables could not be copied to PostgreSQL');
}

/** Its pages begin behind a cursor of its own. */
async function asked(url: string, { document, variables, cursor }: Question): Promise<Way> {
  if (!cursor) return { request: post(document, variables), status: 200 };
  const { data } = await answerOf(url, post(cursor.document, {}));
  return { request: post(document, { ...variables, after: cursor.of(data as never) }), status: 200 };
}

function post(document: string, variables: Record<string, unknown>): Request {
  const body = JSON.stringify({ query: inItsWords(document), variables });
  return { method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' }, body };
}

/** The same fields: but without being told it orders by id, and a cursor is a type of its own. */
const inItsWords = (document: string): string =>
  document
    .replaceAll(/first: \d+/g, '$&, orderBy: POSITION_ASC')
    .replace('domains {', 'domains(orderBy: POSITION_ASC) {')
    .replace('$after: String!', '$after: Cursor!');
