import { type Asked, createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { DefinitionDesk } from './definition-desk.js';
import { callsOn } from './fixtures.js';
import { expectMatrixOfCards } from './matrix-check.js';

const UP = { 2001: '80', 2002: '82', 2003: '85', 2004: '83', 2005: '88' };
const SIGMA = { method: 'M2_SIGMA', sigmas: 2, highRate: 110 };

describeOnBoth('the methods of scoring', (database) => {
  let platform: Platform;
  let desk: DefinitionDesk;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    desk = await DefinitionDesk.of(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  /** A KPI with the history of five years and a target, with 90 for March. */
  const scored = async (code: string, values: object, history: Readonly<Record<number, string>> = UP) => {
    const { id } = await desk.create(code, values);
    await desk.history(code, id, history);
    await desk.target(id, { target: '90', baseline: '80' });
    await desk.result(id, '2006-03', { value: '90' });
    return desk.score(code, '2006-03');
  };
  const inputs = (score: Asked) => Object.fromEntries(score.inputs.map((each: Asked) => [each.name, each]));

  it('look back: limits by deviation, with what they rest on in the why', async () => {
    const score = await scored('SIGMA', SIGMA);
    expect(score).toMatchObject({ value: '73.12', status: 'COMPLETE', formulaVersion: 'bsc.score.2' });
    expect(inputs(score)).toMatchObject({
      base: { value: '88' },
      deviation: { value: '3.04959' },
      high: { value: '94.09918' },
      low: { value: '81.90082' },
      floor: { value: '20' },
      raw: { note: 'M2_SIGMA' },
    });
    expect(score.inputs.filter(({ name }: Asked) => name === 'history')).toHaveLength(5);
  });

  it('fall back on the ratio where two years are known, and say so', async () => {
    const score = await scored('FEW', SIGMA, { 2004: '83', 2005: '88' });
    expect(score.value).toBe('79.39');
    expect(inputs(score)).toMatchObject({ fallback: { note: 'FEW_YEARS' }, raw: { note: 'M2_RATIO' } });
  });

  it('compare with the trend, or are improvement on the baseline where there is none', async () => {
    expect((await scored('TREND', { method: 'M4' })).value).toBe('76.41');
    const score = await scored('NO-TREND', { method: 'M4' }, { 2005: '88' });
    expect(score.value).toBe('100');
    expect(inputs(score)).toMatchObject({ fallback: { note: 'NO_TREND' }, raw: { note: 'M1_B' } });
  });

  it('change with the history at once', async () => {
    const { id } = (await desk.calls.read('{ kpi(code: "FEW") { id } }')).kpi;
    await desk.history('FEW', id, { 2001: '80', 2002: '82', 2003: '85' });
    expect((await desk.score('FEW', '2006-03')).value).toBe('73.12');
  });

  it('refuse at the definition what does not go together, and at the target what cannot be scored', async () => {
    const refused = (values: object) =>
      desk.calls.refused('createKpi', 'KpiInput', 'id', desk.input(`R${JSON.stringify(values).length}`, values));
    expect(await refused({ method: 'M2_SIGMA', sigmas: 3, highRate: 110 })).toEqual([
      ['bsc.score-rule.sigmas', 'input.sigmas'],
    ]);
    expect(await refused({ method: 'M4', stretch: true })).toEqual([['bsc.score-rule.no-stretch', 'input.stretch']]);
    expect(await refused({ method: 'M6', source: 'MANUAL' })).toEqual([['bsc.source.method', 'input.source']]);
    expect(await refused({ method: 'M7', source: 'SURVEY' })).toEqual([
      ['bsc.source.question-missing', 'input.surveyQuestion'],
    ]);
    const { id } = await desk.create('BARE', SIGMA);
    expect(
      await desk.calls.refused('setKpiTarget', 'KpiTargetInput', 'id', { kpi: id, year: 2006, target: '90' }),
    ).toEqual([['bsc.score-rule.history-missing', 'input.method']]);
  });

  it('take the satisfaction of a five-point scale against its target', async () => {
    const { id } = await desk.create('SATISFIED', { method: 'M7', scalePoints: 5, unit: '점', unitKind: 'OTHER' });
    await desk.target(id, { target: '4.5' });
    await desk.result(id, '2006-03', { value: '4.1' });
    expect((await desk.score('SATISFIED', '2006-03')).value).toBe('88.57');
  });

  it('keep values of earlier years for the own department alone, with their source', async () => {
    const { id } = (await desk.calls.read('{ kpi(code: "BARE") { id } }')).kpi;
    expect((await desk.history('BARE', id, { 2005: '1' }, 'staff')).codes).toEqual(['FORBIDDEN']);
    const input = { kpi: id, version: await desk.version('BARE'), rows: [{ year: 2006, value: '1', source: '대장' }] };
    expect(await desk.calls.refused('saveKpiHistory', 'KpiHistoryInput', 'id', input)).toEqual([
      ['bsc.history.year', 'input.rows.0.year'],
    ]);
    const bare = { ...input, rows: [{ year: 2005, value: '1' }] };
    expect(await desk.calls.refused('saveKpiHistory', 'KpiHistoryInput', 'id', bare)).toEqual([
      ['text.empty', 'input.rows.0.source'],
    ]);
    const { kpi } = await desk.calls.read('{ kpi(code: "BARE") { history { year } } }');
    expect(kpi.history).toEqual([]);
  });

  it('wait for a source that publishes later, and are late only after it', async () => {
    const { id } = await desk.create('SOURCE-LATER', { availabilityLagDays: 40 });
    await desk.target(id, { target: '90' });
    expect(await desk.score('SOURCE-LATER', '2006-05')).toMatchObject({ value: null, status: 'PENDING_SOURCE' });
    expect(await desk.score('SOURCE-LATER', '2006-04')).toMatchObject({ value: null, status: 'LATE' });
  });

  it('by grades weigh no more on a scorecard than the scheme of the year allows', async () => {
    const { evaluationScheme } =
      await desk.calls.read(`{ evaluationScheme(year: 2006) { fromYear version grading tiesGoUp
      denseRank leastGroup bonusCap penaltyCap mayPassFull appealDays grades { name least quota payQuota payRate } } }`);
    const scheme = { ...evaluationScheme, qualitativeLimit: 30 };
    await desk.calls.done('saveEvaluationScheme', 'EvaluationSchemeInput', 'fromYear', scheme);
    const graded = await desk.create('GRADED', { method: 'M5', cycle: 'HALF', aggregation: 'AVG', quorum: 2 });
    const plain = await desk.create('PLAIN', {});
    for (const { id } of [graded, plain]) await desk.target(id, { target: '90' });
    const confirm = async (weight: string, rest: string) => {
      const known = (
        await desk.calls.read(`{ scorecard(department: "${desk.department}", period: "2006") { version } }`)
      ).scorecard;
      const items = [
        { kpi: graded.id, weight },
        { kpi: plain.id, weight: rest },
      ];
      const input = { department: desk.department, year: 2006, items, version: known?.version };
      const card = await desk.calls.done('saveScorecard', 'ScorecardInput', 'id version', input);
      const { data, errors } = await desk.calls.run('confirmScorecard', 'ScorecardReference', 'status', card);
      return data?.it?.status ?? errors[0]?.extensions.issues;
    };
    expect(await confirm('40', '60')).toMatchObject([
      { code: 'bsc.scorecard.qualitative-share', message: expect.stringContaining('상한 30%') },
    ]);
    expect(await confirm('30', '70')).toBe('CONFIRMED');
  });

  it('follow a correction of the year before in what is kept of the year', async () => {
    const { id } = await desk.create('LATER', { method: 'M2_RATIO', highRate: 110, cycle: 'YEAR' });
    await desk.history('LATER', id, UP);
    await desk.today('2007-01-20');
    const former = await desk.locked(await desk.result(id, '2006-12', { value: '86' }));
    await desk.target(id, { year: 2007, target: '90', baseline: '80' });
    await desk.confirm([id], '100', 2007);
    await desk.today('2008-01-20');
    await desk.result(id, '2007-12', { value: '90' });
    const kept = async () => (await desk.calls.read('{ kpi(code: "LATER") { latestResult { period score } } }')).kpi;
    const before = await kept();
    const correction = { id: former.id, version: former.version, value: '70', reason: '자료 정정' };
    await desk.calls.done('reviseKpiResult', 'ResultRevisionInput', 'revision', correction);
    const { value } = await desk.score('LATER', '2007-12');
    expect(before.latestResult.score).not.toBe(value);
    expect(await kept()).toEqual({ latestResult: { period: '2007-12', score: value } });
    const [row] = await expectMatrixOfCards(callsOn(platform), '2007-12');
    expect(row?.total.score.value).toBe(value);
  });
});
