import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { notFound, PlatformError, type RequestContext } from '@yeondong/schema';
import { buildSchema, graphql } from 'graphql';
import { pino } from 'pino';
import { readConfig } from '../config.js';
import { createErrorFormatter } from '../graphql/errors/error-formatter.js';
import { mergeMessages } from '../graphql/errors/texts.js';
import { type App, createApp } from './app.js';
import type { Parts, StoredFile } from './parts.js';

const schema = buildSchema('type Query { greeting: String! } type Mutation { rename: Boolean }');
const log = pino({ level: 'silent' });
const errors = createErrorFormatter(mergeMessages([]), log);

let folder = '';
let app: App;
let stored: StoredFile | null = null;

const contextOf = (signedIn: boolean): RequestContext =>
  ({
    actor: { kind: signedIn ? 'staff' : 'public', personKey: signedIn ? 7 : null },
    modules: new Set(['bsc']),
  }) as unknown as RequestContext;

function parts(rates?: Parts['rates']): Parts {
  return {
    config: { ...readConfig({ YEONDONG_DATA_DIR: join(folder, 'data') }, folder) },
    log,
    errors,
    rates,
    clientDir: join(folder, 'dist'),
    endpoint: {
      execute: async ({ query = '', variables }, caller, signal) => {
        if (query.includes('slow')) await new Promise((resolve) => signal.addEventListener('abort', resolve));
        if (query.includes('broken')) throw new Error('select password from person');
        caller.setCookies.push('yeondong=t; HttpOnly; SameSite=Strict');
        const rootValue = { greeting: `안녕 ${JSON.stringify(variables ?? {})}` };
        const result = await graphql({ schema, source: query, rootValue });
        return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(result) };
      },
      subscribe: async function () {
        return (async function* () {
          yield { data: { changed: 'one' } };
          yield { data: { changed: 'two' } };
        })();
      },
      sdl: async () => 'type Query { greeting: String! }',
    },
    session: {
      identify: async ({ authorization, cookie }) => {
        if (authorization && authorization !== 'Bearer good') throw new PlatformError('UNAUTHENTICATED', { what: 'token' });
        return { ctx: contextOf(Boolean(authorization ?? cookie)), setCookies: [] };
      },
    },
    files: {
      store: async (_ctx, file) => {
        if (file.name === 'refused.txt') throw new PlatformError('FORBIDDEN');
        stored = file;
        return { id: 'file-1' };
      },
      open: async (_ctx, id) => {
        if (id !== 'file-1' || !stored) throw notFound();
        return stored;
      },
    },
    health: { readiness: async () => ({ ready: true, checks: { database: true } }) },
  };
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'http-'));
  writeFileSync(join(folder, 'package.json'), '{}');
  mkdirSync(join(folder, 'dist', '.vite'), { recursive: true });
  mkdirSync(join(folder, 'dist', 'assets'));
  writeFileSync(join(folder, 'dist', 'index.html'), '<script nonce="__CSP_NONCE__" src="/assets/main.js"></script>');
  writeFileSync(join(folder, 'dist', 'assets', 'main.js'), 'export {}');
  const manifest = {
    'index.html': { file: 'assets/main.js', name: 'index', isEntry: true },
    'bsc/index.tsx': { file: 'assets/bsc.js', name: 'module-bsc', isEntry: true, css: ['assets/bsc.css'] },
    'innovation/index.tsx': { file: 'assets/innovation.js', name: 'module-innovation', isEntry: true },
  };
  writeFileSync(join(folder, 'dist', '.vite', 'manifest.json'), JSON.stringify(manifest));
  stored = null;
  app = await createApp(parts());
});
afterEach(async () => {
  await app.server.close();
  rmSync(folder, { recursive: true });
});

const json = { 'content-type': 'application/json' };
const post = (payload: string | object, headers: Record<string, string> = json) =>
  app.server.inject({ method: 'POST', url: '/graphql', headers, payload: typeof payload === 'string' ? payload : JSON.stringify(payload) });
const codeOf = (body: string): string => JSON.parse(body).errors[0].extensions.code;

describe('/graphql', () => {
  it('answers POST and GET, and leaves the cookies that resolvers set', async () => {
    const posted = await post({ query: '{greeting}', variables: { a: 1 } });
    expect(posted.json()).toEqual({ data: { greeting: '안녕 {"a":1}' } });
    expect(posted.headers['set-cookie']).toEqual(['yeondong=t; HttpOnly; SameSite=Strict']);
    const query = new URLSearchParams({ query: '{greeting}', variables: '{"a":2}' });
    const got = await app.server.inject({ url: `/graphql?${query}` });
    expect(got.json()).toEqual({ data: { greeting: '안녕 {"a":2}' } });
    const again = await app.server.inject({ url: `/graphql?${query}`, headers: { 'if-none-match': String(got.headers.etag) } });
    expect(again.statusCode).toBe(304);
  });

  it.each([
    ['no JSON', '{', json, 400, 'BAD_USER_INPUT'],
    ['a batch', '[{"query":"{greeting}"}]', json, 400, 'BAD_USER_INPUT'],
    ['no query', '{}', json, 400, 'BAD_USER_INPUT'],
    ['a query that is no text', '{"query":1}', json, 400, 'BAD_USER_INPUT'],
    ['variables that are a list', '{"query":"{greeting}","variables":[]}', json, 400, 'BAD_USER_INPUT'],
    ['a form', 'query=%7Bgreeting%7D', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['plain text', '{"query":"{greeting}"}', { 'content-type': 'text/plain' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['another charset', '{"query":"{greeting}"}', { 'content-type': 'application/json; charset=euc-kr' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a compressed body', '{}', { ...json, 'content-encoding': 'gzip' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['an answer that nobody has', '{"query":"{greeting}"}', { ...json, accept: 'text/html' }, 406, 'UNSUPPORTED_MEDIA_TYPE'],
    ['a body of 2 MB', JSON.stringify({ query: 'x'.repeat(2_000_000) }), json, 413, 'PAYLOAD_TOO_LARGE'],
    ['a query of 100 kB', JSON.stringify({ query: `{greeting}${' '.repeat(100_000)}` }), json, 413, 'PAYLOAD_TOO_LARGE'],
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
  await app.server.close();
  app = await createApp(parts({ user: 3, address: 100 }));
  const headers = { ...json, authorization: 'Bearer good' };
  const statuses = [];
  for (let turn = 0; turn < 4; turn += 1) statuses.push((await post({ query: '{greeting}' }, headers)).statusCode);
  expect(statuses).toEqual([200, 200, 200, 429]);
  const refused = await post({ query: '{greeting}' }, headers);
  expect(codeOf(refused.body)).toBe('RATE_LIMITED');
  expect(Number(refused.headers['retry-after'])).toBe(20);
  expect((await post({ query: '{greeting}' })).statusCode).toBe(200);
});

test('subscriptions come as events', async () => {
  const headers = { ...json, accept: 'text/event-stream' };
  const answer = await app.server.inject({ method: 'POST', url: '/graphql/stream', headers, payload: '{"query":"subscription{changed}"}' });
  expect(answer.headers['content-type']).toBe('text/event-stream; charset=utf-8');
  expect(answer.body.match(/"changed":"(one|two)"/g)).toEqual(['"changed":"one"', '"changed":"two"']);
  const plain = await app.server.inject({ method: 'POST', url: '/graphql/stream', headers: json, payload: '{}' });
  expect([plain.statusCode, codeOf(plain.body)]).toEqual([406, 'UNSUPPORTED_MEDIA_TYPE']);
  const wrong = await app.server.inject({ method: 'POST', url: '/graphql/stream', headers, payload: '{}' });
  expect([wrong.statusCode, codeOf(wrong.body)]).toEqual([400, 'BAD_USER_INPUT']);
});

describe('other endpoints', () => {
  it('show schema and client modules to those who signed in, and only the enabled modules', async () => {
    const headers = { authorization: 'Bearer good' };
    for (const url of ['/schema.graphql', '/api/v1/client-modules']) {
      const refused = await app.server.inject({ url });
      expect([refused.statusCode, refused.json().code]).toEqual([401, 'UNAUTHENTICATED']);
      expect(refused.headers['content-type']).toMatch(/^application\/problem\+json/);
    }
    expect((await app.server.inject({ url: '/schema.graphql', headers })).body).toContain('type Query');
    const modules = (await app.server.inject({ url: '/api/v1/client-modules', headers })).json();
    expect(modules).toEqual({ modules: [{ id: 'bsc', file: '/assets/bsc.js', css: ['/assets/bsc.css'] }] });
  });

  it('tell their health', async () => {
    expect((await app.server.inject({ url: '/healthz' })).json()).toEqual({ status: 'alive' });
    expect((await app.server.inject({ url: '/readyz' })).statusCode).toBe(200);
    app.stopping.begin();
    expect((await app.server.inject({ url: '/readyz' })).statusCode).toBe(503);
    expect((await app.server.inject({ url: '/metrics' })).body).toContain('yeondong_http_answers_total{route="/readyz",status="503"} 1');
  });

  it('answer unknown addresses of programs with a problem', async () => {
    const answer = await app.server.inject({ url: '/api/v2/anything' });
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('the web client', () => {
  it('is one page with a nonce of its own for each request', async () => {
    const [first, second] = [await app.server.inject({ url: '/initiatives/1' }), await app.server.inject({ url: '/' })];
    const nonce = /nonce="([^"]+)"/.exec(first.body)?.[1] ?? '';
    expect(first.headers['content-security-policy']).toContain(`script-src 'self' 'nonce-${nonce}'`);
    expect(first.headers['content-security-policy']).not.toContain('unsafe-inline');
    expect(second.body).not.toContain(nonce);
    expect(first.headers['cache-control']).toBe('no-store');
    const explorer = String((await app.server.inject({ url: '/graphiql' })).headers['content-security-policy']);
    expect(explorer).toContain("style-src 'self' 'unsafe-inline'");
    expect(explorer).toMatch(/script-src 'self' 'nonce-[^']+';/);
  });

  it('keeps its assets for ever and its manifest to itself', async () => {
    const asset = await app.server.inject({ url: '/assets/main.js' });
    expect([asset.statusCode, asset.headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
    for (const url of ['/.vite/manifest.json', '/assets/../.vite/manifest.json', '/assets/..%2f.vite%2fmanifest.json']) {
      expect((await app.server.inject({ url })).body).not.toContain('module-innovation');
    }
  });
});

describe('files', () => {
  const upload = (name: string, content: Buffer | string, headers: Record<string, string> = {}) => {
    const boundary = 'b1';
    const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n`;
    return app.server.inject({
      method: 'POST',
      url: '/api/v1/files',
      headers: { authorization: 'Bearer good', 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers },
      payload: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]),
    });
  };
  const kept = () => readdirSync(join(folder, 'data', 'files'));

  it('are kept with name, size and checksum, and come back as they were', async () => {
    const up = await upload('../../성과 보고.txt', '계획대로');
    expect(up.statusCode).toBe(201);
    expect(up.json()).toMatchObject({ id: 'file-1', name: '성과 보고.txt', bytes: 12 });
    const down = await app.server.inject({ url: '/api/v1/files/file-1' });
    expect(down.body).toBe('계획대로');
    expect(down.headers['content-disposition']).toContain(encodeURIComponent('성과 보고.txt'));
    expect((await app.server.inject({ url: '/api/v1/files/other' })).statusCode).toBe(404);
  });

  it('leave nothing behind when they are refused', async () => {
    expect((await upload('refused.txt', 'x')).statusCode).toBe(403);
    const large = await upload('large.bin', Buffer.alloc(50_000_001));
    expect([large.statusCode, large.json().code]).toEqual([413, 'PAYLOAD_TOO_LARGE']);
    expect(kept()).toEqual([]);
  });

  it('need a sign-in and a form', async () => {
    const refused = await app.server.inject({ method: 'POST', url: '/api/v1/files', headers: json, payload: '{}' });
    expect(refused.statusCode).toBe(401);
    const plain = await app.server.inject({
      method: 'POST',
      url: '/api/v1/files',
      headers: { ...json, authorization: 'Bearer good' },
      payload: '{}',
    });
    expect([plain.statusCode, plain.json().code]).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
  });
});

test('every answer carries the safe headers and no CORS', async () => {
  const origin = { origin: 'https://elsewhere.example' };
  for (const url of ['/graphql', '/', '/assets/main.js', '/healthz', '/api/v1/files/x']) {
    const { headers } = await app.server.inject({ url, headers: origin });
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['access-control-allow-origin']).toBeUndefined();
  }
});
