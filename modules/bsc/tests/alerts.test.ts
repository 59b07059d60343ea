import { createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { act, type Calls, callsOn, departmentId, entryOf, REVISE, SAVE } from './fixtures.js';

const MAY = '2006-05';
const LATE = 'sample.WELFARE_POLICY-3';
const SLOW = 'sample.WELFARE_POLICY-1';

interface Alert {
  id: string;
  version: number;
  rule: string;
  state: string;
  raisedIn: string;
  count: number;
  value: string | null;
  dueOn: string;
}

describeOnBoth('early warnings', (database) => {
  let platform: Platform;
  let calls: Calls;
  let welfare: string;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    welfare = await departmentId(platform, 'WELFARE_POLICY');
  }, 120_000);
  afterAll(() => platform?.stop());

  const alertsOf = async (code: string): Promise<Alert[]> =>
    (
      await calls.read(
        `{ alerts(year: 2006, where: { kpi: { code: { eq: "${code}" } } }) { nodes {
          id version rule state raisedIn count value dueOn } } }`,
      )
    ).alerts.nodes;
  const alertOf = async (code: string, rule: string): Promise<Alert> =>
    (await alertsOf(code)).find((alert) => alert.rule === rule) as Alert;

  it('are raised for a low score, a gap to the target and a late result, one of each, and told to the head', async () => {
    expect(await alertOf(SLOW, 'SCORE')).toMatchObject({ state: 'RAISED', raisedIn: '2006-04', count: 2, value: '70' });
    expect(await alertOf(SLOW, 'GAP')).toMatchObject({ raisedIn: '2006-02', count: 4, value: '30' });
    expect(await alertOf(LATE, 'LATE')).toMatchObject({ raisedIn: MAY, count: 1, value: null, dueOn: '2006-06-22' });
    const rules = (await alertsOf(LATE)).map(({ rule }) => rule);
    expect(new Set(rules).size).toBe(rules.length);
    const { notices } = await calls.read('{ notices(first: 100) { nodes { title path } } }', 'head');
    for (const ground of ['점수 80 미만', '목표와 10% 이상 벌어짐']) {
      const title = `조기 경보(${ground}): 긴급복지 지원 처리기간`;
      expect(notices.nodes).toContainEqual({ title, path: '/m/bsc/alerts' });
    }
  });

  it('are acknowledged by the head of the department alone, with what is done', async () => {
    const { id, version } = await alertOf(SLOW, 'GAP');
    const acknowledge = (as: string, action: string) =>
      calls.run(
        'acknowledgeAlert',
        'AlertAcknowledgement',
        'state action acknowledgedBy { login }',
        { id, version, action },
        as,
      );
    expect((await acknowledge('bsc', '조치')).codes).toEqual(['FORBIDDEN']);
    expect((await acknowledge('head', ' ')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await acknowledge('head', '7월까지 전담 인력 1명을 둔다')).data?.it).toEqual({
      state: 'ACKNOWLEDGED',
      action: '7월까지 전담 인력 1명을 둔다',
      acknowledgedBy: { login: 'head' },
    });
  });

  it('end when the late result has come, and are retracted when a correction takes their ground away', async () => {
    const entry = await entryOf(platform, welfare, MAY, LATE, 'staff');
    const rows = [{ kpi: entry.kpi.id, numerator: '2480', denominator: '6200' }];
    await platform.data(SAVE, { input: { department: welfare, period: MAY, rows } }, { as: 'staff' });
    const entered = await entryOf(platform, welfare, MAY, LATE, 'head');
    const results = [{ id: entered.result?.id, version: entered.result?.version }];
    await platform.data(act('confirmKpiResults'), { input: { results } }, { as: 'head' });
    expect((await alertOf(LATE, 'LATE')).state).toBe('RESOLVED');
    const gap = await alertOf(LATE, 'GAP');
    expect(gap).toMatchObject({ state: 'RAISED', raisedIn: '2006-01' });
    const { kpi } = await calls.read(
      `{ kpi(code: "${LATE}") { results(from: "2006-01", to: "2006-04") { id version period } } }`,
    );
    const confirmed: { id: string; version: number }[] = [];
    for (const { id, version } of kpi.results) {
      const input = { id, version, numerator: '3200', denominator: '8000', reason: '등록자 수를 바로잡음' };
      const { reviseKpiResult } = await platform.data<{ reviseKpiResult: { id: string; version: number } }>(
        REVISE,
        { input },
        { as: 'bsc' },
      );
      confirmed.push({ id: reviseKpiResult.id, version: reviseKpiResult.version });
    }
    expect((await alertsOf(LATE)).find(({ id }) => id === gap.id)?.state).toBe('RAISED');
    await platform.data(act('confirmKpiResults'), { input: { results: confirmed } }, { as: 'head' });
    const after = (await alertsOf(LATE)).find(({ id }) => id === gap.id);
    expect(after?.state).toBe('RETRACTED');
  });
});
