import { serverAudits } from 'graphql-http';
import { createPlatform, type Platform } from '../src/index.js';

describe('GraphQL over HTTP', () => {
  let platform: Platform;
  let token: string;

  beforeAll(async () => {
    platform = await createPlatform({ database: 'sqlite' });
    token = await platform.signIn('planner');
  });
  afterAll(() => platform.stop());

  it('passes at least 58 of the 61 audits of the specification, and none as an error', async () => {
    const fetchFn = (url: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      headers.set('authorization', `Bearer ${token}`);
      return fetch(url, { ...init, headers });
    };
    const audits = serverAudits({ url: `${platform.url}/graphql`, fetchFn });
    const results = [];
    for (const audit of audits) results.push(await audit.fn());
    const failures = results
      .filter(({ status }) => status !== 'ok')
      .map((result) => `${result.status}: ${result.name}`);
    expect(results).toHaveLength(61);
    expect(failures.filter((line) => line.startsWith('error'))).toEqual([]);
    expect({ failures, enough: failures.length <= 3 }).toEqual({ failures, enough: true });
  });

  it('answers a GET with an ETag, and 304 while nothing changed', async () => {
    const path = `/graphql?query=${encodeURIComponent('{ domains { totalCount } }')}`;
    const first = await platform.fetch(path, {
      headers: { authorization: `Bearer ${token}`, 'apollo-require-preflight': '1' },
    });
    const etag = first.headers.get('etag') ?? '';
    expect([first.status, first.headers.get('cache-control')]).toEqual([200, 'private, no-cache']);
    const again = await platform.fetch(path, {
      headers: { authorization: `Bearer ${token}`, 'apollo-require-preflight': '1', 'if-none-match': etag },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('answers queries by plans and mutations by graphql-js, which its meters tell apart', async () => {
    const counted = async (executor: string) => {
      const text = await (await platform.fetch('/metrics')).text();
      const lines = text.split('\n').filter((line) => line.startsWith('yeondong_graphql_operation_seconds_count'));
      return lines
        .filter((line) => line.includes(`executor="${executor}"`))
        .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
    };
    await platform.data('{ settings { planYear } }', {}, { as: 'planner' });
    const before = [await counted('plan'), await counted('graphql-js')];
    await platform.data('{ domains { nodes { title goals { nodes { title } } } } }', {}, { as: 'planner' });
    expect([await counted('plan'), await counted('graphql-js')]).toEqual([Number(before[0]) + 1, before[1]]);
    const refused = await platform.gql('mutation { signIn(login: "x", password: "y") { token } }');
    expect(refused.errors).toHaveLength(1);
    expect([await counted('plan'), await counted('graphql-js')]).toEqual([
      Number(before[0]) + 1,
      Number(before[1]) + 1,
    ]);
  });

  it('sends every answer with the headers that keep browsers safe', async () => {
    const { headers } = await platform.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect([headers.get('x-powered-by'), headers.get('access-control-allow-origin')]).toEqual([null, null]);
  });
});
