import { createPlatform, describeOnBoth, issuesOf, type Platform, readRows, runYeondong } from '@yeondong/testing';
import { IMPORT, indicatorOf, RECORD } from './fixtures.js';

const KEPT = `SELECT indicator_id, period, sex, age, observations, known, CAST(units AS CHAR) AS units, CAST(millionths AS CHAR) AS millionths
  FROM social_indicators_total ORDER BY indicator_id, period, sex, age`;
const STANDING = `SELECT indicator_id, period, sex, age, CAST(value AS CHAR) AS value FROM social_indicators_observation
  WHERE valid_to IS NULL ORDER BY indicator_id, period, sex, age`;
/** Two that the sample has no values of. */
const FRESH = ['SI-HEALTH-02', 'SI-ICT-02'];

interface Fact {
  readonly domain: { readonly code: string };
  readonly period: string;
  readonly observationCount: { readonly value: string };
  readonly averageValue: { readonly value: string | null };
}

/** Totals counted here from the values, one by one, as exact integers. */
async function counted(platform: Platform): Promise<string[]> {
  const sums = new Map<string, { rows: number; known: number; millionths: bigint }>();
  for (const { indicator_id, period, sex, age, value } of await readRows(platform.databaseUrl, STANDING)) {
    const place = [indicator_id, period, sex, age].join(' ');
    const sum = sums.get(place) ?? { rows: 0, known: 0, millionths: 0n };
    sum.rows += 1;
    if (value !== null) sum.known += 1;
    sum.millionths += BigInt(String(value ?? 0));
    sums.set(place, sum);
  }
  return [...sums].map(([place, { rows, known, millionths }]) => `${place}: ${rows} ${known} ${millionths}`);
}

const kept = async (platform: Platform): Promise<string[]> =>
  (await readRows(platform.databaseUrl, KEPT)).map(
    ({ indicator_id, period, sex, age, observations, known, units, millionths }) =>
      `${[indicator_id, period, sex, age].join(' ')}: ${observations} ${known} ${
        BigInt(String(units)) * 1_000_000n + BigInt(String(millionths))
      }`,
  );

describeOnBoth('the totals of observations over regions', (database) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database, modules: ['@yeondong/social-indicators'] });
  }, 120_000);
  afterAll(() => platform?.stop());

  const record = async (code: string, rows: readonly object[], reason?: string) =>
    platform.gql(
      RECORD,
      { input: { indicator: (await indicatorOf(platform, code)).id, rows, reason } },
      { as: 'statistician' },
    );

  it('are those of the sample once it is loaded', async () => {
    const found = await kept(platform);
    expect(found.length).toBeGreaterThan(100);
    expect(found).toEqual(await counted(platform));
  });

  it('follow first values, revisions, values that become unknown and tables', async () => {
    const [code = ''] = FRESH;
    const first = [
      { region: '31050', period: '2005', value: '-1.25' },
      { region: 'KR', period: '2005', value: '9000000000000.000001' },
      { region: '31050', period: '2004', value: null, status: 'C' },
    ];
    expect((await record(code, first)).errors).toEqual([]);
    expect(await kept(platform)).toEqual(await counted(platform));
    const revised = [
      { region: '31050', period: '2005', value: '0.000002', revision: 1 },
      { region: '31050', period: '2004', value: '7', revision: 1 },
    ];
    expect((await record(code, revised, '정정')).errors).toEqual([]);
    expect(await kept(platform)).toEqual(await counted(platform));
    const unknown = [{ region: 'KR', period: '2005', value: null, status: 'C', revision: 1 }];
    expect((await record(code, unknown, '비공개')).errors).toEqual([]);
    const table = Buffer.from(`지표,지역,시점,값\n${code},부천시,2003,3.5\n${code},전국,2003,4\n`).toString('base64');
    const { importObservations } = await platform.data<{ importObservations: { created: number } }>(
      IMPORT,
      { input: { fileName: 'totals.csv', bytes: table } },
      { as: 'statistician' },
    );
    expect(importObservations.created).toBe(2);
    expect(await kept(platform)).toEqual(await counted(platform));
  });

  it('stay as they were when a write is refused', async () => {
    const before = await kept(platform);
    const [, code = ''] = FRESH;
    const rows = [
      { region: '31050', period: '2001', value: '1' },
      { region: 'NOWHERE', period: '2001', value: '2' },
    ];
    expect(issuesOf((await record(code, rows)).errors)).not.toEqual([]);
    expect(await kept(platform)).toEqual(before);
  });

  it('count all who write at once to one place', async () => {
    const [, code = ''] = FRESH;
    const regions = (
      await readRows(
        platform.databaseUrl,
        'SELECT code FROM social_indicators_region WHERE from_year IS NULL AND to_year IS NULL ORDER BY id LIMIT 8',
      )
    ).map((row) => String(row.code));
    expect(regions).toHaveLength(8);
    const answers = await Promise.all(
      regions.map((region, at) => record(code, [{ region, period: '2002', value: `${at}.5` }])),
    );
    expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
    expect(await kept(platform)).toEqual(await counted(platform));
    expect((await kept(platform)).filter((text) => text.endsWith(': 8 8 32000000'))).toHaveLength(1);
  });

  it('answer what is asked over all regions, as the values do', async () => {
    const all = 'by: [DOMAIN, PERIOD], where: { region: { isNull: false } }, first: 5000';
    const shown = 'domain { code } period observationCount { value } averageValue { value }';
    const ask = async (document: string) => {
      const { data, extensions } = await platform.gql<{ observationFacts: Fact[] }>(
        document,
        {},
        { as: 'analyst', extensions: { explain: true } },
      );
      const explained = JSON.stringify(extensions);
      return { facts: data?.observationFacts ?? [], fromTotals: explained.includes('social_indicators_total') };
    };
    const totals = await ask(`{ observationFacts(${all}) { ${shown} } }`);
    const values = await ask(`{ observationFacts(${all}) { ${shown} totalValue { value } } }`);
    expect([totals.fromTotals, values.fromTotals]).toEqual([true, false]);
    expect(totals.facts.length).toBeGreaterThan(30);
    expect(totals.facts.map(({ averageValue: _, ...rest }) => rest)).toEqual(
      values.facts.map(({ domain, period, observationCount }) => ({ domain, period, observationCount })),
    );
    for (const [at, { averageValue }] of totals.facts.entries()) {
      const exact = values.facts[at]?.averageValue.value ?? null;
      if (exact === null) expect(averageValue.value).toBeNull();
      else expect(Number(averageValue.value)).toBeCloseTo(Number(exact), 5);
    }
    const one = await ask(
      `{ observationFacts(by: [DOMAIN, PERIOD], where: { region: { isNull: false, in: [] } }) { ${shown} } }`,
    );
    expect(one).toEqual({ facts: [], fromTotals: false });
  });

  it('are refused to who groups by one thing twice, or sorts by what is not grouped', async () => {
    const refused = async (args: string) =>
      issuesOf((await platform.gql(`{ observationFacts(${args}) { period } }`, {}, { as: 'analyst' })).errors);
    expect(await refused('by: [PERIOD, PERIOD]')).toEqual([['cube.twice', 'by']]);
    expect(await refused('by: [PERIOD], orderBy: [{ field: PERIOD }, { field: REGION }]')).toEqual([
      ['cube.not-grouped', 'orderBy.1.field'],
    ]);
    expect(await refused('by: [PERIOD], orderBy: [{ field: AVERAGE_VALUE }]')).toEqual([]);
  });

  it('are counted anew when the sample is taken out', async () => {
    const removal = await runYeondong(['seed', '--remove-sample'], platform.environment);
    expect(removal.code).toBe(0);
    const found = await kept(platform);
    expect(found).toEqual(await counted(platform));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(10);
  });
});
