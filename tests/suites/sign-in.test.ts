import { changeRows } from '../src/builders.js';
import {
  createPlatform,
  type DatabaseKind,
  describeOnBoth,
  type Platform,
  readRows,
  TEST_PASSWORD,
} from '../src/index.js';

const SIGN_IN =
  'mutation($login: String!, $password: String!) { signIn(login: $login, password: $password) { token expiresAt person { login } } }';
const CHANGE = 'mutation($current: String!, $next: String!) { changePassword(current: $current, next: $next) }';
const ME = '{ me { login } }';
const MINUTE = 60_000;

describeOnBoth('sessions', (database: DatabaseKind) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database });
  });
  afterAll(() => platform.stop());

  const signIn = (login: string, password: string) =>
    platform.gql<{ signIn: { token: string; expiresAt: string } }>(SIGN_IN, { login, password });
  const codesWith = async (token: string) => (await platform.gql(ME, {}, { token })).codes;
  const age = (login: string, column: string, ms: number) =>
    changeRows(
      platform.databaseUrl,
      `UPDATE core_session SET ${column} = ? WHERE person_id = (SELECT id FROM core_person WHERE login = ?)`,
      [Date.now() + ms, login],
    );

  it('answer a wrong password and an unknown account alike', async () => {
    const [wrong, unknown] = [await signIn('bsc', 'Wrong-2006-pass'), await signIn('nobody', 'Wrong-2006-pass')];
    expect(wrong.codes).toEqual(['UNAUTHENTICATED']);
    const told = ({ status, errors }: typeof wrong) => [status, errors.map(({ message, path }) => [message, path])];
    expect(told(unknown)).toEqual(told(wrong));
  });

  it('take as long to refuse an unknown account as a known one', async () => {
    const times = async (login: string) => {
      const taken: number[] = [];
      for (let at = 0; at < 4; at += 1) {
        const start = performance.now();
        await signIn(login, 'Wrong-2006-pass');
        taken.push(performance.now() - start);
      }
      return Math.min(...taken);
    };
    const [known, unknown] = [await times('innovation'), await times('nobody')];
    expect(unknown).toBeGreaterThan(known / 4);
    expect(unknown).toBeLessThan(known * 4);
  });

  it('lock the account after five failures, even for the right password, and tell no one', async () => {
    for (let at = 0; at < 5; at += 1)
      expect((await signIn('policy', 'Wrong-2006-pass')).codes).toEqual(['UNAUTHENTICATED']);
    const locked = await signIn('policy', TEST_PASSWORD);
    expect(locked.codes).toEqual(['UNAUTHENTICATED']);
    expect(locked.errors[0]?.message).toBe((await signIn('nobody', TEST_PASSWORD)).errors[0]?.message);
    const [row] = await readRows(
      platform.databaseUrl,
      "SELECT locked_until FROM core_credential WHERE person_id = (SELECT id FROM core_person WHERE login = 'policy')",
    );
    expect(Number(row?.locked_until) - Date.now()).toBeGreaterThan(13 * MINUTE);
    await changeRows(
      platform.databaseUrl,
      'UPDATE core_credential SET locked_until = ? WHERE locked_until IS NOT NULL',
      [Date.now() - 1],
    );
    expect((await signIn('policy', TEST_PASSWORD)).codes).toEqual([]);
  });

  it('lock the account when five wrong passwords arrive at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => signIn('statistician', 'Wrong-2006-pass')));
    expect((await signIn('statistician', TEST_PASSWORD)).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('end after thirty idle minutes', async () => {
    const token = await platform.signIn('executive');
    await age('executive', 'used_at', -29 * MINUTE);
    expect(await codesWith(token)).toEqual([]);
    await age('executive', 'used_at', -31 * MINUTE);
    expect(await codesWith(token)).toEqual(['UNAUTHENTICATED']);
  });

  it('end after twelve hours, however much they are used', async () => {
    const { data } = await signIn('executive', TEST_PASSWORD);
    const token = data?.signIn.token ?? '';
    const [row] = await readRows(platform.databaseUrl, 'SELECT MAX(ends_at - started_at) AS longest FROM core_session');
    expect(Number(row?.longest)).toBe(12 * 60 * MINUTE);
    await age('executive', 'ends_at', -1);
    expect(await codesWith(token)).toEqual(['UNAUTHENTICATED']);
  });

  it('end at sign-out, and only then', async () => {
    const [token, other] = [await platform.signIn('analyst'), await platform.signIn('analyst')];
    expect(await platform.data('mutation { signOut }', {}, { token })).toEqual({ signOut: true });
    expect([await codesWith(token), await codesWith(other)]).toEqual([['UNAUTHENTICATED'], []]);
  });

  it('end when the password changes', async () => {
    const tokens = [await platform.signIn('auditor'), await platform.signIn('auditor')];
    const next = 'Another-2006-pass';
    await platform.data(CHANGE, { current: TEST_PASSWORD, next }, { token: tokens[0] as string });
    expect(await Promise.all(tokens.map(codesWith))).toEqual([['UNAUTHENTICATED'], ['UNAUTHENTICATED']]);
    expect((await signIn('auditor', TEST_PASSWORD)).codes).toEqual(['UNAUTHENTICATED']);
    expect((await signIn('auditor', next)).codes).toEqual([]);
  });

  it('end when the roles change', async () => {
    const token = await platform.signIn('evaluator');
    const people = await platform.data<{ people: { nodes: { id: string }[] } }>(
      '{ people(where: { login: { eq: "evaluator" } }) { nodes { id } } }',
      {},
      { as: 'admin' },
    );
    const input = { id: people.people.nodes[0]?.id, version: 1, roles: ['evaluator', 'staff'] };
    await platform.data(
      'mutation($input: PersonUpdate!) { updatePerson(input: $input) { roles } }',
      { input },
      { as: 'admin' },
    );
    expect(await codesWith(token)).toEqual(['UNAUTHENTICATED']);
  });

  it.each([
    ['Sh0rt-pw', 'password.too-short'],
    ['onlysmallletters', 'password.too-few-kinds'],
    ['SMALLandBIG', 'password.too-few-kinds'],
    [`Aa1-${'x'.repeat(300)}`, 'password.too-long'],
    ['Aa1-\u0000zero-byte', 'password.unclean'],
    [TEST_PASSWORD, 'password.reused'],
  ])('refuse the new password %j', async (next, code) => {
    const answer = await platform.gql(CHANGE, { current: TEST_PASSWORD, next }, { as: 'advisor' });
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
    expect(answer.errors[0]?.extensions.issues?.map((issue) => issue.code)).toEqual([
      code === 'password.unclean' ? 'text.unclean' : code,
    ]);
  });

  it('refuse the last three passwords and a wrong present one', async () => {
    const passwords = [TEST_PASSWORD, 'First-2006-pass', 'Second-2006-pass', 'Third-2006-pass'];
    for (let at = 0; at < 3; at += 1) {
      const token = await platform.signIn('planner', passwords[at]);
      await platform.data(CHANGE, { current: passwords[at], next: passwords[at + 1] }, { token });
    }
    const token = await platform.signIn('planner', passwords[3]);
    const change = (current: unknown, next: unknown) => platform.gql(CHANGE, { current, next }, { token });
    for (const used of passwords.slice(1)) {
      expect((await change(passwords[3], used)).errors[0]?.extensions.issues?.[0]?.code).toBe('password.reused');
    }
    expect((await change('Wrong-2006-pass', 'Fourth-2006-pass')).errors[0]?.extensions.issues?.[0]).toMatchObject({
      path: ['current'],
      code: 'password.wrong',
    });
    expect((await change(passwords[3], TEST_PASSWORD)).codes).toEqual([]);
  });

  it('are stored as hashes only', async () => {
    const token = await platform.signIn('head');
    const rows = await readRows(platform.databaseUrl, 'SELECT token_hash FROM core_session');
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
    const logged = platform.log.slice(platform.log.indexOf('Yeondong is ready'));
    expect([logged.includes(token), logged.includes(TEST_PASSWORD)]).toEqual([false, false]);
  });
});
