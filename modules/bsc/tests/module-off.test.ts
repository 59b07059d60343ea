import {
  countRows,
  createPlatform,
  type DepartmentModules,
  issuesOf,
  modulesOf,
  type Platform,
} from '@yeondong/testing';
import { act, entryOf, resultRows, SAVE } from './fixtures.js';

const READ = `query($department: ID!) { scorecard(department: $department, period: "2006-04") { score { value coverage } items { kpi { code } point } }
  resultEntries(department: $department, period: "2006-05") { status kpi { code } result { id version value } } }`;

describe('with bsc off, 복지정책과', () => {
  let platform: Platform;
  let department: string;
  let own: DepartmentModules;

  beforeAll(async () => {
    platform = await createPlatform({ database: 'sqlite' });
    own = await modulesOf(platform, 'WELFARE_POLICY');
    ({ department } = own);
  }, 120_000);
  afterAll(() => platform?.stop());

  it('takes no writes, keeps what it has readable, and goes on as before when it is on again', async () => {
    expect(own.all).toContain('bsc');
    const before = await platform.data(READ, { department }, { as: 'bsc' });
    const rows = await resultRows(platform);
    const { kpi, result } = await entryOf(platform, department, '2006-05', 'sample.WELFARE_POLICY-2');
    const write = () =>
      platform.gql(
        SAVE,
        { input: { department, period: '2006-05', rows: [{ kpi: kpi.id, value: '41', version: result?.version }] } },
        { as: 'bsc' },
      );

    await own.without('bsc');
    const counted = await countRows(platform.databaseUrl);
    const saved = await write();
    expect(saved.codes).toEqual(['BAD_USER_INPUT']);
    expect(issuesOf(saved.errors)).toEqual([['department.module-off', 'input.department']]);
    const moved = { input: { results: [{ id: result?.id, version: result?.version }], reason: '다시' } };
    for (const name of ['confirmKpiResults', 'returnKpiResults']) {
      const answer = await platform.gql(act(name), moved, { as: 'bsc' });
      expect([name, issuesOf(answer.errors)]).toEqual([name, [['department.module-off', 'input.results']]]);
    }
    const target = await platform.gql(
      'mutation($input: KpiTargetInput!) { setKpiTarget(input: $input) { id } }',
      { input: { kpi: kpi.id, year: 2007, target: '500' } },
      { as: 'bsc' },
    );
    expect(issuesOf(target.errors)).toEqual([['department.module-off', 'input.kpi']]);
    expect(await platform.data(READ, { department }, { as: 'bsc' })).toEqual(before);
    expect(await resultRows(platform)).toEqual(rows);
    expect(await countRows(platform.databaseUrl)).toEqual(counted);

    await own.keep(own.all);
    expect(await platform.data(READ, { department }, { as: 'bsc' })).toEqual(before);
    expect((await write()).codes).toEqual([]);
  });
});
