import { type Asked, createPlatform, describeOnBoth, issuesOf, type Platform } from '@yeondong/testing';
import { DefinitionDesk } from './definition-desk.js';
import { callsOn, departmentId } from './fixtures.js';
import { expectMatrixOfCards } from './matrix-check.js';

const CARD = `items { kpi { code } weight fromMonth toMonth appliedWeight score { value status } }
  score { value coverage status }`;

describeOnBoth('a KPI that moves to another department in July', (database) => {
  let platform: Platform;
  let desk: DefinitionDesk;
  let taking: string;
  let moves: string;
  let stays: string;
  let theirs: string;

  /** A quarter's level, entered and confirmed. */
  const confirmed = async (kpi: string, period: string, value: string, department = desk.department) => {
    const input = { department, period, rows: [{ kpi, value }] };
    const results = await desk.calls.done('saveKpiResults', 'KpiResultsInput', 'id version', input);
    return desk.calls.done('confirmKpiResults', 'ResultsActInput', 'id version', { results }, 'planner');
  };
  const locked = async (...result: Parameters<typeof confirmed>) => {
    const results = await confirmed(...result);
    const verified = await desk.calls.done(
      'verifyKpiResults',
      'ResultsActInput',
      'id version',
      { results },
      'evaluator',
    );
    await desk.calls.done('lockKpiResults', 'ResultsActInput', 'id version', { results: verified });
  };
  const card = async (department: string, items: object[], year = 2006) => {
    const input = { department, year, items };
    const made = await desk.calls.done('saveScorecard', 'ScorecardInput', 'id version', input);
    await desk.calls.done('confirmScorecard', 'ScorecardReference', 'id', made);
  };
  const transfer = async (values: object = {}, as = 'bsc') =>
    desk.calls.run(
      'transferKpi',
      'KpiTransferInput',
      'code department { code } version',
      {
        ...{ id: moves, version: await desk.version('MOVES'), department: taking, fromMonth: 7 },
        ...{ ground: 'REORGANIZATION', reason: '7월 조직개편', ...values },
      },
      as,
    );
  const refused = async (values: object) => issuesOf((await transfer(values)).errors);
  const cardAt = async (department: string, period: string): Promise<Asked> =>
    (await desk.calls.read(`{ scorecard(department: "${department}", period: "${period}") { ${CARD} } }`)).scorecard;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    desk = await DefinitionDesk.of(platform);
    taking = await departmentId(platform, 'PUBLIC_RELATIONS');
    const quarterly = { cycle: 'QUARTER' };
    moves = (await desk.create('MOVES', quarterly)).id;
    stays = (await desk.create('STAYS', quarterly)).id;
    theirs = (await desk.create('THEIRS', { ...quarterly, department: taking })).id;
    await desk.target(moves, { target: '90' });
    await desk.target(stays, { target: '50' });
    await desk.target(theirs, { target: '100' });
    await card(desk.department, [
      { kpi: moves, weight: '20' },
      { kpi: stays, weight: '80' },
    ]);
    await card(taking, [{ kpi: theirs, weight: '100' }]);
    await desk.today('2006-07-10');
    await locked(moves, '2006-03', '81');
    for (const period of ['2006-03', '2006-06']) {
      await confirmed(stays, period, '45');
      await confirmed(theirs, period, '70', taking);
    }
  }, 120_000);
  afterAll(() => platform?.stop());

  it('waits until the months before are closed, and is the officer’s act', async () => {
    expect(await refused({})).toEqual([['bsc.transfer.open-months', 'input.fromMonth']]);
    await locked(moves, '2006-06', '72');
    expect(await refused({ fromMonth: 6 })).toEqual([['bsc.transfer.has-results', 'input.fromMonth']]);
    expect(await refused({ fromMonth: 1 })).toEqual([['bsc.transfer.month', 'input.fromMonth']]);
    expect(await refused({ department: desk.department })).toEqual([
      ['bsc.transfer.same-department', 'input.department'],
    ]);
    expect(await refused({ reason: ' ' })).toEqual([['text.empty', 'input.reason']]);
    expect(await refused({ ground: 'MIDYEAR' })).toEqual([['bsc.kpi.window-closed', 'input.ground']]);
    for (const as of ['head', 'staff', 'analyst']) expect((await transfer({}, as)).codes).toEqual(['FORBIDDEN']);
    expect((await transfer({ version: 99 })).codes).toEqual(['CONFLICT']);
    const { items } = await cardAt(taking, '2006-06');
    expect(items.map((item: Asked) => item.kpi.code)).toEqual(['THEIRS']);
  });

  it('stays on both scorecards, and changes nothing of the months before', async () => {
    const before = await cardAt(desk.department, '2006-06');
    expect(before.score).toEqual({ value: '88', coverage: '1', status: 'COMPLETE' });
    const { data } = await transfer();
    expect(data?.it).toMatchObject({ code: 'MOVES', department: { code: 'PUBLIC_RELATIONS' }, version: 2 });
    const after = await cardAt(desk.department, '2006-06');
    expect(after.score).toEqual(before.score);
    expect(after.items[0]).toMatchObject({ weight: '20', fromMonth: null, toMonth: 6, appliedWeight: '20' });
    const received = await cardAt(taking, '2006-06');
    expect(received.score).toEqual({ value: '70', coverage: '1', status: 'COMPLETE' });
    expect(received.items[1]).toMatchObject({ weight: '20', fromMonth: 7, toMonth: null, appliedWeight: null });
    expect(received.items[1].score).toEqual({ value: null, status: 'NOT_DUE' });
  });

  it('is scored by the results of the months of each: 88.57 and 71.88 in September', async () => {
    await desk.today('2006-10-10');
    const rows = [{ kpi: moves, value: '90' }];
    const own = { department: desk.department, period: '2006-09', rows };
    expect(await desk.calls.refused('saveKpiResults', 'KpiResultsInput', 'id', own)).toEqual([
      ['bsc.result.other-department', 'input.rows.0.kpi'],
    ]);
    await confirmed(moves, '2006-09', '90', taking);
    await confirmed(stays, '2006-09', '45');
    await confirmed(theirs, '2006-09', '70', taking);
    // 20 × 6/9 @ 80 and 80 @ 90; 20 × 3/9 @ 100 and 100 @ 70.
    const giving = await cardAt(desk.department, '2006-09');
    expect(giving.score).toEqual({ value: '88.57', coverage: '1', status: 'COMPLETE' });
    expect(giving.items[0]).toMatchObject({ score: { value: '80' }, appliedWeight: '13.33' });
    const received = await cardAt(taking, '2006-09');
    expect(received.score).toEqual({ value: '71.88', coverage: '1', status: 'COMPLETE' });
    expect(received.items[1]).toMatchObject({ score: { value: '100' }, appliedWeight: '6.67' });
  });

  it('counts above both by the months of each: 79.67 in September', async () => {
    const unit = 'unitScore(period: "2006-09", by: EQUAL) { value status inputs { name value note } }';
    const { own, other, city } = await desk.calls.read(
      `{ own: department(code: "AUDIT") { ${unit} } other: department(code: "PUBLIC_RELATIONS") { ${unit} }
        city: department(code: "BUCHEON_CITY") { ${unit} } }`,
    );
    expect([own.unitScore.value, other.unitScore.value]).toEqual(['88.57', '71.88']);
    // 13.33 @ 80, 80 @ 90, 6.67 @ 100 and 100 @ 70; the city's other departments have no September yet.
    expect(city.unitScore).toMatchObject({ value: '79.67', status: 'PROVISIONAL' });
    const scored = city.unitScore.inputs.filter(({ value }: Asked) => value !== null);
    expect(scored.map(({ name, value, note }: Asked) => [name, Number(value).toFixed(2), note])).toEqual([
      ['PUBLIC_RELATIONS', '71.88', '× 1'],
      ['AUDIT', '88.57', '× 1'],
    ]);
  });

  it('is kept as a version and in the audit; weights are fixed, and it never returns in the same year', async () => {
    const { kpi } = await desk.calls.read(
      '{ kpi(code: "MOVES") { versions { ground reason fromOn changes { field before after } } } }',
    );
    expect(kpi.versions).toEqual([
      {
        ...{ ground: 'REORGANIZATION', reason: '7월 조직개편', fromOn: '2006-07-10' },
        changes: [{ field: 'department', before: '감사담당관', after: '홍보담당관' }],
      },
    ]);
    const { audit } = await desk.calls.read(
      '{ audit: auditEntries(where: { act: { eq: "bsc.kpi.write" } }, first: 500) { nodes { reason } } }',
      'auditor',
    );
    expect(audit.nodes.filter(({ reason }: Asked) => reason === '7월 조직개편')).toHaveLength(1);
    expect(await refused({ department: desk.department, fromMonth: 10 })).toEqual([
      ['bsc.transfer.open-months', 'input.fromMonth'],
      ['bsc.transfer.held', 'input.department'],
    ]);
    // The year after has it with the department that it went to, whole.
    const { kpiCarry } = await desk.calls.read('{ kpiCarry(year: 2007) { cards { department { code } weight } } }');
    const weightOf = (code: string) => kpiCarry.cards.find((card: Asked) => card.department.code === code).weight;
    expect([weightOf('AUDIT'), weightOf('PUBLIC_RELATIONS')]).toEqual(['80', '120']);
    for (const month of ['2006-06', '2006-07', '2006-09']) await expectMatrixOfCards(callsOn(platform), month);
  });

  describe('with a running total, in the year after', () => {
    let total: string;
    let rest: string;
    let other: string;

    beforeAll(async () => {
      await desk.today('2007-01-10');
      const { committee } = await desk.calls.read('{ committee(code: "sample.POLICY_EVALUATION_STUDY") { id } }');
      const rounds = { year: 2007, committee: committee.id };
      await desk.calls.done('planEvaluationRounds', 'EvaluationYearInput', 'id', rounds);
      const quarterly = { cycle: 'QUARTER', fromYear: 2007 };
      const counted = { unit: '건', unitKind: 'COUNT', decimals: 0, cumulative: true };
      total = (await desk.create('TOTAL', { ...quarterly, ...counted })).id;
      rest = (await desk.create('REST', quarterly)).id;
      other = (await desk.create('OTHER', { ...quarterly, department: taking })).id;
      const profile = Array.from({ length: 12 }, (_, at) => String(10 * (at + 1)));
      await desk.target(total, { year: 2007, target: '120', profile });
      await desk.target(rest, { year: 2007, target: '50' });
      await desk.target(other, { year: 2007, target: '100' });
      const weighed = [
        { kpi: total, weight: '40' },
        { kpi: rest, weight: '60' },
      ];
      await card(desk.department, weighed, 2007);
      await card(taking, [{ kpi: other, weight: '100' }], 2007);
      await desk.today('2007-07-10');
      for (const [period, value] of Object.entries({ '2007-03': '27', '2007-06': '51' })) {
        await locked(total, period, value);
        await confirmed(rest, period, '45');
        await confirmed(other, period, '70', taking);
      }
    });

    const scores = async (period: string) => {
      const [giving, received] = [await cardAt(desk.department, period), await cardAt(taking, period)];
      const of = ({ items }: Asked) => items.find(({ kpi }: Asked) => kpi.code === 'TOTAL')?.score.value ?? null;
      return [of(giving), giving.score.value, of(received), received.score.value];
    };

    it('leaves to who gives it what stood at June: 51 of 60', async () => {
      expect(await scores('2007-06')).toEqual(['85', '88', null, '70']);
      const { codes } = await transfer({ id: total, version: await desk.version('TOTAL') });
      expect(codes).toEqual([]);
      expect(await scores('2007-06')).toEqual(['85', '88', null, '70']);
    });

    it('counts for who takes it what is added since: 30 of 30 to September, 54 of 60 to December', async () => {
      await desk.today('2007-10-10');
      await confirmed(total, '2007-09', '81', taking);
      await confirmed(rest, '2007-09', '45');
      await confirmed(other, '2007-09', '70', taking);
      // 40 × 6/9 @ 85 and 60 @ 90; 40 × 3/9 @ 100 and 100 @ 70.
      expect(await scores('2007-09')).toEqual(['85', '88.46', '100', '73.53']);
      await desk.today('2008-01-10');
      await confirmed(total, '2007-12', '105', taking);
      await confirmed(rest, '2007-12', '45');
      await confirmed(other, '2007-12', '70', taking);
      // 40 × 6/12 @ 85 and 60 @ 90; 40 × 6/12 @ 90 and 100 @ 70.
      expect(await scores('2007-12')).toEqual(['85', '88.75', '90', '73.33']);
    });
  });
});
