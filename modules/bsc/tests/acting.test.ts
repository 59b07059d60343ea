import {
  changeRows,
  createPlatform,
  describeOnBoth,
  issuesOf,
  type Platform,
  readRows,
  runYeondong,
  TEST_PASSWORD,
} from '@yeondong/testing';
import { act, type Calls, callsOn, departmentId, entryOf, type Moved, SAVE } from './fixtures.js';

const MAY = '2006-05';
const [OTHER_HEAD, ELSEWHERE] = ['head.senior', 'head.planning'];
const ACTING_FOR = '{ actingFor { fromDate toDate acting { login } absent { login department { code } } } }';
const LOG = `{ auditEntries(first: 1, where: { act: { startsWith: "bsc." } }, orderBy: [{ field: AT, direction: DESC }]) {
  nodes { act actor { login } onBehalfOf { login } } } }`;

interface Log {
  auditEntries: { nodes: { act: string; actor: { login: string }; onBehalfOf: { login: string }[] }[] };
}

describeOnBoth('who acts for an absent head', (database) => {
  let platform: Platform;
  let calls: Calls;
  let welfare: string;
  const people = new Map<string, string>();

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    welfare = await departmentId(platform, 'WELFARE_POLICY');
    for (const [login, department] of [
      [OTHER_HEAD, 'SENIOR_WELFARE'],
      [ELSEWHERE, 'POLICY_PLANNING'],
    ] as const) {
      const place = await departmentId(platform, department);
      const person = { name: `예시 ${login}`, login, roles: ['head'], department: place, password: TEST_PASSWORD };
      await calls.done('createPerson', 'PersonInput', 'id', person, 'admin');
    }
    const { people: all } = await calls.read('{ people(first: 100) { nodes { id login } } }');
    for (const { id, login } of all.nodes) people.set(login, id);
  }, 120_000);
  afterAll(() => platform?.stop());

  const appointment = (acting: string, fromDate: string, toDate: string) => ({
    ...{ absent: people.get('head'), acting: people.get(acting), fromDate, toDate },
  });
  const appoint = async (acting: string, fromDate: string, toDate: string): Promise<string> =>
    (await calls.done('appointActingApprover', 'ActingInput', 'id', appointment(acting, fromDate, toDate), 'head')).id;
  const dismiss = (id: string) =>
    platform.data('mutation($id: ID!) { removeActingApprover(id: $id) }', { id }, { as: 'head' });
  const actsFor = async (as: string): Promise<string[]> =>
    (await calls.read(ACTING_FOR, as)).actingFor.map(({ absent }: { absent: { login: string } }) => absent.login);
  /** A result of 복지정책과 in May, entered anew. */
  const entered = async (number: number, as: string, values: object = { value: '3' }): Promise<Moved> => {
    const { kpi, result } = await entryOf(platform, welfare, MAY, `sample.WELFARE_POLICY-${number}`);
    const row = { kpi: kpi.id, ...values, ...(result && { version: result.version }) };
    const input = { department: welfare, period: MAY, rows: [row] };
    return (await platform.data<{ saveKpiResults: Moved[] }>(SAVE, { input }, { as })).saveKpiResults[0] as Moved;
  };
  const confirm = (as: string, ...results: readonly Pick<Moved, 'id' | 'version'>[]) =>
    platform.gql<{ confirmKpiResults: Moved[] }>(
      act('confirmKpiResults'),
      { input: { results: results.map(({ id, version }) => ({ id, version })) } },
      { as },
    );
  const lastTold = async () =>
    (await platform.data<Log>(LOG, {}, { as: 'auditor' })).auditEntries.nodes[0] as Log['auditEntries']['nodes'][0];

  it('has the authority of the head from the first day to the last, and not a day more', async () => {
    const result = await entered(8, 'bsc', { numerator: '300', denominator: '320' });
    await appoint('staff', '2006-06-16', '2006-06-16');
    await appoint('staff', '2006-06-16', '2006-06-17');
    const seen: [string, string[], string[]][] = [];
    for (const day of ['2006-06-15', '2006-06-16', '2006-06-17', '2006-06-18']) {
      await calls.moveToday(day);
      const { codes } = await confirm('staff', { ...result, version: 99 });
      seen.push([day, await actsFor('staff'), codes]);
    }
    expect(seen).toEqual([
      ['2006-06-15', [], ['FORBIDDEN']],
      ['2006-06-16', ['head'], ['CONFLICT']],
      ['2006-06-17', ['head'], ['CONFLICT']],
      ['2006-06-18', [], ['FORBIDDEN']],
    ]);
    await calls.moveToday('2006-06-17');
    expect((await confirm('staff', result)).data?.confirmKpiResults[0]).toMatchObject({ status: 'CONFIRMED' });
    const { kpi } = await calls.read(`{ kpi(code: "sample.WELFARE_POLICY-8") { results {
      period confirmedBy { login } confirmedFor { login } } } }`);
    expect(kpi.results.find(({ period }: { period: string }) => period === MAY)).toMatchObject({
      ...{ confirmedBy: { login: 'staff' }, confirmedFor: { login: 'head' } },
    });
  });

  it('is named in the log with the absent head, whose name the chain seals', async () => {
    expect(await lastTold()).toEqual({
      ...{ act: 'bsc.result.confirm', actor: { login: 'staff' }, onBehalfOf: [{ login: 'head' }] },
    });
    await entered(2, 'staff', { value: '41' });
    expect(await lastTold()).toMatchObject({ act: 'bsc.result.write', onBehalfOf: [] });
    await runYeondong(['job', 'run', 'core.audit-seal'], platform.environment);
    expect((await runYeondong(['verify'], platform.environment)).stdout).toContain('All is well');
    const [entry] = await readRows(
      platform.databaseUrl,
      "SELECT id, changes FROM core_audit_entry WHERE act = 'bsc.result.confirm' ORDER BY id DESC",
    );
    const forge = (changes: unknown) =>
      changeRows(platform.databaseUrl, 'UPDATE core_audit_entry SET changes = ? WHERE id = ?', [changes, entry?.id]);
    await forge(String(entry?.changes).replace('onBehalfOf', 'onBehalfOn'));
    expect((await runYeondong(['verify'], platform.environment)).stdout).toMatch(/changed at entry \d+/);
    await forge(entry?.changes);
  });

  it('confirms neither what the own hand entered nor what the absent head did', async () => {
    const [own, heads] = [await entered(7, 'staff', { value: '4.1' }), await entered(2, 'head', { value: '42' })];
    const { errors } = await confirm('staff', own, heads);
    expect(issuesOf(errors)).toEqual([
      ['bsc.result.separation-of-duty', 'input.results.0'],
      ['bsc.result.absent-entered', 'input.results.1'],
    ]);
  });

  it('moves a scorecard in the place of the head, which its steps say', async () => {
    const { kpi } = await calls.read('{ kpi(code: "sample.WELFARE_POLICY-1") { id } }');
    const card = await calls.done('saveScorecard', 'ScorecardInput', 'id version moves { to }', {
      ...{ department: welfare, year: 2007, items: [{ kpi: kpi.id, weight: '100' }] },
    });
    const asked = `{ scorecard(department: "${welfare}", period: "2007-01") { moves { to } } }`;
    expect((await calls.read(asked, 'staff')).scorecard.moves).toEqual([{ to: 'HEAD_APPROVED' }]);
    const { steps } = await calls.done(
      ...(['moveScorecard', 'ScorecardMove', 'steps { toState movedBy { login } movedFor { login } }'] as const),
      ...([{ id: card.id, version: card.version, to: 'HEAD_APPROVED' }, 'staff'] as const),
    );
    expect(steps).toEqual([{ toState: 'HEAD_APPROVED', movedBy: { login: 'staff' }, movedFor: { login: 'head' } }]);
    expect(await lastTold()).toMatchObject({ act: 'bsc.scorecard.move', onBehalfOf: [{ login: 'head' }] });
    await calls.moveToday('2006-06-18');
    expect((await calls.read(asked, 'staff')).scorecard.moves).toEqual([]);
    await calls.moveToday('2006-06-17');
    expect((await calls.read(asked, 'staff')).scorecard.moves).toEqual([{ to: 'DRAFT' }]);
  });

  it('is told and reminded as the head is', async () => {
    const { scorecard } = await calls.read(`{ scorecard(department: "${welfare}", period: "2007-01") { id version } }`);
    await calls.done('moveScorecard', 'ScorecardMove', 'id', {
      ...scorecard,
      to: 'DRAFT',
      reason: '가중치를 다시 볼 것',
    });
    await runYeondong(['job', 'run', 'core.due-notices'], platform.environment);
    const told = async (as: string): Promise<string[]> =>
      (await calls.read('{ notices(first: 50) { nodes { title } } }', as)).notices.nodes
        .map(({ title }: { title: string }) => title)
        .filter((title: string) => /반려|확인/.test(title))
        .sort();
    expect(await told('head')).toContain('복지정책과 2007년: 성과표가 반려되었습니다');
    expect(await told('staff')).toEqual(await told('head'));
  });

  it('is a person: a token of the same account has the place of nobody', async () => {
    const input = { name: '보고서 도구', scopes: ['graphql:adhoc'], days: 30 };
    const { token } = await calls.done('createApiToken', 'TokenInput', 'token', input, 'staff');
    const asked = '{ me { login } actingFor { id } }';
    expect((await platform.gql(asked, {}, { token })).data).toEqual({ me: { login: 'staff' }, actingFor: [] });
    expect((await calls.read(asked, 'staff')).actingFor).toHaveLength(1);
  });

  it('heads no other department, and gives nobody’s place away', async () => {
    const senior = await departmentId(platform, 'SENIOR_WELFARE');
    const { result } = await entryOf(platform, senior, MAY, 'sample.SENIOR_WELFARE-1');
    expect((await confirm('staff', result as Moved)).codes).not.toEqual([]);
    const further = appointment('bsc', '2006-06-17', '2006-12-31');
    expect(await calls.codes('appointActingApprover', 'ActingInput', 'id', further, 'staff')).toEqual(['FORBIDDEN']);
    const held = await platform.gql(
      'query($person: ID!) { handover(person: $person) { title } }',
      { person: people.get('head') },
      { as: 'staff' },
    );
    expect(held.codes).toEqual(['FORBIDDEN']);
  });

  it('ends at once with the appointment', async () => {
    const [last] = (await calls.read('{ actingApprovers { id } }', 'head')).actingApprovers;
    const result = await entered(7, 'bsc', { value: '4.2' });
    await dismiss(last.id);
    expect(await actsFor('staff')).toEqual([]);
    expect((await confirm('staff', result)).codes).toEqual(['FORBIDDEN']);
  });

  it('is of the own departments, or heads one beside; to others an appointment gives approvals alone', async () => {
    const result = await entered(7, 'bsc', { value: '4.3' });
    for (const login of [OTHER_HEAD, ELSEWHERE]) await appoint(login, '2006-06-17', '2006-06-17');
    expect([await actsFor(OTHER_HEAD), await actsFor(ELSEWHERE)]).toEqual([['head'], []]);
    expect((await confirm(ELSEWHERE, result)).codes).not.toEqual([]);
    expect((await confirm(OTHER_HEAD, result)).codes).toEqual([]);
    expect(await lastTold()).toMatchObject({ actor: { login: OTHER_HEAD }, onBehalfOf: [{ login: 'head' }] });
  });
});
