import { openTrialApp, type TrialApp } from './trial-app.js';

let app: TrialApp;
beforeEach(async () => {
  app = await openTrialApp();
});
afterEach(() => app.close());

const json = { 'content-type': 'application/json' };
const post = (payload: string | object, headers: Record<string, string> = json) =>
  app.server.inject({
    method: 'POST',
    url: '/graphql',
    headers,
    payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
  });
const codeOf = (body: string): string => JSON.parse(body).errors[0].extensions.code;

describe('/graphql', () => {
  it('answers POST and GET, and leaves the cookies that resolvers set', async () => {
    const posted = await post({ query: '{greeting}', variables: { a: 1 } });
    expect(posted.json()).toEqual({ data: { greeting: '안녕 {"a":1}' } });
    expect(posted.headers['set-cookie']).toEqual(['yeondong=t; HttpOnly; SameSite=Strict']);
    const query = new URLSearchParams({ query: '{greeting}', variables: '{"a":2}' });
    const got = await app.server.inject({ url: `/graphql?${query}` });
    expect(got.json()).toEqual({ data: { greeting: '안녕 {"a":2}' } });
    const again = await app.server.inject({
      url: `/graphql?${query}`,
      headers: { 'if-none-match': String(got.headers.etag) },
    });
    expect(again.statusCode).toBe(304);
  });

  it.each([
    ['no JSON', '{', json, 400, 'BAD_USER_INPUT'],
    ['a batch', '[{"query":"{greeting}"}]', json, 400, 'BAD_USER_INPUT'],
    ['no query', '{}', json, 400, 'BAD_USER_INPUT'],
    ['a query that is no text', '{"query":1}', json, 400, 'BAD_USER_INPUT'],
    ['variables that are a list', '{"query":"{greeting}","variables":[]}', json, 400, 'BAD_USER_INPUT'],
    [
      'a form',
      'query=%7Bgreeting%7D',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['plain text', '{"query":"{greeting}"}', { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'another charset',
      '{"query":"{greeting}"}',
      { 'content-type': 'application/json; charset=euc-kr' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['a compressed body', '{}', { ...json, 'content-encoding': 'gzip' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'an answer that nobody has',
      '{"query":"{greeting}"}',
      { ...json, accept: 'text/html' },
      406,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['a body of 2 MB', JSON.stringify({ query: 'x'.repeat(2_000_000) }), json, 413, 'PAYLOAD_TOO_LARGE'],
    [
      'a query of 100 kB',
      JSON.stringify({ query: `{greeting}${' '.repeat(100_000)}` }),
      json,
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    ['a key that would reach prototypes', '{"query":"{greeting}","__proto__":{"x":1}}', json, 400, 'BAD_USER_INPUT'],
    ['a wrong token', '{"query":"{greeting}"}', { ...json, authorization: 'Bearer bad' }, 401, 'UNAUTHENTICATED'],
  ])('refuses %s', async (_what, payload, headers, status, code) => {
    const answer = await post(payload, headers as Record<string, string>);
    expect([answer.statusCode, codeOf(answer.body)]).toEqual([status, code]);
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
  });

  it('refuses other methods', async () => {
    const answer = await app.server.inject({ method: 'PUT', url: '/graphql', headers: json, payload: '{}' });
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, POST']);
  });

  it('takes a session cookie only with what other sites cannot send', async () => {
    const url = `/graphql?${new URLSearchParams({ query: '{greeting}' })}`;
    const foreign = await app.server.inject({ url, headers: { cookie: 'yeondong=t' } });
    expect([foreign.statusCode, codeOf(foreign.body)]).toEqual([403, 'FORBIDDEN']);
    const own = await app.server.inject({ url, headers: { cookie: 'yeondong=t', 'x-yeondong-client': 'web' } });
    expect(own.statusCode).toBe(200);
  });

  it('tells nothing internal', async () => {
    const answer = await post({ query: '{broken}' });
    expect([answer.statusCode, codeOf(answer.body)]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    expect(answer.body).not.toContain('password');
    expect(JSON.parse(answer.body).errors[0].extensions.requestId).toBe(answer.headers['x-request-id']);
  });

  it('speaks the language that was asked for', async () => {
    const korean = await post('{}');
    const english = await post('{}', { ...json, 'accept-language': 'en-GB,ko;q=0.5' });
    expect(korean.json().errors[0].message).toBe('질의(query)가 없습니다.');
    expect(english.json().errors[0].message).toBe('There is no query.');
  });
});

test('a caller has so many operations a minute, and learns when to come back', async () => {
  await app.close();
  app = await openTrialApp({ user: 3, address: 100 });
  const headers = { ...json, authorization: 'Bearer good' };
  const statuses = [];
  for (let turn = 0; turn < 4; turn += 1) statuses.push((await post({ query: '{greeting}' }, headers)).statusCode);
  expect(statuses).toEqual([200, 200, 200, 429]);
  const refused = await post({ query: '{greeting}' }, headers);
  expect(codeOf(refused.body)).toBe('RATE_LIMITED');
  expect(Number(refused.headers['retry-after'])).toBe(20);
  expect(refused.headers['ratelimit-policy']).toBe('"user";q=3;w=60, "address";q=100;w=60');
  expect(refused.headers.ratelimit).toMatch(/^"user";r=0;t=60, "address";r=9\d;t=\d+$/);
  expect((await post({ query: '{greeting}' })).statusCode).toBe(200);
});

test('subscriptions come as events', async () => {
  const headers = { ...json, accept: 'text/event-stream' };
  const answer = await app.server.inject({
    method: 'POST',
    url: '/graphql/stream',
    headers,
    payload: '{"query":"subscription{changed}"}',
  });
  expect(answer.headers['content-type']).toBe('text/event-stream; charset=utf-8');
  expect(answer.body.match(/"changed":"(one|two)"/g)).toEqual(['"changed":"one"', '"changed":"two"']);
  const plain = await app.server.inject({ method: 'POST', url: '/graphql/stream', headers: json, payload: '{}' });
  expect([plain.statusCode, codeOf(plain.body)]).toEqual([406, 'UNSUPPORTED_MEDIA_TYPE']);
  const wrong = await app.server.inject({ method: 'POST', url: '/graphql/stream', headers, payload: '{}' });
  expect([wrong.statusCode, codeOf(wrong.body)]).toEqual([400, 'BAD_USER_INPUT']);
});
