import { type Answer, countRows, createPlatform, issuesOf, type Platform } from '@yeondong/testing';
import { departmentId, entryOf, type Moved, resultRows, SAVE } from './fixtures.js';

type Cells = Record<string, unknown>;
type Answers = Answer<{ saveKpiResults: Moved[] }>[];

const DEPARTMENT = 'WELFARE_POLICY';
const kpiCode = (short: string): string => `sample.${short.includes('-') ? short : `${DEPARTMENT}-${short}`}`;

/** KPI, month, cells → rule and place. Everything of 복지정책과, entered by its staff on 2006-06-xx. */
const REFUSED: [name: string, kpi: string, period: string, cells: Cells, code: string, place: string][] = [
  [
    'a share above its whole',
    '8',
    '2006-06',
    { numerator: '9', denominator: '5' },
    'bsc.result.numerator-exceeds',
    'input.rows.0.numerator',
  ],
  [
    'a part without its whole',
    '8',
    '2006-06',
    { numerator: '9' },
    'bsc.result.parts-required',
    'input.rows.0.denominator',
  ],
  [
    'a negative whole',
    '8',
    '2006-06',
    { numerator: '0', denominator: '-5' },
    'bsc.result.denominator-negative',
    'input.rows.0.denominator',
  ],
  [
    'a running total that falls, without a reason',
    '5',
    '2006-05',
    { value: '150' },
    'bsc.result.cumulative-falls',
    'input.rows.0.value',
  ],
  ['a negative number of days', '1', '2006-06', { value: '-1' }, 'bsc.result.below-range', 'input.rows.0.value'],
  ['a negative count', '2', '2006-06', { value: '-3' }, 'bsc.result.below-range', 'input.rows.0.value'],
  ['a share of 101 percent', '6', '2006-06', { value: '101' }, 'bsc.result.above-range', 'input.rows.0.value'],
  ['a month that has not begun', '1', '2006-07', { value: '3' }, 'bsc.result.future-period', 'input.period'],
  ['a quarter for a month', '1', '2006-Q2', { value: '3' }, 'bsc.result.month', 'input.period'],
  [
    'a month between the quarters',
    '4',
    '2006-05',
    { numerator: '1', denominator: '2' },
    'bsc.result.not-due-month',
    'input.rows.0.kpi',
  ],
  ['nothing', '1', '2006-06', {}, 'bsc.result.value-required', 'input.rows.0.value'],
  [
    '해당없음 without a reason',
    '1',
    '2006-06',
    { notApplicable: true },
    'bsc.result.not-applicable-note',
    'input.rows.0.note',
  ],
  [
    '해당없음 with a value',
    '1',
    '2006-06',
    { notApplicable: true, value: '1', note: '없음' },
    'bsc.result.not-applicable-value',
    'input.rows.0.value',
  ],
  [
    'a KPI of another department',
    'SENIOR_WELFARE-1',
    '2006-06',
    { value: '1' },
    'bsc.result.other-department',
    'input.rows.0.kpi',
  ],
  ['what is locked', '1', '2006-04', { value: '3' }, 'bsc.result.state', 'input.rows.0'],
];

/** Texts that are no decimal for the API; a client may read them, the API never guesses. */
const NO_DECIMALS = ['８５', '△3.2', '▲3.2', '98.5%', '1,234', '-', '…', '', ' ', '1e3', 'NaN', '3.1234567'];

/** KPI, month, cells → flags of an entry that is kept though it is unusual. */
const FLAGGED: [name: string, kpi: string, period: string, cells: Cells, flag: string][] = [
  ['0.85 where 85 is usual', 'POLICY_PLANNING-1', '2006-06', { value: '0.85' }, 'bsc.result.percent-as-fraction'],
  ['천원 for 백만원', '5', '2006-06', { value: '245000' }, 'bsc.result.unit-jump'],
  [
    'a falling total with a reason',
    '6',
    '2006-06',
    { value: '31.5', note: '4월 지출 취소' },
    'bsc.result.cumulative-falls',
  ],
  ['a whole of 0', '8', '2006-06', { numerator: '0', denominator: '0' }, 'bsc.result.denominator-zero'],
  ['a month that has not ended', '2', '2006-06', { value: '12' }, 'bsc.result.period-not-ended'],
];

describe('bad input', () => {
  let platform: Platform;
  let department: string;
  const kpis = new Map<string, { id: string; department: { id: string; code: string } }>();

  beforeAll(async () => {
    platform = await createPlatform({ database: 'sqlite' });
    department = await departmentId(platform, DEPARTMENT);
    await platform.data('{ me { login } }', {}, { as: 'staff' });
    const { kpis: all } = await platform.data<{
      kpis: { nodes: { id: string; code: string; department: { id: string; code: string } }[] };
    }>('{ kpis(first: 100) { nodes { id code department { id code } } } }', {}, { as: 'bsc' });
    for (const kpi of all.nodes) kpis.set(kpi.code, kpi);
  }, 120_000);
  afterAll(() => platform?.stop());

  const idOf = (code: string): string => kpis.get(code)?.id as string;

  const inBoth = (query: string, variables: Cells, as: string): Promise<Answers> =>
    Promise.all(
      ['ko', 'en'].map((language) =>
        platform.gql<{ saveKpiResults: Moved[] }>(query, variables, { as, headers: { 'accept-language': language } }),
      ),
    );

  /** One rule at one place, told in both languages, and nothing written. */
  async function expectRefusal(
    query: string,
    variables: Cells,
    as: string,
    code: string | null,
    place: string,
  ): Promise<void> {
    const [rows, counts] = [await resultRows(platform), await countRows(platform.databaseUrl)];
    const [ko, en] = (await inBoth(query, variables, as)) as [Answers[0], Answers[0]];
    expect([ko?.codes, en?.codes]).toEqual([['BAD_USER_INPUT'], ['BAD_USER_INPUT']]);
    const issues = issuesOf(ko?.errors ?? []);
    expect(issues.map(([, path]) => path)).toContain(place);
    if (code) expect(issues).toContainEqual([code, place]);
    const [korean, english] = [ko, en].map((answer) => answer?.errors[0]?.extensions.issues?.[0]?.message ?? '');
    expect(korean).toMatch(/[가-힣]/);
    expect(english).toMatch(/^[^가-힣{}]*[A-Za-z]{3}[^가-힣{}]*$/);
    expect(await resultRows(platform)).toEqual(rows);
    expect(await countRows(platform.databaseUrl)).toEqual(counts);
  }

  it.each(REFUSED)('%s is refused at its cell', async (_name, kpi, period, cells, code, place) => {
    const rows = [{ kpi: idOf(kpiCode(kpi)), ...cells }];
    await expectRefusal(SAVE, { input: { department, period, rows } }, 'staff', code, place);
  });

  it.each(NO_DECIMALS)('%p is no decimal', async (value) => {
    const rows = [{ kpi: idOf(kpiCode('1')), value }];
    await expectRefusal(SAVE, { input: { department, period: '2006-06', rows } }, 'staff', null, 'input.rows.0.value');
  });

  it('of the second row is told at the second row, and the good first one is not kept', async () => {
    const rows = [
      { kpi: idOf(kpiCode('2')), value: '12' },
      { kpi: idOf(kpiCode('1')), value: '-1' },
    ];
    await expectRefusal(
      SAVE,
      { input: { department, period: '2006-06', rows } },
      'staff',
      'bsc.result.below-range',
      'input.rows.1.value',
    );
    const twice = [rows[0], rows[0]];
    await expectRefusal(
      SAVE,
      { input: { department, period: '2006-06', rows: twice } },
      'staff',
      'rows.twice',
      'input.rows.1.kpi',
    );
  });

  it.each(['S3BpOjk5OTk', 'x', ''])('an unknown KPI %p is told', async (kpi) => {
    const rows = [{ kpi, value: '1' }];
    await expectRefusal(
      SAVE,
      { input: { department, period: '2006-06', rows } },
      'staff',
      'record.unknown',
      'input.rows.0.kpi',
    );
  });

  it.each([
    ['99.99', ['33.33', '33.33', '33.33']],
    ['100.01', ['50', '50.01']],
    ['99.99', ['99.99']],
  ])('weights of %s are refused with their sum', async (sum, weights) => {
    const items = weights.map((weight, index) => ({ kpi: idOf(kpiCode(String(index + 1))), weight }));
    const input = { department, year: 2007, items };
    const save = 'mutation($input: ScorecardInput!) { saveScorecard(input: $input) { id } }';
    await expectRefusal(save, { input }, 'bsc', 'weights.sum', 'input.items');
    const { errors } = await platform.gql(save, { input }, { as: 'bsc' });
    expect(errors[0]?.extensions.issues?.[0]?.message).toContain(sum);
  });

  it.each(['0', '-1'])('a target of %s for a ratio is refused and asks for bands', async (target) => {
    const input = { kpi: idOf(kpiCode('1')), year: 2007, target };
    await expectRefusal(
      'mutation($input: KpiTargetInput!) { setKpiTarget(input: $input) { id } }',
      { input },
      'bsc',
      'bsc.score-rule.target-not-positive',
      'input.target',
    );
  });

  it('a KPI code that is taken is refused', async () => {
    const { perspectives } = await platform.data<{ perspectives: { objectives: { id: string }[] }[] }>(
      '{ perspectives { objectives { id } } }',
      {},
      { as: 'bsc' },
    );
    const input = {
      ...{ code: kpiCode('1'), titleKo: '같은 코드', department, objective: perspectives[0]?.objectives[0]?.id },
      ...{
        kind: 'OUTPUT',
        unit: '건',
        unitKind: 'COUNT',
        polarity: 'UP',
        cycle: 'MONTH',
        aggregation: 'SUM',
        method: 'M1_U',
      },
    };
    await expectRefusal(
      'mutation($input: KpiInput!) { createKpi(input: $input) { id } }',
      { input },
      'bsc',
      null,
      'input.code',
    );
  });

  it.each(FLAGGED)('%s is kept with a flag, its number unchanged', async (_name, kpi, period, cells, flag) => {
    const record = kpis.get(kpiCode(kpi)) as { id: string; department: { id: string } };
    const { result } = await entryOf(platform, record.department.id, period, kpiCode(kpi));
    const rows = [{ kpi: record.id, ...cells, ...(result ? { version: result.version } : {}) }];
    const { saveKpiResults } = await platform.data<{ saveKpiResults: Moved[] }>(
      SAVE,
      { input: { department: record.department.id, period, rows } },
      { as: 'bsc' },
    );
    expect(saveKpiResults[0]?.flags).toContain(flag);
    expect(saveKpiResults[0]?.value).toBe(cells.value ?? null);
  });
});
