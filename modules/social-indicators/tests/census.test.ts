import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createPlatform, describeOnBoth, issuesOf, type Platform, readRows, repository } from '@yeondong/testing';
import { IMPORT, indicatorOf, type Outcome } from './fixtures.js';

const DATA = `${repository}/modules/social-indicators/data`;
const KOSTAT = readFileSync(`${DATA}/kostat-2010/municipalities.csv`);
const HOUSEHOLDS = readFileSync(`${DATA}/tidycensuskr/population_1020_cleaned.csv`);
const CENSUS = 'SI-CENSUS-2010';

interface Cell {
  readonly region?: { readonly code: string };
  readonly age?: string;
  readonly totalValue: { readonly value: string };
}

describe('the copies of census files', () => {
  it('are what their repositories published', () => {
    const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
    expect(sha256(KOSTAT)).toBe('0a35717e077aa6c888db6606460b9171dda9eca41f4af27ccbfeaf8b754c1e10');
    expect(sha256(HOUSEHOLDS)).toBe('fae6c5f4bac1e72a2e24a8869553094b725d161b70e20083336716db89584fa8');
  });
});

describeOnBoth('the census of 2010 as KOSIS printed it', (database) => {
  let platform: Platform;
  let indicator: string;

  beforeAll(async () => {
    platform = await createPlatform({ database, modules: ['@yeondong/social-indicators'] });
    indicator = await newIndicator();
  }, 120_000);
  afterAll(() => platform?.stop());

  /** 총조사인구 is another number than the people of households: an indicator of its own. */
  async function newIndicator(): Promise<string> {
    const { domain, department, indicatorFields } = await platform.data<{
      domain: { id: string };
      department: { id: string };
      indicatorFields: { nodes: { id: string }[] };
    }>(
      `{ domain(code: "SELF_GOVERNANCE") { id } department(code: "POLICY_PLANNING") { id }
        indicatorFields(where: { code: { eq: "POPULATION" } }) { nodes { id } } }`,
      {},
      { as: 'planner' },
    );
    const input = {
      code: CENSUS,
      titleKo: '총조사인구',
      domain: domain.id,
      department: department.id,
      field: indicatorFields.nodes[0]?.id,
      definition: '인구주택총조사의 총조사인구',
      unit: '명',
      polarity: 'NONE',
      aggregation: 'SUM',
      decimals: 0,
    };
    const { proposeIndicator } = await platform.data<{ proposeIndicator: { id: string } }>(
      'mutation($input: IndicatorInput!) { proposeIndicator(input: $input) { id } }',
      { input },
      { as: 'statistician' },
    );
    const { id } = proposeIndicator;
    for (const [act, version] of [
      ['reviewIndicator', 1],
      ['activateIndicator', 2],
    ] as const)
      await platform.data(
        `mutation($input: IndicatorActInput!) { ${act}(input: $input) { id } }`,
        { input: { id, version } },
        { as: 'planner' },
      );
    return id;
  }

  const taken = async (rest: object) => {
    const input = { fileName: 'municipalities.csv', bytes: KOSTAT.toString('base64'), indicator, ...rest };
    const { data, errors } = await platform.gql<Outcome>(IMPORT, { input }, { as: 'statistician' });
    expect(issuesOf(errors)).toEqual([]);
    return (data as Outcome).importObservations;
  };
  const sums = async (by: string, where: string): Promise<readonly Cell[]> => {
    const { observationFacts } = await platform.data<{ observationFacts: readonly Cell[] }>(
      `query($id: ID!) { observationFacts(by: [${by}], where: { indicator: { eq: $id } ${where} }, first: 500) {
        ${by.includes('REGION') ? 'region { code }' : ''} ${by.includes('AGE') ? 'age' : ''} totalValue { value } } }`,
      { id: indicator },
      { as: 'analyst' },
    );
    return observationFacts;
  };
  const total = (cells: readonly Cell[]): number =>
    cells.reduce((sum, { totalValue }) => sum + Number(totalValue.value), 0);

  it('names the cells of regions that the city does not keep, and 평균연령, which is no age', async () => {
    const { issues, created } = await taken({ dryRun: true });
    expect(created).toBe(12 * 22 * 3);
    expect(issues[0]).toMatchObject({ row: 24 + 4 - 2, column: 'age', text: '평균연령' });
    expect(issues.find(({ column }) => column === 'region')).toMatchObject({ row: 28, text: '읍부' });
  });

  it('[SI-20] is taken in from CP949 with its three sexes, and says how many lines it left out', async () => {
    const outcome = await taken({ knownOnly: true });
    expect(outcome).toMatchObject({
      rows: 7728,
      leftOut: 7728 - 12 * 22,
      created: 12 * 22 * 3,
      issues: [],
      batch: { encoding: 'CP949' },
    });
    expect(await taken({ knownOnly: true })).toMatchObject({ repeated: true, leftOut: null });
  });

  it('counts nobody twice: the city is its three 구, all ages are the groups of five years', async () => {
    expect((await sums('PERIOD', '')).map(({ totalValue }) => totalValue.value)).toEqual(['842482']);
    const regions = new Map(
      (await sums('REGION', '')).map(({ region, totalValue }) => [region?.code, totalValue.value]),
    );
    expect(['KR', '31050', '31051', '31052', '31053'].map((code) => regions.get(code))).toEqual([
      '47990761',
      '842482',
      '436792',
      '218281',
      '187409',
    ]);
    const ages = await sums('AGE', '');
    const of = (names: RegExp) => total(ages.filter(({ age = '' }) => names.test(age)));
    expect(of(/^_T$/)).toBe(842482);
    expect(of(/^(\d+-\d*[49]|85\+)$/) - of(/^(0-14|15-64)$/)).toBe(842482);
    expect(of(/^(0-14|15-64|65\+)$/)).toBe(842482);
  });

  it('gives women of 65 and over by 구, as plain SQL does', async () => {
    const cells = await sums('REGION, AGE', 'sex: { eq: "F" }, age: { eq: "65+" }');
    const rows = await readRows(
      platform.databaseUrl,
      `SELECT r.code AS code, o.value / 1000000 AS n FROM social_indicators_observation o
        JOIN social_indicators_indicator i ON i.id = o.indicator_id JOIN social_indicators_region r ON r.id = o.region_id
        WHERE i.code = ? AND o.sex = 'F' AND o.age = '65+' AND o.valid_to IS NULL`,
      [CENSUS],
    );
    expect(new Map(cells.map(({ region, totalValue }) => [region?.code, Number(totalValue.value)]))).toEqual(
      new Map(rows.map(({ code, n }) => [String(code), Number(n)])),
    );
    expect(total(cells.filter(({ region }) => /^3105[123]$/.test(region?.code ?? '')))).toBe(38832);
  });

  it('disagrees with the people of households, and both stand side by side', async () => {
    const { census, households } = await platform.data<Record<string, { latest: { value: string } }>>(
      `{ census: indicator(code: "${CENSUS}") { latest(period: "2010") { value } }
        households: indicator(code: "SI-POPULATION-01") { latest(period: "2010") { value } } }`,
      {},
      { as: 'analyst' },
    );
    expect([census?.latest.value, households?.latest.value]).toEqual(['842482', '834759']);
    expect((await indicatorOf(platform, CENSUS)).vsNational).toBe('UNKNOWN');
  });

  it('holds for the nation the 시·군·자치구 of the file, without the 일반구 whose city is there', async () => {
    const rows = HOUSEHOLDS.toString('utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.replaceAll('"', '').split(','))
      .filter(([, , sex]) => sex === 'total');
    const stored = await readRows(
      platform.databaseUrl,
      `SELECT o.period AS period, o.value / 1000000 AS n FROM social_indicators_observation o
        JOIN social_indicators_indicator i ON i.id = o.indicator_id JOIN social_indicators_region r ON r.id = o.region_id
        WHERE i.code = 'SI-POPULATION-01' AND r.code = 'KR' AND o.sex = 'T' ORDER BY o.period`,
    );
    const expected = ['2010', '2015', '2020'].map((year) => {
      const ofYear = rows.filter(([of]) => of === year);
      const codes = new Set(ofYear.map(([, code]) => code));
      const counted = ofYear.filter(([, code = '']) => code.endsWith('0') || !codes.has(`${code.slice(0, 4)}0`));
      return [year, counted.reduce((sum, [, , , value]) => sum + Number(value), 0)];
    });
    expect(stored.map(({ period, n }) => [period, Number(n)])).toEqual(expected);
    expect(expected[0]).toEqual(['2010', 47129788]);
  });
});
