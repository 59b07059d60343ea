import { changeRows, idOf } from '../src/builders.js';
import { createPlatform, type Platform, TEST_PASSWORD } from '../src/index.js';

const ME = '{ me { login } }';
const DAY = 86_400_000;

describe('credentials', () => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database: 'sqlite' });
  });
  afterAll(() => platform.stop());

  const post = (body: unknown, headers: Record<string, string>) =>
    fetch(`${platform.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const cookieOf = async (login: string) => {
    const query = `mutation { signIn(login: "${login}", password: "${TEST_PASSWORD}") { person { login } } }`;
    return (await post({ query }, {})).headers.get('set-cookie') ?? '';
  };
  const makeToken = async (scopes: string[], as = 'analyst', days = 30) => {
    const { createApiToken } = await platform.data<{ createApiToken: { token: string; record: { id: string } } }>(
      'mutation($input: TokenInput!) { createApiToken(input: $input) { token record { id prefix } } }',
      { input: { name: '보고서 도구', scopes, days } },
      { as },
    );
    return createApiToken;
  };

  it('stand in a cookie that scripts and other sites cannot use', async () => {
    const cookie = await cookieOf('planner');
    expect(cookie).toMatch(/;\s*HttpOnly/i);
    expect(cookie).toMatch(/;\s*SameSite=Strict/i);
    expect(cookie).toMatch(/;\s*Path=\//i);
    const answer = await post({ query: ME }, { cookie: cookie.split(';')[0] as string });
    expect(await answer.json()).toEqual({ data: { me: { login: 'planner' } } });
  });

  it('are taken out of the browser at sign-out', async () => {
    const cookie = (await cookieOf('planner')).split(';')[0] as string;
    const out = await post({ query: 'mutation { signOut }' }, { cookie });
    expect(out.headers.get('set-cookie')).toMatch(/=;|Max-Age=0|Expires=Thu, 01 Jan 1970/i);
    const after = await post({ query: ME }, { cookie });
    expect(await after.text()).toContain('UNAUTHENTICATED');
  });

  it('of a cookie are refused where another site could have sent the request', async () => {
    const cookie = (await cookieOf('planner')).split(';')[0] as string;
    const url = `${platform.url}/graphql?query=${encodeURIComponent(ME)}`;
    expect((await fetch(url, { headers: { cookie } })).status).toBe(403);
    const form = await fetch(`${platform.url}/graphql`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: `query=${encodeURIComponent(ME)}`,
    });
    expect(form.status).toBe(415);
    const allowed = await fetch(url, { headers: { cookie, 'x-yeondong-client': '1' } });
    expect(allowed.status).toBe(200);
    expect(allowed.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('are not taken from the address', async () => {
    const token = await platform.signIn('planner');
    for (const name of ['token', 'access_token', 'authorization']) {
      const answer = await fetch(
        `${platform.url}/graphql?query=${encodeURIComponent('{ goals { totalCount } }')}&${name}=${token}`,
      );
      expect(await answer.text()).toContain('UNAUTHENTICATED');
    }
  });

  it.each(['', 'x', 'yds_', 'ydt_unknown', 'yds_unknown', 'a.b.c', `ydt_${'x'.repeat(5000)}`, "' or 1=1 --"])(
    'that are none are refused: %j',
    async (token) => {
      const answer = await platform.gql(ME, {}, { headers: { authorization: `Bearer ${token}` } });
      expect(answer.status).toBeLessThan(500);
      if (token !== '') expect(answer.codes).toEqual(['UNAUTHENTICATED']);
    },
  );

  it('of a report tool compose questions with the scope graphql:adhoc alone', async () => {
    const [free, bound] = [await makeToken(['graphql:read', 'graphql:adhoc']), await makeToken(['graphql:read'])];
    expect(await platform.data(ME, {}, { token: free.token })).toEqual({ me: { login: 'analyst' } });
    expect((await platform.gql(ME, {}, { token: bound.token })).codes).toEqual(['FORBIDDEN']);
    const report = await makeToken(['report:read']);
    expect((await platform.gql(ME, {}, { token: report.token })).codes).toEqual(['FORBIDDEN']);
  });

  it('of a report tool write nothing and make no further tokens', async () => {
    const { token } = await makeToken(['graphql:read', 'graphql:adhoc'], 'planner');
    const goal = await idOf(platform, 'goal', 'sample.ECONOMY-1');
    const writes = [
      `mutation { updateGoal(input: { id: "${goal}", version: 1, titleKo: "x" }) { id } }`,
      'mutation { createApiToken(input: { name: "x", scopes: ["graphql:adhoc"], days: 700 }) { token } }',
      'mutation { setBusinessDate(date: "2006-06-16") { businessDate } }',
    ];
    for (const query of writes) expect((await platform.gql(query, {}, { token })).codes).toEqual(['FORBIDDEN']);
  });

  it('of a report tool end when revoked, when expired, and when the person leaves', async () => {
    const revoked = await makeToken(['graphql:read', 'graphql:adhoc']);
    await platform.data(
      'mutation($id: ID!) { revokeApiToken(id: $id) { revokedAt } }',
      { id: revoked.record.id },
      { as: 'analyst' },
    );
    const expired = await makeToken(['graphql:read', 'graphql:adhoc'], 'executive');
    await changeRows(
      platform.databaseUrl,
      'UPDATE core_api_token SET expires_at = ? WHERE revoked_at IS NULL AND name = ? AND person_id = (SELECT id FROM core_person WHERE login = ?)',
      [Date.now() - DAY, '보고서 도구', 'executive'],
    );
    const left = await makeToken(['graphql:read', 'graphql:adhoc'], 'advisor');
    await changeRows(platform.databaseUrl, "UPDATE core_person SET active = 0 WHERE login = 'advisor'");
    for (const { token } of [revoked, expired, left]) {
      expect((await platform.gql(ME, {}, { token })).codes).toEqual(['UNAUTHENTICATED']);
    }
  });

  it('of a report tool are refused with unknown scopes, too long a life or no name', async () => {
    const inputs = [
      { name: 'x', scopes: ['everything'], days: 1 },
      { name: 'x', scopes: [], days: 1 },
      { name: 'x', scopes: ['graphql:read'], days: 731 },
      { name: 'x', scopes: ['graphql:read'], days: 0 },
      { name: ' ', scopes: ['graphql:read'], days: 1 },
    ];
    for (const input of inputs) {
      const answer = await platform.gql(
        'mutation($input: TokenInput!) { createApiToken(input: $input) { token } }',
        { input },
        { as: 'analyst' },
      );
      expect(answer.codes).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('of one person say nothing of the tokens of another', async () => {
    const mine = await makeToken(['graphql:read'], 'head');
    const query = '{ apiTokens { id } }';
    const { apiTokens } = await platform.data<{ apiTokens: { id: string }[] }>(query, {}, { as: 'staff' });
    expect(apiTokens.map(({ id }) => id)).not.toContain(mine.record.id);
    const revoke = await platform.gql(
      'mutation($id: ID!) { revokeApiToken(id: $id) { id } }',
      { id: mine.record.id },
      { as: 'staff' },
    );
    expect(revoke.codes).toEqual(['BAD_USER_INPUT']);
    const { apiTokens: all } = await platform.data<{ apiTokens: { id: string }[] }>(query, {}, { as: 'admin' });
    expect(all.map(({ id }) => id)).toContain(mine.record.id);
  });

  it('act for a department that the person may act for, and no other', async () => {
    const of = (as: string, department: string) =>
      platform.gql(ME, {}, { as, headers: { 'x-department': department } }).then(({ codes }) => codes);
    expect(await of('planner', 'WELFARE_POLICY')).toEqual([]);
    expect(await of('staff', 'WELFARE_POLICY')).toEqual([]);
    expect(await of('staff', 'POLICY_PLANNING')).toEqual(['FORBIDDEN']);
    expect(await of('head', 'PARKS_GREEN')).toEqual(['FORBIDDEN']);
    expect(await of('planner', 'NOWHERE')).toEqual(['FORBIDDEN']);
  });
});
