import { idOf } from '../src/builders.js';
import { createPlatform, type DatabaseKind, describeOnBoth, type Platform, readRows } from '../src/index.js';

const CREATE = `mutation($input: PersonInput!) { person: createPerson(input: $input) { ${'id version state'} } }`;
const UPDATE = `mutation($input: PersonUpdate!) { person: updatePerson(input: $input) {
  id version name login active state leftOn roles department { code } positions { title fromDate toDate department { code } } } }`;
const ISSUE =
  'mutation($input: PasswordIssue!) { issued: issuePassword(input: $input) { password person { version state } } }';
const SIGN_IN =
  'mutation($login: String!, $password: String!) { signIn(login: $login, password: $password) { token } }';
const LISTED = 'query($where: PersonWhere) { people(where: $where) { nodes { login state } } }';
const OWN_PASSWORD = 'Haneul-2006-Namu';

interface Changed {
  id: string;
  version: number;
  state: string;
  positions: { title: string; fromDate: string; toDate: string | null; department: { code: string } }[];
}

describeOnBoth('people', (database: DatabaseKind) => {
  let platform: Platform;
  let person: { id: string; version: number };

  beforeAll(async () => {
    platform = await createPlatform({ database });
    const department = await idOf(platform, 'department', 'WELFARE_POLICY');
    const input = { login: 'kim.haneul', name: '김하늘', department, position: '주무관', roles: ['staff'] };
    ({ person } = await platform.data<{ person: Changed }>(CREATE, { input }, { as: 'admin' }));
  });
  afterAll(() => platform.stop());

  const update = (changes: object, id = person.id, version = person.version) =>
    platform.gql<{ person: Changed }>(UPDATE, { input: { id, version, ...changes } }, { as: 'admin' });
  const changed = async (changes: object): Promise<Changed> => {
    const { data, errors } = await update(changes);
    expect(errors).toEqual([]);
    person = (data as { person: Changed }).person;
    return person as Changed;
  };
  const refusals = async (answer: ReturnType<typeof update>) =>
    ((await answer).errors[0]?.extensions.issues ?? []).map(({ path, code }) => [(path as unknown[]).join('.'), code]);
  const issue = async (): Promise<string> => {
    const { id, version } = person;
    const { issued } = await platform.data<{
      issued: { password: string; person: { version: number; state: string } };
    }>(ISSUE, { input: { id, version } }, { as: 'admin' });
    person = { id, version: issued.person.version };
    return issued.password;
  };
  const signIn = async (password: string): Promise<string | undefined> =>
    (await platform.gql<{ signIn: { token: string } }>(SIGN_IN, { login: 'kim.haneul', password })).data?.signIn?.token;
  const listed = async (where: object) =>
    (await platform.data<{ people: { nodes: { login: string }[] } }>(LISTED, { where }, { as: 'planner' })).people.nodes
      .map(({ login }) => login)
      .filter((login) => login === 'kim.haneul');

  it('begin with the post they are made with', async () => {
    const { positions } = await changed({ name: '김하늘' });
    expect(positions).toEqual([
      { title: '주무관', fromDate: '2006-06-15', toDate: null, department: { code: 'WELFARE_POLICY' } },
    ]);
  });

  it('sign in with a temporary password and can only change it', async () => {
    const temporary = await issue();
    expect(temporary).toMatch(/^([A-Z][a-z]{2}\d-){3}[A-Z][a-z]{2}\d$/);
    const token = (await signIn(temporary)) as string;
    const life = await platform.data('{ session { mustChangePassword } me { login } }', {}, { token });
    expect(life).toEqual({ session: { mustChangePassword: true }, me: { login: 'kim.haneul' } });
    expect((await platform.gql('{ initiatives { totalCount } }', {}, { token })).codes).toEqual(['FORBIDDEN']);
    const change = 'mutation($current: String!, $next: String!) { changePassword(current: $current, next: $next) }';
    await platform.data(change, { current: temporary, next: OWN_PASSWORD }, { token });
    const own = (await signIn(OWN_PASSWORD)) as string;
    expect(await platform.data('{ session { mustChangePassword } }', {}, { token: own })).toEqual({
      session: { mustChangePassword: false },
    });
    expect((await platform.gql('{ initiatives { totalCount } }', {}, { token: own })).codes).toEqual([]);
    const [entry] = await readRows(
      platform.databaseUrl,
      "select changes from core_audit_entry where act = 'core.password.issued'",
    );
    expect(String(entry?.changes)).not.toContain(temporary);
  });

  it('are locked and unlocked, by hand and by wrong passwords', async () => {
    expect((await changed({ active: false })).state).toBe('LOCKED');
    expect(await signIn(OWN_PASSWORD)).toBeUndefined();
    expect(await listed({ state: { eq: 'LOCKED' } })).toEqual(['kim.haneul']);
    expect((await changed({ active: true })).state).toBe('ACTIVE');
    for (let guess = 0; guess < 5; guess++) await signIn('Wrong-Password-1');
    expect(await listed({ state: { eq: 'LOCKED' } })).toEqual(['kim.haneul']);
    expect(await signIn(OWN_PASSWORD)).toBeUndefined();
    expect((await changed({ active: true })).state).toBe('ACTIVE');
    expect(await signIn(OWN_PASSWORD)).toEqual(expect.any(String));
  });

  it('move to another department with their post, and keep the one before', async () => {
    await platform.data('mutation { setBusinessDate(date: "2006-07-01") { planYear } }', {}, { as: 'planner' });
    const department = await idOf(platform, 'department', 'POLICY_PLANNING');
    const { positions } = await changed({ department, position: '팀장', roles: ['staff', 'analyst'] });
    expect(positions).toEqual([
      { title: '주무관', fromDate: '2006-06-15', toDate: '2006-06-30', department: { code: 'WELFARE_POLICY' } },
      { title: '팀장', fromDate: '2006-07-01', toDate: null, department: { code: 'POLICY_PLANNING' } },
    ]);
    expect(await listed({ role: { eq: 'analyst' }, department: { code: { eq: 'POLICY_PLANNING' } } })).toEqual([
      'kim.haneul',
    ]);
  });

  it('leave on a day that has come, which ends post and account, and come back', async () => {
    expect(await refusals(update({ leftOn: '2006-07-02' }))).toEqual([['input.leftOn', 'person.leaves-later']]);
    const gone = await changed({ leftOn: '2006-07-01' });
    expect({ state: gone.state, last: gone.positions.at(-1) }).toEqual({
      state: 'LEFT',
      last: { title: '팀장', fromDate: '2006-07-01', toDate: '2006-07-01', department: { code: 'POLICY_PLANNING' } },
    });
    expect(await signIn(OWN_PASSWORD)).toBeUndefined();
    expect(await refusals(update({ active: true }))).toEqual([['input.active', 'person.has-left']]);
    expect((await changed({ leftOn: null })).state).toBe('ACTIVE');
    expect(await signIn(OWN_PASSWORD)).toEqual(expect.any(String));
  });

  it('refuse what contradicts, with nothing half-written', async () => {
    expect(await refusals(update({ name: '다른 이름', roles: ['king'] }))).toEqual([['input.roles', 'role.unknown']]);
    expect(await refusals(update({ name: '다른 이름', login: 'other' }))).toEqual([
      ['input.login', 'person.account-stays'],
    ]);
    expect((await update({ name: '다른 이름' }, person.id, person.version - 1)).codes).toEqual(['CONFLICT']);
    const { name } = (await changed({})) as Changed & { name: string };
    expect(name).toBe('김하늘');
  });

  it('do not shut their own administrator out', async () => {
    const { me } = await platform.data<{ me: { id: string; version: number } }>(
      '{ me { id version } }',
      {},
      { as: 'admin' },
    );
    for (const [changes, path] of [
      [{ active: false }, 'input.id'],
      [{ leftOn: '2006-06-01' }, 'input.id'],
      [{ roles: ['planner'] }, 'input.roles'],
    ] as const)
      expect(await refusals(update(changes, me.id, me.version))).toEqual([[path, 'person.own-account']]);
  });

  it('who have no account get no password until they have one', async () => {
    const { person: external } = await platform.data<{ person: Changed }>(
      CREATE,
      { input: { name: '외부위원', external: true, roles: ['advisor'] } },
      { as: 'admin' },
    );
    const asked = await platform.gql(ISSUE, { input: { id: external.id, version: external.version } }, { as: 'admin' });
    expect(asked.errors[0]?.extensions.issues?.[0]?.code).toBe('person.no-account');
    const given = await update({ login: 'external.one' }, external.id, external.version);
    expect(given.data?.person).toMatchObject({ login: 'external.one', state: 'ACTIVE' });
    expect(await refusals(update({ login: 'kim.haneul' }, external.id, external.version + 1))).toEqual([
      ['input.login', 'person.account-stays'],
    ]);
  });
});
