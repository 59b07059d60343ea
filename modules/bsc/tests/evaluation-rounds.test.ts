import { createPlatform, describeOnBoth, issuesOf, type Platform, readRows } from '@yeondong/testing';
import { type Calls, callsOn, departmentId, entryOf, SAVE } from './fixtures.js';

describeOnBoth('monthly rounds of the study group', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  const ROUND = `id version month state departments { department { code } due verified toVerify waiting }
    unverified { status kpi { code } department { code } }`;
  const roundOf = async (month: string) =>
    (await calls.read(`{ evaluationRounds(where: { month: { eq: "${month}" } }) { nodes { ${ROUND} } } }`))
      .evaluationRounds.nodes[0];
  const verify = (result: { id: string; version: number }) =>
    calls.run(
      'verifyKpiResults',
      'ResultsActInput',
      'status version',
      { results: [{ id: result.id, version: result.version }] },
      'evaluator',
    );

  it('[BS-20] say what is left of a month by department, from the results themselves', async () => {
    const may = await roundOf('2006-05');
    const states = await readRows(
      platform.databaseUrl,
      "SELECT r.status, COUNT(*) AS n FROM bsc_result r WHERE r.period = '2006-05' GROUP BY r.status",
    );
    const count = (status: string) => Number(states.find((row) => row.status === status)?.n ?? 0);
    const total = (key: 'due' | 'verified' | 'toVerify') =>
      may.departments.reduce((sum: number, row: Record<string, number>) => sum + (row[key] as number), 0);
    expect(total('toVerify')).toBe(count('CONFIRMED'));
    expect(total('verified')).toBe(count('VERIFIED') + count('LOCKED'));
    expect(may.unverified).toHaveLength(total('due') - total('verified'));
  });

  it('[BS-20] let members verify, and nobody who has left the study group', async () => {
    const entry = await entryOf(platform, await departmentId(platform, 'ROADS'), '2006-05', 'sample.ROADS-1');
    expect(entry.status).toBe('CONFIRMED');
    const { committee: group } = await calls.read(
      '{ committee(code: "sample.POLICY_EVALUATION_STUDY") { seats { id person { login } } } }',
    );
    const seat = group.seats.find((each: { person: { login: string } | null }) => each.person?.login === 'evaluator');
    const before = await roundOf('2006-05');
    const result = entry.result as { id: string; version: number };
    expect((await verify(result)).data?.it).toMatchObject([{ status: 'VERIFIED' }]);
    expect((await roundOf('2006-05')).unverified).toHaveLength(before.unverified.length - 1);
    const dismissal = { seat: seat.id, on: '2006-06-14', reason: '인사이동' };
    await calls.done('dismissFromSeat', 'DismissalInput', 'id', dismissal, 'planner');
    const other = await entryOf(platform, await departmentId(platform, 'ROADS'), '2006-05', 'sample.ROADS-2');
    expect(issuesOf((await verify(other.result as { id: string; version: number })).errors)).toEqual([
      ['bsc.round.not-member', 'input.results'],
    ]);
  });

  it('[BS-22] keep what was not verified on the day that a round is closed', async () => {
    const june = await roundOf('2006-06');
    const move = (state: string, version: number) =>
      calls.done('moveEvaluationRound', 'EvaluationRoundMove', 'version', {
        ...{ id: june.id, version, state },
        findings: '검증하지 못한 실적은 7월에 다시 본다',
      });
    const { version } = await move('OPEN', june.version);
    await calls.moveToday('2006-07-10');
    await move('CLOSED', version);
    const closed = await roundOf('2006-06');
    expect(closed.unverified.length).toBeGreaterThan(50);
    const code = 'sample.ROADS-1';
    const department = await departmentId(platform, 'ROADS');
    const entry = await entryOf(platform, department, '2006-06', code);
    await platform.data(
      SAVE,
      { input: { department, period: '2006-06', rows: [{ kpi: entry.kpi.id, value: '1' }] } },
      { as: 'bsc' },
    );
    expect((await roundOf('2006-06')).unverified).toEqual(closed.unverified);
    await calls.moveToday('2006-06-15');
  });
});
