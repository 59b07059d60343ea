import { createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { act, type Calls, callsOn, departmentId, SAVE } from './fixtures.js';

const YEAR = 2005;
const LAG = 2;
/** Of twelve months: hours of training, and days that a petition took, which should fall two months later. */
const TRAINING = [41, 55, 48, 62, 70, 66, 59, 74, 80, 77, 77, 90];
const DAYS = [9, 9.5, 8.8, 7.9, 8.4, 6.9, 6.1, 6.6, 7.2, 5.8, 5.1, 5.4];

const month = (index: number): string => `${YEAR}-${String(index + 1).padStart(2, '0')}`;

/** Ranks with the mean rank for ties. */
const ranks = (values: readonly number[]): number[] =>
  values.map((value) => {
    const lower = values.filter((other) => other < value).length;
    return lower + (values.filter((other) => other === value).length + 1) / 2;
  });

function correlation(x: readonly number[], y: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / list.length;
  const off = (list: readonly number[]) => list.map((each) => each - mean(list));
  const product = (left: readonly number[], right: readonly number[]) =>
    left.reduce((sum, each, index) => sum + each * (right[index] as number), 0);
  const [dx, dy] = [off(x), off(y)];
  return product(dx, dy) / Math.sqrt(product(dx, dx) * product(dy, dy));
}

describeOnBoth('the evidence of an edge', (database) => {
  let platform: Platform;
  let calls: Calls;
  let department: string;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    department = await departmentId(platform, 'WELFARE_POLICY');
  }, 120_000);
  afterAll(() => platform?.stop());

  const objectiveOf = async (code: string, perspective: number): Promise<string> => {
    const { perspectives } = await calls.read('{ perspectives { id } }');
    const own = { code, titleKo: code, perspective: perspectives[perspective].id, fromYear: YEAR };
    return (await calls.done('createStrategicObjective', 'StrategicObjectiveInput', 'id', own)).id;
  };

  /** A KPI whose result of a month alone makes its score, with the year's target of 100 or 5 days. */
  async function kpiOf(code: string, objective: string, polarity: 'UP' | 'DOWN'): Promise<string> {
    const up = polarity === 'UP';
    const measure = { kind: 'OUTCOME', unit: up ? '시간' : '일', unitKind: 'OTHER', decimals: 1, aggregation: 'LAST' };
    const kpi = await calls.done('createKpi', 'KpiInput', 'id', {
      ...{ code, titleKo: code, department, objective, polarity, cycle: 'MONTH', fromYear: YEAR, ...measure },
      method: up ? 'M1_U' : 'M1_D',
    });
    await calls.done('setKpiTarget', 'KpiTargetInput', 'id', { kpi: kpi.id, year: YEAR, target: up ? '100' : '5' });
    return kpi.id;
  }

  async function enter(period: string, rows: readonly { kpi: string; value: string }[]): Promise<void> {
    const { saveKpiResults } = await platform.data<{ saveKpiResults: { id: string; version: number }[] }>(
      SAVE,
      { input: { department, period, rows } },
      { as: 'staff' },
    );
    const results = saveKpiResults.map(({ id, version }) => ({ id, version }));
    await platform.data(act('confirmKpiResults'), { input: { results } }, { as: 'head' });
  }

  it('is Spearman’s ρ of the months at the lag, in which fewer days count as better', async () => {
    const [cause, effect] = [await objectiveOf('LEARNING-05', 3), await objectiveOf('PROCESS-05', 2)];
    const training = await kpiOf('TRAINING-05', cause, 'UP');
    const days = await kpiOf('DAYS-05', effect, 'DOWN');
    const items = [
      { kpi: training, weight: '50' },
      { kpi: days, weight: '50' },
    ];
    await calls.done('saveScorecard', 'ScorecardInput', 'id', { department, year: YEAR, items });
    const edge = {
      cause,
      effect,
      sign: 'POSITIVE',
      lagMonths: LAG,
      hypothesis: '교육이 처리를 앞당긴다',
      fromYear: YEAR,
    };
    await calls.done('createStrategyEdge', 'StrategyEdgeInput', 'id', edge);
    for (const [index, hours] of TRAINING.entries()) {
      const own = [
        { kpi: training, value: String(hours) },
        { kpi: days, value: String(DAYS[index]) },
      ];
      await enter(month(index), own);
    }
    const at = async (period: string) =>
      (
        await calls.read(`{ strategyMap(period: "${period}") { edges {
          evidence(period: "${period}") { pairs verdict correlation { value status } } } } }`)
      ).strategyMap.edges[0].evidence;
    const rho = (pairs: number) =>
      correlation(ranks(TRAINING.slice(0, pairs)), ranks(DAYS.slice(LAG, LAG + pairs).map((value) => -value)));
    const december = await at(`${YEAR}-12`);
    expect(december).toMatchObject({ pairs: 10, verdict: 'SUPPORTED', correlation: { status: 'COMPLETE' } });
    expect(rho(10)).toBeGreaterThan(0.3);
    expect(Number(december.correlation.value)).toBeCloseTo(rho(10), 3);
    const october = await at(`${YEAR}-10`);
    expect(october.pairs).toBe(8);
    expect(Number(october.correlation.value)).toBeCloseTo(rho(8), 3);
    expect(await at(`${YEAR}-09`)).toEqual({
      pairs: 7,
      verdict: 'INSUFFICIENT',
      correlation: { value: null, status: 'NO_DATA' },
    });
  }, 120_000);
});
