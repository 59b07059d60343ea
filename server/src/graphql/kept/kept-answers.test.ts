import { type Database, raw, type Sql } from '@yeondong/schema';
import type { Circumstances } from '../request-context.js';
import { Trace } from '../trace.js';
import { AnswerBody } from './answer-body.js';
import { KeptAnswers } from './kept-answers.js';

const revisions = new Map<string, number>();
let asked = 0;
const reader: Database = {
  dialect: 'sqlite',
  rows: async <Row extends object>() => {
    asked += 1;
    return [...revisions].map(([name, revision]) => ({ name, revision })) as Row[];
  },
  longRows: () => Promise.reject(new Error('not asked')),
};
const sum = () => [...revisions.values()].reduce((all, revision) => all + revision, 0);

beforeEach(() => {
  revisions.clear();
  revisions.set('core_goal', 1).set('bsc_kpi', 1);
  asked = 0;
});

function request(scope = 'planner', dataRevision = sum()): Circumstances {
  return { scope, dataRevision, trace: new Trace() };
}

/** Asks and, where nothing is kept, answers with `text` after `statements` were read. */
async function ask(
  kept: KeptAnswers,
  text: string,
  { question = 'q', statements = [raw('select 1 from core_goal')], circumstances = request() } = {},
): Promise<string> {
  const place = await kept.placeFor(question, circumstances);
  if (place.kept) return place.kept.bytes.toString();
  for (const statement of statements as Sql[]) await circumstances.trace.database(reader).rows(statement);
  place.keep(new AnswerBody(text));
  return text;
}

test('an answer is given again while the tables it was read from stay as they are', async () => {
  const kept = new KeptAnswers(reader, 1_000_000);
  expect(await ask(kept, 'one')).toBe('one');
  expect(await ask(kept, 'two')).toBe('one');
  revisions.set('bsc_kpi', 2);
  expect(await ask(kept, 'three')).toBe('one');
  revisions.set('core_goal', 2);
  expect(await ask(kept, 'four')).toBe('four');
});

test('scopes and questions are apart', async () => {
  const kept = new KeptAnswers(reader, 1_000_000);
  expect(await ask(kept, 'mine')).toBe('mine');
  expect(await ask(kept, 'yours', { circumstances: request('staff') })).toBe('yours');
  expect(await ask(kept, 'other', { question: 'r' })).toBe('other');
});

test('a write during the work is not missed', async () => {
  const kept = new KeptAnswers(reader, 1_000_000);
  const circumstances = request();
  const place = await kept.placeFor('q', circumstances);
  await circumstances.trace.database(reader).rows(raw('select 1 from core_goal'));
  revisions.set('core_goal', 2);
  place.keep(new AnswerBody('of before, or torn'));
  expect(await ask(kept, 'new')).toBe('new');
});

test('a database that shows older revisions than the request has seen is not trusted', async () => {
  const kept = new KeptAnswers(reader, 1_000_000);
  await ask(kept, 'one');
  const ahead = request('planner', sum() + 1);
  expect(await ask(kept, 'two', { circumstances: ahead })).toBe('two');
  expect(await ask(kept, 'three')).toBe('one');
});

test('revisions are read once for a change, not once for a request', async () => {
  const kept = new KeptAnswers(reader, 1_000_000);
  await Promise.all([ask(kept, 'a', { statements: [] }), ask(kept, 'b', { statements: [], question: 'r' })]);
  await ask(kept, 'a', { statements: [] });
  expect(asked).toBe(1);
});

test('what went by the clock, or read what is not counted, is not kept', async () => {
  const kept = new KeptAnswers(reader, 1_000_000);
  const circumstances = request();
  circumstances.trace.clock({ now: () => new Date(0) }).now();
  expect(await ask(kept, 'one', { circumstances })).toBe('one');
  expect(await ask(kept, 'two')).toBe('two');
  const audit = { question: 'r', statements: [raw('select 1 from core_audit_entry')] };
  expect(await ask(kept, 'three', audit)).toBe('three');
  expect(await ask(kept, 'four', audit)).toBe('four');
});

test('memory is bounded: the longest unused goes first, what is too large never comes in', async () => {
  const kept = new KeptAnswers(reader, 100_000);
  const large = 'x'.repeat(7_000);
  expect(await ask(kept, large, { question: 'large' })).toBe(large);
  expect(await ask(kept, 'again', { question: 'large' })).toBe('again');
  const text = 'x'.repeat(5_000);
  for (let at = 0; at < 30; at += 1) await ask(kept, text, { question: String(at) });
  expect(await ask(kept, 'read anew', { question: '0' })).toBe('read anew');
  expect(await ask(kept, 'read anew', { question: '29' })).toBe(text);
  expect(await ask(new KeptAnswers(reader, 0), 'one')).toBe('one');
});
