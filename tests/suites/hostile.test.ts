import { getIntrospectionQuery } from 'graphql';
import { type Answer, createPlatform, type Platform } from '../src/index.js';

const repeat = (count: number, part: (at: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, at) => part(at)).join(between);
const nest = (levels: number) =>
  `{ goals { nodes { ${'domain { goals { nodes { '.repeat(levels)} code ${'} } }'.repeat(levels)} } } }`;

/** Document → code of its refusal. */
const DOCUMENTS: [string, string, string][] = [
  ['20,000 tokens', `{ me { ${repeat(20_000, () => 'id')} } }`, 'GRAPHQL_PARSE_FAILED'],
  ['query text of 101 kB', `{ me { id } } #${'x'.repeat(101_000)}`, 'PAYLOAD_TOO_LARGE'],
  ['50,000 open brackets', '{a'.repeat(25_000), 'GRAPHQL_PARSE_FAILED'],
  ['lists in lists', `{ goals(where: ${'['.repeat(900)}${']'.repeat(900)}) { totalCount } }`, 'QUERY_TOO_COMPLEX'],
  [
    'conditions in conditions',
    `{ goals(where: ${'{ not: '.repeat(300)}{}${'}'.repeat(300)}) { totalCount } }`,
    'QUERY_TOO_COMPLEX',
  ],
  ['16 levels', nest(8), 'QUERY_TOO_COMPLEX'],
  ['300 levels', nest(150), 'QUERY_TOO_COMPLEX'],
  ['31 aliases', `{ ${repeat(31, (at) => `a${at}: me { id }`)} }`, 'QUERY_TOO_COMPLEX'],
  ['31 aliases of __typename', `{ ${repeat(31, (at) => `a${at}: __typename`)} }`, 'QUERY_TOO_COMPLEX'],
  [
    '31 aliases in a fragment',
    `{ ...F } fragment F on Query { ${repeat(31, (at) => `a${at}: me { id }`)} }`,
    'QUERY_TOO_COMPLEX',
  ],
  ['501 fields', `{ me { ${repeat(501, () => 'id')} } }`, 'QUERY_TOO_COMPLEX'],
  ['21 directives', `{ me { id ${repeat(21, () => '@include(if: true)')} } }`, 'QUERY_TOO_COMPLEX'],
  ['51 fragments', `{ me { id } } ${repeat(51, (at) => `fragment F${at} on Person { id }`)}`, 'QUERY_TOO_COMPLEX'],
  ['101 variables', `query(${repeat(101, (at) => `$v${at}: ID`)}) { me { id } }`, 'QUERY_TOO_COMPLEX'],
  [
    'a fragment bomb',
    `{ me { ...F0 } } ${repeat(20, (at) => `fragment F${at} on Person { ...F${at + 1} ...F${at + 1} }`)} fragment F20 on Person { id }`,
    'QUERY_TOO_COMPLEX',
  ],
  ['a fragment of itself', '{ me { ...F } } fragment F on Person { id ...F }', 'GRAPHQL_VALIDATION_FAILED'],
  [
    'fragments of each other',
    '{ me { ...A } } fragment A on Person { ...B } fragment B on Person { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['introspection twice', '{ __schema { types { name } } b: __schema { types { name } } }', 'QUERY_TOO_COMPLEX'],
  [
    'introspection in circles',
    `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} }'.repeat(6)} } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a question for millions of records',
    `{ goals { nodes { ${'domain { initiatives(first: 500) { nodes { goal { '.repeat(4)} code ${'} } } }'.repeat(4)} } } }`,
    'QUERY_TOO_COMPLEX',
  ],
  [
    'two passwords in one request',
    'mutation { a: signIn(login: "x", password: "1") { token } b: signIn(login: "x", password: "2") { token } }',
    'QUERY_TOO_COMPLEX',
  ],
  [
    'two invitations to surveys in one request',
    'mutation { a: answerSurvey(input: { token: "1", answers: [] }) b: answerSurvey(input: { token: "2", answers: [] }) }',
    'QUERY_TOO_COMPLEX',
  ],
  ['a near miss', '{ goalz { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a near miss of an argument', '{ goals(yaer: 2006) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['@defer', '{ ... @defer { me { id } } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['nothing', '{', 'GRAPHQL_PARSE_FAILED'],
];

interface Raw {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: BodyInit;
}
const json = { 'content-type': 'application/json' };
const question = JSON.stringify({ query: '{ me { login } }' });
const asAddress = (query: string, more = '') => `/graphql?query=${encodeURIComponent(query)}${more}`;

/** Request → status. */
const REQUESTS: [string, Raw, number][] = [
  [
    'a body over a megabyte',
    { headers: json, body: JSON.stringify({ query: '{ me { id } }', x: 'x'.repeat(1_000_001) }) },
    413,
  ],
  ['a batch', { headers: json, body: `[${question},${question}]` }, 400],
  ['an empty batch', { headers: json, body: '[]' }, 400],
  ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={me{login}}' }, 415],
  ['a form of parts', { headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }, 415],
  ['plain text', { headers: { 'content-type': 'text/plain' }, body: question }, 415],
  ['no content type', { headers: { 'content-type': '' }, body: question }, 415],
  ['GraphQL as a body', { headers: { 'content-type': 'application/graphql' }, body: '{ me { login } }' }, 415],
  ['another charset', { headers: { 'content-type': 'application/json; charset=euc-kr' }, body: question }, 415],
  ['a packed body', { headers: { ...json, 'content-encoding': 'gzip' }, body: new Uint8Array([31, 139, 8, 0]) }, 415],
  ['an unknown packing', { headers: { ...json, 'content-encoding': 'x' }, body: question }, 415],
  ['broken JSON', { headers: json, body: '{"query":' }, 400],
  ['JSON of null', { headers: json, body: 'null' }, 400],
  ['JSON of a prototype', { headers: json, body: '{"query":"{ me { login } }","__proto__":{"x":1}}' }, 400],
  ['variables of text', { headers: json, body: '{"query":"{ me { login } }","variables":"x"}' }, 400],
  ['variables of a list', { headers: json, body: '{"query":"{ me { login } }","variables":[1]}' }, 400],
  ['no query', { headers: json, body: '{}' }, 400],
  [
    'an unknown registered operation',
    { headers: json, body: JSON.stringify({ documentId: `sha256:${'0'.repeat(64)}` }) },
    404,
  ],
  ['a mutation by GET', { method: 'GET', path: asAddress('mutation { signOut }') }, 405],
  [
    'a query by GET of an unknown media type',
    { method: 'GET', path: asAddress('{ me { login } }'), headers: { accept: 'text/html' } },
    406,
  ],
  ['variables by GET that are no JSON', { method: 'GET', path: asAddress('{ me { login } }', '&variables=x') }, 400],
  ['PUT', { method: 'PUT', headers: json, body: question }, 405],
  ['DELETE', { method: 'DELETE' }, 405],
  ['headers of 20 kB', { headers: { ...json, 'x-filler': 'x'.repeat(20_000) }, body: question }, 431],
];

describe('hostile requests', () => {
  let platform: Platform;
  let token: string;

  beforeAll(async () => {
    platform = await createPlatform({ database: 'sqlite', env: { YEONDONG_RATE: '600' } });
    token = await platform.signIn('planner');
    await platform.gql(getIntrospectionQuery(), {}, { token });
  });
  afterAll(() => platform.stop());
  afterEach(async () => {
    const next = await platform.gql('{ me { login } }', {}, { token });
    expect([next.status, next.data]).toEqual([200, { me: { login: 'planner' } }]);
  });

  const soon = async <T>(work: () => Promise<T>): Promise<T> => {
    const start = performance.now();
    const done = await work();
    expect(performance.now() - start).toBeLessThan(1_000);
    return done;
  };
  const send = ({ method = 'POST', path = '/graphql', headers, body }: Raw) =>
    platform.fetch(path, {
      method,
      headers: { authorization: `Bearer ${token}`, ...headers },
      ...(body === undefined ? {} : { body }),
    });

  it.each(DOCUMENTS)('%s are refused at once', async (_name, query, code) => {
    const answer: Answer<unknown> = await soon(() => platform.gql(query, {}, { token }));
    expect([...new Set(answer.codes)]).toEqual([code]);
    expect([400, 413]).toContain(answer.status);
    expect(answer.data).toBeNull();
    expect(answer.errors.length).toBeLessThanOrEqual(5);
    expect(JSON.stringify(answer.errors)).not.toMatch(/Did you mean|node_modules|stack|혹시/i);
    if (code === 'QUERY_TOO_COMPLEX') {
      expect(answer.errors[0]?.extensions).toMatchObject({ cost: expect.any(Number), limit: expect.any(Number) });
    }
  });

  it.each(REQUESTS)('%s is refused at once', async (_name, request, status) => {
    const response = await soon(() => send(request));
    const text = await response.text();
    expect([response.status, text.slice(0, 300)]).toEqual([status, expect.any(String)]);
    expect(text).not.toMatch(/node_modules|at .*\.js|FST_|stack/);
    if (status !== 431) {
      const code = JSON.parse(text).errors[0].extensions.code;
      expect(code).toMatch(/^[A-Z_]+$/);
      expect(response.headers.get('x-request-id')).toBeTruthy();
    }
  });

  it('tell no more than five faults of a document', async () => {
    const answer = await platform.gql(`{ ${repeat(20, (at) => `unknown${at}`)} }`, {}, { token });
    expect(answer.errors.length).toBeGreaterThan(0);
    expect(answer.errors.length).toBeLessThanOrEqual(5);
  });

  it('do not include the introspection of tools, nor a question within the limits', async () => {
    const introspection = await platform.gql<{ __schema: { types: unknown[] } }>(
      getIntrospectionQuery(),
      {},
      { token },
    );
    expect(introspection.codes).toEqual([]);
    expect(introspection.data?.__schema.types.length).toBeGreaterThan(50);
    const aliases = await platform.gql(`{ ${repeat(30, (at) => `a${at}: me { id }`)} }`, {}, { token });
    expect(aliases.codes).toEqual([]);
  });

  it('let nobody guess at more than the rate allows', async () => {
    const address = { 'x-forwarded-for': '203.0.113.9' };
    const statuses = new Map<number, number>();
    for (let turn = 0; turn < 40 && !statuses.has(429); turn += 1) {
      const wave = await Promise.all(
        Array.from({ length: 100 }, () =>
          platform.fetch('/graphql', { method: 'POST', headers: { ...json, ...address }, body: question }),
        ),
      );
      for (const response of wave) {
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
        const text = await response.text();
        if (response.status !== 429) continue;
        expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
        expect(JSON.parse(text).errors[0].extensions).toMatchObject({
          code: 'RATE_LIMITED',
          retryAfter: expect.any(Number),
        });
      }
    }
    expect([...statuses.keys()].sort()).toEqual([401, 429]);
    expect(statuses.get(401)).toBeGreaterThanOrEqual(1_200);
  });
});

/** What a visitor sends with an invitation → status and codes. */
const OF_VISITORS: [string, string, Record<string, unknown>, number, string[]][] = [
  [
    'a text of 20,001 characters',
    'query($token: String!) { surveySheet(token: $token) { state } }',
    { token: 'x'.repeat(20_001) },
    400,
    ['BAD_USER_INPUT'],
  ],
  [
    'a NUL in the invitation',
    'query($token: String!) { surveySheet(token: $token) { state } }',
    { token: 'yds_\0' },
    400,
    ['BAD_USER_INPUT'],
  ],
  [
    'a way out of the sheet',
    '{ surveySheet(token: "x") { survey { department { people { totalCount } } } } }',
    {},
    401,
    ['UNAUTHENTICATED'],
  ],
  [
    'a NUL in the invitation of answers to save',
    'mutation($input: SurveyAnswersInput!) { saveSurveyAnswers(input: $input) }',
    { input: { token: 'yds_\0', answers: [] } },
    400,
    ['BAD_USER_INPUT'],
  ],
  [
    'answers to save with an invitation that was never issued',
    'mutation($input: SurveyAnswersInput!) { saveSurveyAnswers(input: $input) }',
    { input: { token: 'yds_unknown', answers: [] } },
    200,
    ['BAD_USER_INPUT'],
  ],
  ['more years than are told', '{ publishedScorecards(years: 2147483647) { code } }', {}, 200, ['BAD_USER_INPUT']],
  [
    'a way out of what is published',
    '{ publishedScorecards { department { people { totalCount } } } }',
    {},
    401,
    ['UNAUTHENTICATED'],
  ],
  ['the results', '{ survey(code: "sample.SI-USE-2005") { results { answered } } }', {}, 401, ['UNAUTHENTICATED']],
  [
    'seventy thousand answers',
    'mutation($input: SurveyAnswersInput!) { answerSurvey(input: $input) }',
    { input: { token: 'x', answers: Array.from({ length: 70_000 }, () => ({ question: 'Q' })) } },
    413,
    [],
  ],
];

describe('what visitors send', () => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database: 'sqlite', env: { YEONDONG_RATE: '30' } });
  });
  afterAll(() => platform.stop());

  it.each(OF_VISITORS)('%s is refused', async (_name, query, variables, status, codes) => {
    const answer = await platform.gql(query, variables);
    expect(answer.status).toBe(status);
    if (codes.length > 0) expect([...new Set(answer.codes)]).toEqual(codes);
    expect(JSON.stringify(answer.errors)).not.toMatch(/Did you mean|node_modules|stack/);
  });

  it('to guess an invitation ends at the rate of an address', async () => {
    const codes: string[] = [];
    for (let turn = 0; turn < 70 && !codes.includes('RATE_LIMITED'); turn += 1) {
      const answer = await platform.gql<{ surveySheet: unknown }>(`{ surveySheet(token: "yds_${turn}") { title } }`);
      codes.push(...answer.codes);
      if (answer.codes.length === 0) expect(answer.data).toEqual({ surveySheet: null });
    }
    expect(codes).toEqual(['RATE_LIMITED']);
  });
});
