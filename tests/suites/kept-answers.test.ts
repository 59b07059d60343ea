import { changeInitiative, idOf } from '../src/builders.js';
import { createPlatform, type DatabaseKind, describeOnBoth, type Platform } from '../src/index.js';
import { twoReplicas } from '../src/replicas.js';

const TITLE = 'query($id: ID!) { node(id: $id) { ... on Initiative { title version } } }';
const ACCOUNTS = ['staff', 'planner', 'analyst', 'auditor'];
interface Explained {
  data: { goals: { nodes: unknown[] } };
  extensions: { explain: { statements: { sql: string; rows: number; milliseconds: number }[] } };
}
type Titled = { node: { title: string; version: number } };

/** Answers that were handed out again, by the server's own count. */
async function keptAnswers(platform: Platform): Promise<number> {
  const text = await (await platform.fetch('/metrics', { as: 'admin' })).text();
  const counts = text.matchAll(/yeondong_graphql_operation_seconds_count\{[^}]*executor="kept"[^}]*\} (\d+)/g);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}

describeOnBoth('an answer that was given before', (database: DatabaseKind) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database });
  });
  afterAll(() => platform.stop());

  const times = async (work: () => Promise<unknown>) => {
    const before = await keptAnswers(platform);
    await work();
    return (await keptAnswers(platform)) - before;
  };

  it('is handed out again until a row of its tables changes, then read anew', async () => {
    const id = await idOf(platform, 'initiative', 'sample.WELFARE-1-1');
    const other = await idOf(platform, 'initiative', 'sample.WELFARE-1-2');
    const ask = async () => (await platform.data<Titled>(TITLE, { id }, { as: 'staff' })).node.title;
    const first = await ask();
    expect(await times(ask)).toBe(1);
    expect((await changeInitiative(platform, { id, version: 1, titleKo: '고친 과제' })).codes).toEqual([]);
    expect(first).not.toBe('고친 과제');
    expect(await times(async () => expect(await ask()).toBe('고친 과제'))).toBe(0);
    expect(await times(async () => expect(await ask()).toBe('고친 과제'))).toBe(1);
    await changeInitiative(platform, { id: other, version: 1, titleKo: '다른 과제' });
    expect(await times(ask)).toBe(0);
    await platform.data('mutation { pinView(input: { title: "핀", path: "/plan" }) { id } }', {}, { as: 'staff' });
    expect(await times(ask)).toBe(1);
  });

  it('is told apart by variables, operation, language and who asks', async () => {
    const id = await idOf(platform, 'initiative', 'sample.WELFARE-1-1');
    const query = 'query A { me { login } } query B { me { name } }';
    const post = async (asked: object, as: string, language = 'ko') => {
      const headers = { 'content-type': 'application/json', 'accept-language': language };
      const answer = await platform.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(asked), as });
      return ((await answer.json()) as { data: Record<string, unknown> }).data;
    };
    const ask = (operationName: string, as: string) => post({ query, operationName }, as);
    expect(await ask('A', 'staff')).toEqual({ me: { login: 'staff' } });
    expect(await ask('A', 'planner')).toEqual({ me: { login: 'planner' } });
    expect(await ask('A', 'staff')).toEqual({ me: { login: 'staff' } });
    expect(Object.keys((await ask('B', 'staff')).me as object)).toEqual(['name']);
    const named = (language: string) =>
      post({ query: '{ __typename node(id: "RG9tYWluOjE") { ... on Domain { title } } }' }, 'staff', language);
    const [korean, english] = [await named('ko'), await named('en')];
    expect(korean).not.toEqual(english);
    expect([await named('ko'), await named('en')]).toEqual([korean, english]);
    expect((await platform.gql(TITLE, { id: 'x' }, { as: 'staff' })).data).toEqual({ node: null });
    expect((await platform.data<Titled>(TITLE, { id }, { as: 'staff' })).node.title).toBe('고친 과제');
  });

  it('is never an error, and never one whose tables are not counted', async () => {
    const refused = () => platform.gql('{ auditEntries(first: 1) { totalCount } }', {}, { as: 'staff' });
    expect((await refused()).codes).not.toEqual([]);
    expect(await times(refused)).toBe(0);
    const audit = () => platform.data('{ auditEntries(first: 1) { totalCount } }', {}, { as: 'auditor' });
    await audit();
    expect(await times(audit)).toBe(0);
  });

  it('is explained to those who may: who answered, by which plan and statements', async () => {
    const query = '{ goals(first: 3) { nodes { code initiatives(first: 3) { nodes { code } } } } }';
    const ask = async (as: string) => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ query, extensions: { explain: true } });
      return (await platform.fetch('/graphql', { method: 'POST', headers, body, as })).json() as Promise<Explained>;
    };
    const { data, extensions } = await ask('analyst');
    expect(data.goals.nodes).toHaveLength(3);
    expect(extensions.explain).toMatchObject({
      executor: 'plan',
      plan: ['Query.goals (by its resolver)', '  Goal.initiatives (for all rows at once)'],
      rows: expect.any(Number),
    });
    const { statements } = extensions.explain;
    expect(statements.map(({ sql }) => /from (core_\w+) t/.exec(sql)?.[1])).toEqual(['core_goal', 'core_initiative']);
    expect(statements[0]).toMatchObject({ rows: 4, milliseconds: expect.any(Number) });
    const again = await ask('analyst');
    expect(again).toMatchObject({ data, extensions: { explain: { executor: 'kept', statements: [], plan: [] } } });
    expect(await ask('staff')).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('is 304 to who has it, without a body, and 200 as soon as it is another', async () => {
    const id = await idOf(platform, 'initiative', 'sample.ECONOMY-1-1');
    const variables = JSON.stringify({ id });
    const path = `/graphql?query=${encodeURIComponent(TITLE)}&variables=${encodeURIComponent(variables)}`;
    const get = (etag?: string) =>
      platform.fetch(path, {
        headers: { 'x-yeondong-client': 'test', ...(etag && { 'if-none-match': etag }) },
        as: 'staff',
      });
    const first = await get();
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^".{43}"$/);
    const again = await get(etag);
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
    await changeInitiative(platform, { id, version: 1, titleKo: '새 제목' });
    const changed = await get(etag);
    expect([changed.status, ((await changed.json()) as { data: Titled }).data.node.title]).toEqual([200, '새 제목']);
    await platform.restart();
    expect((await get(changed.headers.get('etag') ?? '')).status).toBe(304);
  });
});

describe('two replicas on one database', () => {
  const both = twoReplicas();

  it('show nobody anything older than what was acknowledged before they asked', async () => {
    const [first, second] = [both.first(), both.second()];
    const id = await idOf(first, 'initiative', 'sample.WELFARE-2-1');
    const replicas = [first, second];
    const seats = await Promise.all(
      replicas.flatMap((replica) => ACCOUNTS.map(async (login) => ({ replica, token: await replica.signIn(login) }))),
    );
    let acknowledged = 1;
    let writing = true;
    const stale: string[] = [];
    let reads = 0;
    const read = async ({ replica, token }: { replica: Platform; token: string }) => {
      while (writing) {
        const least = acknowledged;
        const { node } = await replica.data<Titled>(TITLE, { id }, { token });
        reads += 1;
        if (node.version < least) stale.push(`${node.version} after ${least}`);
      }
    };
    const write = async () => {
      for (let version = 1; version < 120; version += 1) {
        const by = replicas[version % 2] as Platform;
        const { codes } = await changeInitiative(by, { id, version, titleKo: `제목 ${version}` });
        if (codes.length > 0) throw new Error(codes.join());
        acknowledged = version + 1;
      }
    };
    const readers = seats.map(read);
    await write().finally(() => {
      writing = false;
    });
    await Promise.all(readers);
    expect(stale).toEqual([]);
    expect(reads).toBeGreaterThan(120);
    expect((await keptAnswers(first)) + (await keptAnswers(second))).toBeGreaterThan(0);
  });
});
