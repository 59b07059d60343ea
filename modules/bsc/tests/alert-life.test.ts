import { createPlatform, describeOnBoth, type Platform, readRows } from '@yeondong/testing';
import { act, type Calls, callsOn, departmentId, entryOf, SAVE } from './fixtures.js';

const SLOW = 'sample.WELFARE_POLICY-1';
const PLANNED = 'sample.POLICY_PLANNING-1';

interface Alert {
  id: string;
  version: number;
  rule: string;
  state: string;
  dueOn: string;
  count: number;
  escalation: string | null;
  escalatedOn: string | null;
  escalatedTo: { code: string } | null;
  history: { kind: string; day: string; note: string | null; person: { login: string } | null }[];
}

describeOnBoth('life of an early warning', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  const alertsOf = async (code: string, year = 2006): Promise<Alert[]> =>
    (
      await calls.read(
        `{ alerts(year: ${year}, first: 100, where: { kpi: { code: { eq: "${code}" } } }) { nodes { id version rule state
          dueOn count escalation escalatedOn escalatedTo { code } history { kind day note person { login } } } } }`,
      )
    ).alerts.nodes;
  const alertOf = async (code: string, rule: string): Promise<Alert> =>
    (await alertsOf(code)).filter((alert) => alert.rule === rule).at(-1) as Alert;
  const judge = () => platform.data('mutation { judgeAlerts }', {}, { as: 'bsc' });
  const acknowledge = async (alert: Alert, as: string) =>
    calls.run(
      'acknowledgeAlert',
      'AlertAcknowledgement',
      'state version',
      { id: alert.id, version: alert.version, action: '전담 인력을 둔다' },
      as,
    );
  const record = (alert: Pick<Alert, 'id' | 'version'>, as: string) =>
    calls.run(
      'recordAlertAction',
      'AlertActionInput',
      'state version',
      { id: alert.id, version: alert.version, action: '한 명을 배치함' },
      as,
    );
  const dismiss = (alert: Pick<Alert, 'id' | 'version'>, reason: string, as = 'bsc') =>
    calls.run('dismissAlert', 'FalseAlarmInput', 'state reason', { id: alert.id, version: alert.version, reason }, as);

  it('[BS-34] goes from raised over acknowledged to action, and its history says who did what on which day', async () => {
    const raised = await alertOf(SLOW, 'SCORE');
    expect((await record(raised, 'head')).codes).toEqual(['BAD_USER_INPUT']);
    const seen = (await acknowledge(raised, 'head')).data?.it;
    expect((await acknowledge(raised, 'head')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await record({ id: raised.id, version: raised.version }, 'staff')).codes).toEqual(['CONFLICT']);
    expect((await record({ id: raised.id, version: seen.version }, 'analyst')).codes).toEqual(['FORBIDDEN']);
    expect((await record({ id: raised.id, version: seen.version }, 'staff')).data?.it.state).toBe('ACTION');
    const { history } = await alertOf(SLOW, 'SCORE');
    expect(history).toEqual([
      { kind: 'RAISED', day: '2006-06-15', note: '2006-04', person: null },
      { kind: 'ACKNOWLEDGED', day: '2006-06-15', note: '전담 인력을 둔다', person: { login: 'head' } },
      { kind: 'ACTION', day: '2006-06-15', note: '한 명을 배치함', person: { login: 'staff' } },
    ]);
  });

  it('[BS-34] is closed as a false alarm by the office alone, with a reason, and stays closed while it lasts', async () => {
    const raised = await alertOf(SLOW, 'BUDGET');
    expect((await dismiss(raised, '계약 집행이 하반기에 몰림', 'head')).codes).toEqual(['FORBIDDEN']);
    expect((await dismiss(raised, ' ')).codes).toEqual(['BAD_USER_INPUT']);
    const closed = (await dismiss(raised, '계약 집행이 하반기에 몰림')).data?.it;
    expect(closed).toEqual({ state: 'FALSE_ALARM', reason: '계약 집행이 하반기에 몰림' });
    await judge();
    expect((await alertsOf(SLOW)).filter(({ rule }) => rule === 'BUDGET')).toHaveLength(1);
  });

  it('[BS-34] goes to the head of the superior unit after five working days, and then to the planning office', async () => {
    const bureau = await departmentId(platform, 'WELFARE_HYGIENE_BUREAU');
    const director = {
      login: 'director',
      name: '복지위생국장',
      department: bureau,
      roles: ['head'],
      password: 'Director-2006-test!',
    };
    await calls.run('createPerson', 'PersonInput', 'id', director, 'admin');
    const raised = await alertOf(SLOW, 'GAP');
    expect(raised.dueOn).toBe('2006-06-22');
    await calls.moveToday('2006-06-22');
    await judge();
    expect(await alertOf(SLOW, 'GAP')).toMatchObject({ escalation: null });
    await calls.moveToday('2006-06-23');
    await judge();
    expect(await alertOf(SLOW, 'GAP')).toMatchObject({
      escalation: 'SUPERIOR',
      escalatedOn: '2006-06-23',
      escalatedTo: { code: 'WELFARE_HYGIENE_BUREAU' },
    });
    // What the head has acknowledged stays with the head.
    expect(await alertOf(SLOW, 'SCORE')).toMatchObject({ state: 'ACTION', escalation: null });
    const told = await readRows(
      platform.databaseUrl,
      `SELECT count(*) AS told FROM core_notice n JOIN core_person p ON p.id = n.owner_person_id
        WHERE p.login = 'director' AND n.record_type = 'Alert' AND n.title_ko LIKE '확인되지 않은 조기 경보%'`,
    );
    expect(Number(told[0]?.told)).toBeGreaterThan(0);
    await calls.moveToday('2006-07-03');
    await judge();
    const last = await alertOf(SLOW, 'GAP');
    expect(last).toMatchObject({ escalation: 'PLANNING_OFFICE', escalatedTo: { code: 'POLICY_PLANNING' } });
    expect(last.history.filter(({ kind }) => kind === 'ESCALATED').map(({ note }) => note)).toEqual([
      'SUPERIOR',
      'PLANNING_OFFICE',
    ]);
    expect((await acknowledge(last, 'planner')).data?.it.state).toBe('ACKNOWLEDGED');
  });

  it('[BS-34] may be acknowledged by whoever it went to, and by nobody else', async () => {
    const alert = await alertOf(PLANNED, 'CONTROL');
    expect(alert).toMatchObject({ escalation: 'PLANNING_OFFICE', state: 'RAISED' });
    expect(alert.history.map(({ kind }) => kind)).toContain('ESCALATED');
    expect((await acknowledge(alert, 'head')).codes).toEqual(['FORBIDDEN']);
    expect((await acknowledge(alert, 'planner')).data?.it.state).toBe('ACKNOWLEDGED');
  });

  it('[BS-34] counts a further bad month and clears after two good ones', async () => {
    const welfare = await departmentId(platform, 'WELFARE_POLICY');
    const before = await alertOf(SLOW, 'CONTROL');
    const enter = async (period: string, value: string) => {
      const entry = await entryOf(platform, welfare, period, SLOW, 'staff');
      const rows = [{ kpi: entry.kpi.id, value }];
      await platform.data(SAVE, { input: { department: welfare, period, rows } }, { as: 'staff' });
      const entered = (await entryOf(platform, welfare, period, SLOW, 'head')).result;
      const results = [{ id: entered?.id, version: entered?.version }];
      await platform.data(act('confirmKpiResults'), { input: { results } }, { as: 'head' });
    };
    await enter('2006-06', '4.9');
    expect(await alertOf(SLOW, 'CONTROL')).toMatchObject({ id: before.id, count: before.count + 1 });
    await calls.moveToday('2006-09-04');
    await enter('2006-07', '2.9');
    expect(await alertOf(SLOW, 'CONTROL')).toMatchObject({ id: before.id, count: before.count + 1 });
    expect(['RAISED', 'ACKNOWLEDGED']).toContain((await alertOf(SLOW, 'CONTROL')).state);
    await enter('2006-08', '3.0');
    const cleared = await alertOf(SLOW, 'CONTROL');
    expect(cleared).toMatchObject({ id: before.id, state: 'RESOLVED' });
    expect(cleared.history.at(-1)).toMatchObject({ kind: 'RESOLVED', note: '2006-08' });
  });

  it('[BS-34] expires with its year', async () => {
    await calls.moveToday('2007-01-02');
    await judge();
    const open = (await alertsOf(SLOW)).filter(({ state }) => ['RAISED', 'ACKNOWLEDGED', 'ACTION'].includes(state));
    expect(open).toEqual([]);
    expect(await alertOf(SLOW, 'GAP')).toMatchObject({ state: 'EXPIRED' });
    expect((await dismiss(await alertOf(SLOW, 'GAP'), '늦음')).codes).toEqual(['BAD_USER_INPUT']);
  });
});
