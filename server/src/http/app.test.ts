import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openTrialApp, type TrialApp } from './trial-app.js';

let app: TrialApp;
beforeEach(async () => {
  app = await openTrialApp();
});
afterEach(() => app.close());

const json = { 'content-type': 'application/json' };

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
    expect((await app.server.inject({ url: '/metrics' })).body).toContain(
      'yeondong_http_answers_total{route="/readyz",status="503"} 1',
    );
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
    for (const url of [
      '/.vite/manifest.json',
      '/assets/../.vite/manifest.json',
      '/assets/..%2f.vite%2fmanifest.json',
    ]) {
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
      headers: {
        authorization: 'Bearer good',
        'content-type': `multipart/form-data; boundary=${boundary}`,
        ...headers,
      },
      payload: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]),
    });
  };
  const kept = () => readdirSync(join(app.folder, 'data', 'files'));

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
