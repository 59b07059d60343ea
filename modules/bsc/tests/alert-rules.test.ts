import { createPlatform, describeOnBoth, type Platform, readRows } from '@yeondong/testing';
import { act, type Calls, callsOn, REVISE } from './fixtures.js';

const SLOW = 'sample.WELFARE_POLICY-1';
const PLANNED = 'sample.POLICY_PLANNING-1';
const YEARLY_QUERY = `kpis(year: 2006, first: 200, where: { cycle: { eq: YEAR } })`;

interface Warning {
  rule: string;
  verdict: string;
  reason: string | null;
  severity: string | null;
  period: string | null;
  value: string | null;
  figures: { name: string; value: string }[];
  alert: { id: string; state: string } | null;
}

interface Unproven {
  department: { code: string };
  withoutEvidence: { period: string; kpi: { code: string } }[];
}

describeOnBoth('rules of early warning', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  const WARNINGS = 'warnings { rule verdict reason severity period value figures { name value } alert { id state } }';
  const warningsOf = async (code: string): Promise<Warning[]> =>
    (await calls.read(`{ kpi(code: "${code}") { ${WARNINGS} } }`)).kpi.warnings;
  const warningOf = async (code: string, rule: string): Promise<Warning> =>
    (await warningsOf(code)).find((warning) => warning.rule === rule) as Warning;
  const alertsOf = async (code: string, rule: string) =>
    (
      await calls.read(
        `{ alerts(year: 2006, where: { kpi: { code: { eq: "${code}" } }, rule: { eq: ${rule} } }) { nodes {
          id version severity state raisedIn value history { kind } } } }`,
      )
    ).alerts.nodes;
  const idOf = async (code: string): Promise<string> => (await calls.read(`{ kpi(code: "${code}") { id } }`)).kpi.id;
  const save = (input: object) => calls.run('saveEarlyWarningRule', 'EarlyWarningRuleInput', 'id version', input);
  const revise = async (code: string, period: string, value: string) => {
    const { kpi } = await calls.read(
      `{ kpi(code: "${code}") { results(from: "${period}", to: "${period}") { id version } } }`,
    );
    const input = { ...kpi.results[0], value, reason: '다시 셈' };
    const { reviseKpiResult } = await platform.data<{ reviseKpiResult: { id: string; version: number } }>(
      REVISE,
      { input },
      { as: 'bsc' },
    );
    return { id: reviseKpiResult.id, version: reviseKpiResult.version };
  };
  const unproven = async () =>
    (
      await calls.read(
        '{ resultStatus(period: "2006-05") { department { code } withoutEvidence { period kpi { code } } } }',
      )
    ).resultStatus.flatMap(({ department, withoutEvidence }: Unproven) =>
      withoutEvidence.map(({ period, kpi }) => [department.code, kpi.code, period]),
    );
  const judge = () => platform.data('mutation { judgeAlerts }', {}, { as: 'bsc' });
  const attach = async (record: string) => {
    const file = await platform.upload('처리대장.txt', '처리대장', 'staff');
    const input = { file, record, disclosure: 'OPEN' };
    const { attachFile } = await platform.data<{ attachFile: { id: string } }>(
      'mutation($input: AttachmentInput!) { attachFile(input: $input) { id } }',
      { input },
      { as: 'staff' },
    );
    return attachFile.id;
  };

  it('[BS-34] say of each KPI what each of them finds, or why it does not apply', async () => {
    const found = await warningsOf(SLOW);
    expect(found.map(({ rule }) => rule)).toEqual([
      ...['SCORE', 'GAP', 'TREND', 'FORECAST', 'CONTROL', 'LATE', 'UNCHANGED'],
      ...['EVIDENCE', 'PEERS', 'PROGRESS', 'BUDGET'],
    ]);
    const by = Object.fromEntries(found.map((warning) => [warning.rule, warning]));
    expect(by.SCORE).toMatchObject({ verdict: 'BAD', severity: 'AMBER', value: '70', alert: { state: 'RAISED' } });
    expect(by.GAP).toMatchObject({ verdict: 'BAD', severity: 'RED', value: '30' });
    expect(by.TREND).toMatchObject({ verdict: 'BAD', severity: 'AMBER', period: '2006-05', value: '4.7' });
    expect(by.TREND?.figures).toContainEqual({ name: 'worse', value: '5' });
    expect(by.CONTROL).toMatchObject({ verdict: 'BAD', severity: 'RED', value: '4.7' });
    expect(by.LATE).toMatchObject({ verdict: 'GOOD', reason: null, alert: null });
    expect(by.UNCHANGED).toMatchObject({ verdict: 'GOOD' });
    expect(by.EVIDENCE).toMatchObject({ verdict: 'NOT_APPLICABLE', reason: 'EVIDENCE_NOT_ASKED' });
    expect(by.PEERS).toMatchObject({ verdict: 'NOT_APPLICABLE', reason: 'NOT_COMMON' });
    // Spending of May is not confirmed yet; what April raised stays open.
    expect(by.BUDGET).toMatchObject({ verdict: 'UNKNOWN', reason: 'NO_VALUE', alert: { state: 'RAISED' } });
  });

  it('[BS-34] never call a yearly KPI quiet: its chart and its forecast do not apply', async () => {
    const { kpis } = await calls.read(`{ ${YEARLY_QUERY} { nodes { code controlChart { reason points { period } }
      warnings { rule verdict reason } } } }`);
    expect(kpis.nodes.length).toBeGreaterThan(0);
    for (const { controlChart, warnings } of kpis.nodes) {
      expect(controlChart).toEqual({ reason: 'TOO_FEW_POINTS', points: [] });
      for (const rule of ['CONTROL', 'FORECAST']) {
        expect(warnings).toContainEqual({ rule, verdict: 'NOT_APPLICABLE', reason: 'TOO_FEW_POINTS' });
      }
    }
  });

  it('[BS-34] draw the control chart with limits of the year before, and ask to check what is too good', async () => {
    const query = (rules = '') => `{ kpi(code: "${PLANNED}") { controlChart${rules} { reason centre upper lower sigma
      points { period value baseline signals { rule side adverse text } } } } }`;
    const { controlChart } = (await calls.read(query())).kpi;
    // 88.1 … 88.9: mean 88.7083, mean moving range 8 / 11 = 0.7273.
    expect(controlChart).toMatchObject({ reason: null, centre: '88.708333', sigma: '0.644745' });
    expect([controlChart.lower, controlChart.upper]).toEqual(['86.774097', '90.642569']);
    expect(controlChart.points).toHaveLength(17);
    expect(controlChart.points.filter(({ baseline }: { baseline: boolean }) => baseline)).toHaveLength(12);
    const last = controlChart.points.at(-1);
    expect(last).toMatchObject({ period: '2006-05', value: '92' });
    expect(last.signals).toEqual([{ rule: 'NELSON_1', side: 'HIGH', adverse: false, text: '한 점이 3σ 밖' }]);
    expect(await warningOf(PLANNED, 'CONTROL')).toMatchObject({ verdict: 'BAD', severity: 'CHECK' });
    const chosen = (await calls.read(query('(rules: [NELSON_4])'))).kpi.controlChart;
    expect(chosen.points.flatMap(({ signals }: { signals: unknown[] }) => signals)).toEqual([]);
  });

  it.each([
    ['FORECAST', 'sample.WELFARE_POLICY-1', 'AMBER', '3.375'],
    ['PEERS', 'sample.TRANSPORT_POLICY-6', 'AMBER', '-7.575154'],
    ['PROGRESS', 'sample.TRANSPORT_POLICY-1', 'AMBER', '83.73'],
    ['BUDGET', 'sample.WELFARE_POLICY-2', 'RED', '57.8'],
  ])('[BS-34] %s raises an alert of %s: %s at %s', async (rule, code, severity, value) => {
    expect((await alertsOf(code, rule)).at(-1)).toMatchObject({ severity, value, state: 'RAISED' });
  });

  it('[BS-34] foretell nothing by a line through fewer than six months', async () => {
    expect(await warningOf('sample.WELFARE_POLICY-3', 'FORECAST')).toMatchObject({
      verdict: 'NOT_APPLICABLE',
      reason: 'SHORT_YEAR',
    });
  });

  it('[BS-34] ask to check a value that has not moved', async () => {
    const kpi = await idOf(PLANNED);
    const results = [await revise(PLANNED, '2006-04', '92.0')];
    await platform.data(act('confirmKpiResults'), { input: { results } }, { as: 'planner' });
    expect(await warningOf(PLANNED, 'UNCHANGED')).toMatchObject({ verdict: 'GOOD' });
    await save({ kpi, rule: 'UNCHANGED', enabled: true, periods: 2 });
    expect(await warningOf(PLANNED, 'UNCHANGED')).toMatchObject({ verdict: 'BAD', severity: 'CHECK', value: '92' });
  });

  it('[BS-34] begin the chart anew behind a recorded change, which the office alone records', async () => {
    const input = { kpi: await idOf(PLANNED), month: '2006-04', kind: 'PROCESS', reason: '점검 주기를 바꿈' };
    const record = (as: string, month = input.month) =>
      calls.run('recordKpiBreak', 'KpiBreakInput', 'month kind recordedBy { login }', { ...input, month }, as);
    expect((await record('head')).codes).toEqual(['FORBIDDEN']);
    expect((await record('bsc', '2006-13')).codes).toEqual(['BAD_USER_INPUT']);
    expect((await record('bsc')).data?.it).toEqual({ month: '2006-04', kind: 'PROCESS', recordedBy: { login: 'bsc' } });
    expect(await warningOf(PLANNED, 'CONTROL')).toMatchObject({ verdict: 'NOT_APPLICABLE', reason: 'TOO_FEW_POINTS' });
    expect((await alertsOf(PLANNED, 'CONTROL')).at(-1).state).toBe('RETRACTED');
  });

  it('[BS-34] follow a setting of one KPI and the city’s again when it is taken back', async () => {
    const kpi = await idOf(SLOW);
    expect(
      (await calls.run('saveEarlyWarningRule', 'EarlyWarningRuleInput', 'id', { rule: 'GAP', enabled: true }, 'head'))
        .codes,
    ).toEqual(['FORBIDDEN']);
    expect((await save({ kpi, rule: 'GAP', enabled: true, threshold: '0' })).codes).toEqual(['BAD_USER_INPUT']);
    const saved = await save({ kpi, rule: 'GAP', enabled: true, threshold: '40' });
    expect(await warningOf(SLOW, 'GAP')).toMatchObject({ verdict: 'GOOD', value: '30', alert: null });
    expect((await alertsOf(SLOW, 'GAP')).at(-1).state).toBe('RETRACTED');
    expect((await save({ kpi, rule: 'GAP', enabled: false, threshold: '40' })).codes).toEqual(['CONFLICT']);
    const off = await save({ kpi, rule: 'GAP', enabled: false, threshold: '40', version: saved.data?.it.version });
    expect(await warningOf(SLOW, 'GAP')).toMatchObject({ verdict: 'NOT_APPLICABLE', reason: 'OFF' });
    await platform.data(
      'mutation($input: EarlyWarningRuleRemoval!) { removeEarlyWarningRule(input: $input) }',
      { input: off.data?.it },
      { as: 'bsc' },
    );
    expect(await warningOf(SLOW, 'GAP')).toMatchObject({ verdict: 'BAD', alert: { state: 'RAISED' } });
  });

  it('[BS-34] take back what a correction leaves without ground, once it is confirmed, and raise what remains', async () => {
    expect((await alertsOf(SLOW, 'CONTROL')).at(-1)).toMatchObject({ state: 'RAISED', raisedIn: '2006-03' });
    const moved = [await revise(SLOW, '2006-03', '2.9'), await revise(SLOW, '2006-04', '3.0')];
    expect((await alertsOf(SLOW, 'CONTROL')).at(-1)).toMatchObject({ state: 'RAISED', raisedIn: '2006-03' });
    await platform.data(act('confirmKpiResults'), { input: { results: moved } }, { as: 'head' });
    const [first, second] = await alertsOf(SLOW, 'CONTROL');
    expect(first).toMatchObject({ state: 'RETRACTED', raisedIn: '2006-03' });
    expect(second).toMatchObject({ state: 'RAISED', raisedIn: '2006-05', severity: 'RED' });
  });

  it('[BS-34] ask for evidence where the KPI wants it, until a file is there', async () => {
    const { kpi } = await calls.read(`{ kpi(code: "${SLOW}") { id version } }`);
    await calls.run('updateKpi', 'KpiUpdate', 'evidenceRequired', { ...kpi, evidenceRequired: true });
    expect(await warningOf(SLOW, 'EVIDENCE')).toMatchObject({ verdict: 'BAD', severity: 'AMBER', period: '2006-05' });
    expect(await unproven()).toEqual([['WELFARE_POLICY', SLOW, '2006-05']]);
    await judge();
    expect((await alertsOf(SLOW, 'EVIDENCE')).at(-1)).toMatchObject({ state: 'RAISED', raisedIn: '2006-01' });
    const { kpi: measured } = await calls.read(
      `{ kpi(code: "${SLOW}") { results(from: "2006-01", to: "2006-05") { id } } }`,
    );
    const files = [];
    for (const { id } of measured.results) files.push(await attach(id));
    expect(await warningOf(SLOW, 'EVIDENCE')).toMatchObject({ verdict: 'GOOD' });
    expect(await unproven()).toEqual([]);
    await judge();
    expect((await alertsOf(SLOW, 'EVIDENCE')).at(-1).state).toBe('RESOLVED');
    const removed = 'mutation($input: AttachmentRemoval!) { removeAttachment(input: $input) }';
    await platform.data(removed, { input: { id: files.at(-1), reason: '잘못 올림' } }, { as: 'staff' });
    expect(await warningOf(SLOW, 'EVIDENCE')).toMatchObject({ verdict: 'BAD', period: '2006-05' });
    await judge();
    expect((await alertsOf(SLOW, 'EVIDENCE')).at(-1)).toMatchObject({ state: 'RAISED', raisedIn: '2006-05' });
  });

  it('[BS-34] leave one open alert where two judge at once', async () => {
    await Promise.all([judge(), judge(), judge()]);
    const twice = await readRows(
      platform.databaseUrl,
      'SELECT kpi_id, rule, count(*) AS open FROM bsc_kpi_alert WHERE open_mark = 1 GROUP BY kpi_id, rule HAVING count(*) > 1',
    );
    expect(twice).toEqual([]);
  });
});
