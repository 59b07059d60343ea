import { type Asked, createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { DefinitionDesk } from './definition-desk.js';

describeOnBoth('the definition of a KPI over the years', (database) => {
  let platform: Platform;
  let desk: DefinitionDesk;
  let first: Asked;
  let second: Asked;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    desk = await DefinitionDesk.of(platform);
    first = await desk.create('FIRST');
    second = await desk.create('SECOND', { aggregation: 'RATIO_OF_SUMS' });
    await desk.target(first.id, { target: '90' });
    await desk.target(second.id, { target: '50' });
  }, 120_000);
  afterAll(() => platform?.stop());

  const revision = async (code: string, id: string, values: object) => ({
    id,
    version: await desk.version(code),
    ground: 'MIDYEAR',
    ...values,
  });
  const revise = async (code: string, id: string, values: object, as?: string) =>
    desk.calls.run('reviseKpiDefinition', 'KpiDefinitionInput', 'id', await revision(code, id, values), as);
  const refused = async (code: string, id: string, values: object) =>
    desk.calls.refused('reviseKpiDefinition', 'KpiDefinitionInput', 'id', await revision(code, id, values));
  const VERSIONS = 'versions { number fromOn ground reason changes { field before after } changedBy { login } }';

  it('changes freely until a scorecard with it is confirmed', async () => {
    expect((await revise('FIRST', first.id, { difficulty: '1.02' })).errors).toEqual([]);
    const { kpi } = await desk.calls.read(`{ kpi(code: "FIRST") { difficulty ${VERSIONS} } }`);
    expect(kpi).toEqual({ difficulty: '1.02', versions: [] });
  });

  it('[BS-06] keeps the former version with ground and reason once it is confirmed', async () => {
    await desk.confirm([first.id, second.id], '50');
    expect(await refused('FIRST', first.id, { method: 'M1_B', reason: ' ' })).toEqual([
      ['bsc.kpi.reason-required', 'input.reason'],
    ]);
    const reason = '성과자문위원회 의견';
    const bands = [
      { from: '0', to: '60', points: '60' },
      { from: '60', points: '100' },
    ];
    expect((await revise('FIRST', first.id, { method: 'M3', bands, reason })).errors).toEqual([]);
    const { kpi } = await desk.calls.read(`{ kpi(code: "FIRST") { method ${VERSIONS} } }`);
    expect(kpi.method).toBe('M3');
    expect(kpi.versions).toEqual([
      {
        number: 2,
        fromOn: '2006-06-15',
        ground: 'MIDYEAR',
        reason,
        changes: [
          { field: 'method', before: 'M1_U', after: 'M3' },
          { field: 'bands', before: null, after: '0~60 → 60 / 60~ → 100' },
        ],
        changedBy: { login: 'bsc' },
      },
    ]);
  });

  it('is refused outside the change window, but for a reorganization, a change of law and a new elected term', async () => {
    await desk.today('2006-07-03');
    const change = { difficulty: '1.05', reason: '난이도 재평가' };
    expect(await refused('FIRST', first.id, change)).toEqual([['bsc.kpi.window-closed', 'input.ground']]);
    expect((await revise('FIRST', first.id, { ...change, ground: 'LEGISLATION' })).errors).toEqual([]);
    const onTerm = { ground: 'TERM_CHANGE', difficulty: '1', reason: '민선 4기 방침' };
    await desk.today('2006-09-04');
    expect(await refused('FIRST', first.id, onTerm)).toEqual([['bsc.kpi.window-closed', 'input.ground']]);
    const term = { title: '민선 4기 공약 확정', fromOn: '2006-09-01', toOn: '2006-09-30' };
    await desk.calls.done('addChangeWindow', 'ChangeWindowInput', 'id', term);
    expect(await desk.calls.refused('addChangeWindow', 'ChangeWindowInput', 'id', term)).toEqual([
      ['bsc.window.overlap', 'input.fromOn'],
    ]);
    expect((await revise('FIRST', first.id, onTerm)).errors).toEqual([]);
    expect((await revise('FIRST', first.id, { difficulty: '1', reason: '그대로' })).errors).toEqual([]);
    const { kpi, changeWindows } = await desk.calls.read(
      '{ kpi(code: "FIRST") { versions { number ground } } changeWindows(year: 2006) { title fromOn toOn } }',
    );
    expect(kpi.versions.map(({ number, ground }: Asked) => [number, ground])).toEqual([
      [2, 'MIDYEAR'],
      [3, 'LEGISLATION'],
      [4, 'TERM_CHANGE'],
    ]);
    const begins = { title: '민선 4기 출범', fromOn: '2006-07-01', toOn: '2006-07-31' };
    expect(changeWindows).toEqual([begins, term]);
    await desk.today('2006-06-15');
  });

  it('asks a reason for another title too, and leaves places in the plan free', async () => {
    const change = async (values: object) => ({ id: first.id, version: await desk.version('FIRST'), ...values });
    const renamed = await change({ titleKo: '새 이름' });
    expect(await desk.calls.refused('updateKpi', 'KpiUpdate', 'id', renamed)).toEqual([
      ['bsc.kpi.reason-required', 'input.reason'],
    ]);
    await desk.calls.done('updateKpi', 'KpiUpdate', 'id', await change({ goal: null }));
    const sourced = await change({ dataSource: '업무대장', reason: '출처를 적음' });
    const kept = 'purpose dataSource versions { reason changes { field before after } }';
    expect((await desk.calls.done('updateKpi', 'KpiUpdate', kept, sourced)).versions.at(-1)).toEqual({
      reason: '출처를 적음',
      changes: [{ field: 'dataSource', before: null, after: '업무대장' }],
    });
  });

  it('never changes its unit once there are numbers: 천원 to 백만원 is another KPI that does not compare', async () => {
    const won = await desk.create('WON', { unit: '천원', unitKind: 'OTHER' });
    await desk.target(won.id, { target: '5000' });
    expect(await refused('WON', won.id, { unit: '백만원', reason: '단위 변경' })).toEqual([
      ['bsc.kpi.breaks-series', 'input.unit'],
    ]);
    const follow = async (values: object) => ({
      ...desk.input('WON-2', { unit: '백만원', unitKind: 'OTHER' }),
      predecessor: won.id,
      version: await desk.version('WON'),
      ...values,
    });
    const call = ['replaceKpi', 'KpiReplacementInput', 'code fromYear comparable predecessor { code toYear }'] as const;
    expect(await desk.calls.refused(...call, await follow({ comparable: true }))).toEqual([
      ['bsc.kpi.not-comparable', 'input.comparable'],
    ]);
    expect(await desk.calls.done(...call, await follow({ comparable: false }))).toEqual({
      code: 'WON-2',
      fromYear: 2007,
      comparable: false,
      predecessor: { code: 'WON', toYear: 2006 },
    });
    const again = await follow({ comparable: false, code: 'WON-3', idempotencyKey: 'definition-won-3-0001' });
    expect(await desk.calls.refused(...call, again)).toEqual([['bsc.kpi.replaced', 'input.predecessor']]);
    const { kpi } = await desk.calls.read('{ kpi(code: "WON") { successor { code } } }');
    expect(kpi.successor).toEqual({ code: 'WON-2' });
  });

  it('cannot be replaced within a year whose confirmed scorecard holds it', async () => {
    const input = {
      ...desk.input('FIRST-2', { fromYear: 2007 }),
      predecessor: first.id,
      version: await desk.version('FIRST'),
      comparable: true,
      fromYear: 2006,
    };
    expect(await desk.calls.refused('replaceKpi', 'KpiReplacementInput', 'id', input)).toEqual([
      ['term.reversed', 'input.fromYear'],
    ]);
  });

  it('[BS-30] is traced by year through its chain: versions, breaks, targets, values, scores, decisions', async () => {
    await desk.history('FIRST', first.id, { 2004: '70', 2005: '75' });
    const target = (await desk.calls.read('{ kpi(code: "FIRST") { target(year: 2006) { version } } }')).kpi.target;
    await desk.target(first.id, { target: '95', version: target.version });
    await desk.result(first.id, '2006-05', { value: '66' });
    const { kpi } = await desk.calls.read(
      `{ kpi(code: "FIRST") { trace(from: 2002, to: 2006) { year broken value valueSource differenceToYearBefore ratioToYearBefore
        target { target } targetChanges { target changedOn changedBy { login } }
        versions { number } score { value } kpi { code } } } }`,
    );
    expect(kpi.trace.map(({ year }: Asked) => year)).toEqual([2004, 2005, 2006]);
    expect(kpi.trace[0]).toMatchObject({ value: '70', valueSource: '업무대장', target: null, broken: false });
    expect(kpi.trace[1]).toMatchObject({ value: '75', differenceToYearBefore: '5', ratioToYearBefore: null });
    expect(kpi.trace[2]).toMatchObject({
      differenceToYearBefore: null,
      value: '66',
      valueSource: null,
      target: { target: '95' },
      targetChanges: [{ target: '90', changedOn: '2006-06-15', changedBy: { login: 'bsc' } }],
      versions: [{ number: 2 }, { number: 3 }, { number: 4 }, { number: 5 }],
      score: { value: '100' },
      kpi: { code: 'FIRST' },
    });
    const chain = await desk.calls.read(
      '{ kpi(code: "WON-2") { trace(from: 2006, to: 2007) { year broken kpi { code } } } }',
    );
    expect(chain.kpi.trace).toEqual([
      { year: 2006, broken: false, kpi: { code: 'WON' } },
      { year: 2007, broken: true, kpi: { code: 'WON-2' } },
    ]);
    const awards = await desk.create('AWARDS', { unit: '건', unitKind: 'COUNT', decimals: 0 });
    await desk.history('AWARDS', awards.id, { 2003: '23', 2004: '49' });
    const growth = await desk.calls.read(
      `{ kpi(code: "AWARDS") { trace(from: 2003, to: 2004) {
        ratioToYearBefore increaseOnYearBefore differenceToYearBefore } } }`,
    );
    expect(growth.kpi.trace).toEqual([
      { ratioToYearBefore: null, increaseOnYearBefore: null, differenceToYearBefore: null },
      { ratioToYearBefore: '213', increaseOnYearBefore: '113', differenceToYearBefore: '26' },
    ]);
    const { codes } = await platform.gql('{ kpi(code: "FIRST") { trace(from: 1990) { year } } }', {}, { as: 'bsc' });
    expect(codes).toEqual(['BAD_USER_INPUT']);
  });

  it('leaves a result without a defined value out of the score by a decision of the officer with its reason', async () => {
    const result = await desk.result(second.id, '2006-05', { numerator: '0', denominator: '0' });
    const card = async () =>
      (
        await platform.data<Asked>(
          `query($department: ID!) { scorecard(department: $department, period: "2006-05") {
            score { value coverage inputs { name note } } } }`,
          { department: desk.department },
          { as: 'bsc' },
        )
      ).scorecard.score;
    expect((await desk.score('SECOND', '2006-05')).status).toBe('LATE');
    for (const month of ['01', '02', '03', '04'])
      await desk.result(second.id, `2006-${month}`, { numerator: '0', denominator: '0' });
    expect((await desk.score('SECOND', '2006-05')).status).toBe('UNDEFINED');
    expect((await card()).coverage).toBe('0.5');
    const { kpi } = await desk.calls.read(
      '{ kpi(code: "SECOND") { results(from: "2006-05", to: "2006-05") { id version scoreStatus } } }',
    );
    const [{ id, version }] = kpi.results;
    expect(id).toBe(result.id);
    const decide = (values: object, as?: string) =>
      [
        'decideUndefinedResult',
        'UndefinedDecisionInput',
        'version leftOutReason leftOutBy { login }',
        { id, version, leaveOut: true, ...values },
        as,
      ] as const;
    expect(await desk.calls.codes(...decide({ reason: '대상 없음' }, 'head'))).toEqual(['FORBIDDEN']);
    expect(await desk.calls.refused(...decide({ reason: ' ' }))).toEqual([['text.empty', 'input.reason']]);
    const done = await desk.calls.done(...decide({ reason: '대상 사업 없음' }));
    expect(done).toMatchObject({ leftOutReason: '대상 사업 없음', leftOutBy: { login: 'bsc' } });
    const after = await card();
    expect(after.coverage).toBe('1');
    expect(after.inputs).toContainEqual({ name: 'SECOND', note: 'LEFT_OUT: 대상 사업 없음' });
    const traced = await desk.calls.read(
      '{ kpi(code: "SECOND") { trace(from: 2006, to: 2006) { decisions { kind period reason } } } }',
    );
    expect(traced.kpi.trace[0].decisions).toEqual([{ kind: 'LEFT_OUT', period: '2006-05', reason: '대상 사업 없음' }]);
    const back = await desk.calls.done(...decide({ version: done.version, leaveOut: false, reason: null }));
    expect(back.leftOutReason).toBeNull();
    expect((await card()).coverage).toBe('0.5');
  });
});
