import { countRows, createPlatform, describeOnBoth, issuesOf, type Platform, TEST_PASSWORD } from '@yeondong/testing';
import { act, departmentId, entryOf, type Moved, REVISE, resultRows, SAVE } from './fixtures.js';

const MAY = '2006-05';
const OTHER_HEAD = 'head.sample';
const OWN_OFFICER = 'bsc.sample';
const READERS = ['policy', 'innovation', 'statistician', 'advisor', 'executive', 'analyst', 'auditor', 'admin'];

interface AuditPage {
  auditEntries: { nodes: { act: string; reason: string | null; changes: string; actor: { login: string } }[] };
}

describeOnBoth('the life of a result', (database) => {
  let platform: Platform;
  let department: string;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    department = await departmentId(platform, 'WELFARE_POLICY');
    const people = [
      {
        name: '예시 과장',
        login: OTHER_HEAD,
        roles: ['head'],
        department: await departmentId(platform, 'SENIOR_WELFARE'),
      },
      {
        name: '예시 담당',
        login: OWN_OFFICER,
        roles: ['bsc'],
        department: await departmentId(platform, 'POLICY_PLANNING'),
      },
    ];
    const create = 'mutation($input: PersonInput!) { createPerson(input: $input) { id } }';
    for (const person of people)
      await platform.data(create, { input: { ...person, password: TEST_PASSWORD } }, { as: 'admin' });
    for (const as of [...READERS, 'staff', 'head', 'evaluator', 'bsc', OTHER_HEAD, OWN_OFFICER])
      await platform.data('{ me { login } }', {}, { as });
  }, 120_000);
  afterAll(() => platform?.stop());

  const save = (as: string, row: object, draft = false) =>
    platform.gql<{ saveKpiResults: Moved[] }>(SAVE, { input: { department, period: MAY, rows: [row] }, draft }, { as });
  const move = (name: string, as: string, { id, version }: Moved, reason?: string) =>
    platform.gql<Record<string, Moved[]>>(
      act(name),
      { input: { results: [{ id, version }], ...(reason ? { reason } : {}) } },
      { as },
    );
  const moved = async (name: string, as: string, result: Moved, reason?: string): Promise<Moved> => {
    const { data, errors } = await move(name, as, result, reason);
    expect([name, errors]).toEqual([name, []]);
    return data?.[name]?.[0] as Moved;
  };
  /** Who may not, may not, and it leaves no trace. */
  const refuses = async (name: string, people: readonly string[], result: Moved, code: string, rule?: string) => {
    const before = [await resultRows(platform), await countRows(platform.databaseUrl)];
    for (const as of people) {
      const { codes, errors } = await move(name, as, result, '사유');
      expect([name, as, codes]).toEqual([name, as, [code]]);
      if (rule) expect(issuesOf(errors).map(([issue]) => issue)).toEqual([rule]);
    }
    expect([await resultRows(platform), await countRows(platform.databaseUrl)]).toEqual(before);
  };

  it('takes each step from those alone who may, and each is in the audit log', async () => {
    const { kpi } = await entryOf(platform, department, MAY, 'sample.WELFARE_POLICY-8');
    const row = { kpi: kpi.id, numerator: '300', denominator: '320' };
    const before = [await resultRows(platform), await countRows(platform.databaseUrl)];
    for (const as of [...READERS, 'evaluator', OTHER_HEAD])
      expect([as, (await save(as, row)).codes]).toEqual([as, ['FORBIDDEN']]);
    expect([await resultRows(platform), await countRows(platform.databaseUrl)]).toEqual(before);

    const draft = (await save('staff', { ...row, numerator: '1' }, true)).data?.saveKpiResults[0] as Moved;
    expect(draft).toMatchObject({ status: 'OPEN', version: 1 });
    const entered = (await save('staff', { ...row, version: draft.version })).data?.saveKpiResults[0] as Moved;
    expect(entered).toMatchObject({ status: 'ENTERED', value: '93.75', revision: 1 });
    await refuses('confirmKpiResults', [...READERS, 'evaluator', 'staff'], entered, 'FORBIDDEN');
    await refuses('confirmKpiResults', [OTHER_HEAD], entered, 'BAD_USER_INPUT', 'record.unknown');
    const confirmed = await moved('confirmKpiResults', 'head', entered);
    await refuses('verifyKpiResults', [...READERS, 'staff', 'head', OTHER_HEAD], confirmed, 'FORBIDDEN');
    const verified = await moved('verifyKpiResults', 'bsc', confirmed);
    await refuses('lockKpiResults', [...READERS, 'staff', 'head', 'evaluator', OTHER_HEAD], verified, 'FORBIDDEN');
    const locked = await moved('lockKpiResults', 'bsc', verified);
    for (const name of ['confirmKpiResults', 'verifyKpiResults', 'lockKpiResults', 'returnKpiResults']) {
      await refuses(name, ['bsc'], locked, 'BAD_USER_INPUT', 'bsc.result.state');
    }

    const input = { id: locked.id, version: locked.version, numerator: '280', denominator: '320', reason: '중복 집계' };
    for (const as of [...READERS, 'staff', 'head', 'evaluator', OTHER_HEAD])
      expect([as, (await platform.gql(REVISE, { input }, { as })).codes]).toEqual([as, ['FORBIDDEN']]);
    const { reviseKpiResult } = await platform.data<{ reviseKpiResult: Moved }>(REVISE, { input }, { as: 'bsc' });
    const score = (numerator: number) =>
      String(
        Math.round((10_000 * 100 * (numerator + 293 + 309 + 329 + 296)) / (320 + 299 + 318 + 337 + 308) / 98) / 100,
      );
    expect(locked.score).toBe(score(300));
    expect(reviseKpiResult).toMatchObject({
      revision: 2,
      value: '87.5',
      score: score(280),
      revisions: [{ revision: 1, value: '93.75', reason: '중복 집계', score: score(300) }],
    });
    await refuses('confirmKpiResults', ['bsc'], reviseKpiResult, 'BAD_USER_INPUT', 'bsc.result.separation-of-duty');

    const { auditEntries } = await platform.data<AuditPage>(
      '{ auditEntries(first: 20, where: { act: { startsWith: "bsc.result" } }, orderBy: [{ field: AT, direction: ASC }]) { nodes { act reason changes actor { login } } } }',
      {},
      { as: 'auditor' },
    );
    expect(auditEntries.nodes.map((entry) => [entry.act, entry.actor.login, entry.reason])).toEqual([
      ['bsc.result.write', 'staff', null],
      ['bsc.result.write', 'staff', null],
      ['bsc.result.confirm', 'head', null],
      ['bsc.result.verify', 'bsc', null],
      ['bsc.result.lock', 'bsc', null],
      ['bsc.result.revise', 'bsc', '중복 집계'],
    ]);
  });

  it('lets no department verify its own results', async () => {
    const own = await departmentId(platform, 'POLICY_PLANNING');
    const { result } = await entryOf(platform, own, MAY, 'sample.POLICY_PLANNING-1');
    await refuses('verifyKpiResults', [OWN_OFFICER], result as Moved, 'BAD_USER_INPUT', 'bsc.result.own-department');
    expect((await moved('verifyKpiResults', 'evaluator', result as Moved)).status).toBe('VERIFIED');
  });

  it('lets nobody confirm what they entered', async () => {
    const { kpi, result } = await entryOf(platform, department, MAY, 'sample.WELFARE_POLICY-7');
    const entered = (await save('head', { kpi: kpi.id, value: '4.1', version: result?.version })).data
      ?.saveKpiResults[0] as Moved;
    await refuses('confirmKpiResults', ['head'], entered, 'BAD_USER_INPUT', 'bsc.result.separation-of-duty');
  });

  it('tells a late saver what stands there now, and of two at once lets one win', async () => {
    const { kpi, result } = await entryOf(platform, department, MAY, 'sample.WELFARE_POLICY-2');
    const version = result?.version as number;
    const both = await Promise.all(
      ['staff', 'head'].map((as, index) => save(as, { kpi: kpi.id, value: String(41 + index), version })),
    );
    expect(both.map(({ codes }) => codes.join()).sort()).toEqual(['', 'CONFLICT']);
    const won = both.find(({ codes }) => codes.length === 0)?.data?.saveKpiResults[0] as Moved;
    const lost = both.find(({ codes }) => codes.length === 1)?.errors[0]?.extensions;
    expect(won.version).toBe(version + 1);
    expect(lost).toMatchObject({ version: version + 1, current: { value: won.value } });
    const stale = await save('staff', { kpi: kpi.id, value: '50', version });
    expect(stale.errors[0]?.extensions).toMatchObject({
      code: 'CONFLICT',
      version: version + 1,
      current: { value: won.value },
    });
    expect((await entryOf(platform, department, MAY, 'sample.WELFARE_POLICY-2')).result).toMatchObject({
      value: won.value,
      version: version + 1,
    });
  });
});
