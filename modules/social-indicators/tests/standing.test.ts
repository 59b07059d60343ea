import { createPlatform, describeOnBoth, issuesOf, type Platform, readRows } from '@yeondong/testing';
import { indicatorOf, observationRows, RECORD } from './fixtures.js';

const PAGE = `query($where: InitiativeWhere, $first: Int, $after: String) {
  initiatives(where: $where, first: $first, after: $after) { totalCount nodes { code } pageInfo { hasNextPage endCursor } } }`;

interface Page {
  readonly initiatives: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly code: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

/** Verdict of each linked initiative, found here from the stored values alone. */
const BY_HAND = `SELECT n.code AS code, i.code AS indicator, i.polarity AS polarity, i.margin AS margin, i.aggregation AS aggregation,
    c.period AS period, c.value AS own, k.value AS nation
  FROM social_indicators_initiative_link l JOIN core_initiative n ON n.id = l.initiative_id AND n.visibility <> 'DRAFT'
  JOIN social_indicators_indicator i ON i.id = l.indicator_id
  JOIN social_indicators_observation c ON c.indicator_id = i.id AND c.valid_to IS NULL AND c.sex = 'T' AND c.age = '_T' AND c.value IS NOT NULL
  JOIN social_indicators_region h ON h.id = c.region_id AND h.home = 1
  JOIN social_indicators_observation k ON k.indicator_id = i.id AND k.period = c.period AND k.valid_to IS NULL AND k.sex = 'T' AND k.age = '_T' AND k.value IS NOT NULL
  JOIN social_indicators_region r ON r.id = k.region_id AND r.level = 'NATION'
  ORDER BY n.code, i.code, c.period`;

async function worseByHand(platform: Platform): Promise<string[]> {
  const latest = new Map<string, Record<string, unknown>>();
  for (const row of await readRows(platform.databaseUrl, BY_HAND)) latest.set(`${row.code} ${row.indicator}`, row);
  const worse = [...latest.values()].filter(({ polarity, margin, aggregation, own, nation }) => {
    const gap = Number(own) - Number(nation);
    if (polarity === 'NONE' || aggregation === 'SUM' || Math.abs(gap) <= Number(margin ?? 0)) return false;
    return polarity === 'UP' ? gap < 0 : gap > 0;
  });
  return [...new Set(worse.map(({ code }) => String(code)))].sort();
}

describeOnBoth('where the indicators stand', (database) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database, modules: ['@yeondong/social-indicators'] });
  }, 120_000);
  afterAll(() => platform?.stop());

  const asAnalyst = <T>(query: string, variables: Record<string, unknown> = {}) =>
    platform.data<T>(query, variables, { as: 'analyst' });
  const ask = async (variables: Record<string, unknown>) => (await asAnalyst<Page>(PAGE, variables)).initiatives;
  const worse = { socialIndicators: { vsNational: { eq: 'WORSE' } } };

  it('[SI-11] has 160 indicators in use in 13 fields', async () => {
    const { indicators, indicatorFields } = await asAnalyst<{
      indicators: { totalCount: number };
      indicatorFields: { totalCount: number; nodes: { title: string }[] };
    }>(
      '{ indicators(where: { status: { eq: ACTIVE } }) { totalCount } indicatorFields { totalCount nodes { title } } }',
    );
    expect([indicators.totalCount, indicatorFields.totalCount]).toEqual([160, 13]);
    expect(indicatorFields.nodes.map(({ title }) => title)).toEqual(
      '인구,가구와 가족,소득과 소비,노동,교육,보건,주거와 교통,정보와 통신,환경,복지,문화와 여가,안전,정부와 사회참여'.split(
        ',',
      ),
    );
  });

  it('are told of before an initiative ends that they are linked to', async () => {
    const { initiative } = await platform.data<{ initiative: { dependents: unknown[] } }>(
      '{ initiative(code: "sample.WELFARE-3-1") { dependents { title(lang: en) count } } }',
      {},
      { as: 'planner' },
    );
    expect(initiative.dependents).toEqual([
      { title: 'Milestones', count: 3 },
      { title: 'Links to social indicators', count: 2 },
    ]);
  });

  it('[SI-12] counts each of them in one cell of 6 × 13, 160 in all, and shows the empty cells', async () => {
    const { indicatorMatrix } = await asAnalyst<{
      indicatorMatrix: { count: number; worse: number; domain: { code: string }; field: { code: string } }[];
    }>('{ indicatorMatrix { count worse domain { code } field { code } } }');
    expect(indicatorMatrix).toHaveLength(78);
    expect(indicatorMatrix.reduce((total, { count }) => total + count, 0)).toBe(160);
    const at = (domain: string, field: string) =>
      indicatorMatrix.find((cell) => cell.domain.code === domain && cell.field.code === field);
    expect(at('ECONOMY', 'LABOUR')).toMatchObject({ count: 10, worse: 2 });
    expect(at('CULTURE', 'ICT')?.count).toBe(0);
    const rows = await readRows(
      platform.databaseUrl,
      `SELECT d.code AS domain, f.code AS field, COUNT(*) AS n FROM social_indicators_indicator i JOIN core_domain d ON d.id = i.domain_id
        JOIN social_indicators_field f ON f.id = i.field_id GROUP BY d.code, f.code`,
    );
    expect(rows.map(({ domain, field, n }) => [at(String(domain), String(field))?.count, Number(n)])).toEqual(
      rows.map(({ n }) => [Number(n), Number(n)]),
    );
    expect(indicatorMatrix.filter(({ count }) => count > 0)).toHaveLength(rows.length);
  });

  it('[SI-06] compares unemployment of 2005 with the nation, and mortality of 2015 with the peers', async () => {
    const { unemployment, mortality } = await asAnalyst<Record<string, { diagnosis: Record<string, unknown> }>>(
      `{ unemployment: indicator(code: "SI-LABOUR-01") { diagnosis { period value national vsNational gap { value status } quadrant } }
        mortality: indicator(code: "SI-HEALTH-01") { diagnosis { period value national status vsNational peerPeriod peers peersOf rank
          percentile { value coverage status } changeFrom changeTo change { value } direction yearlyRate quadrant } } }`,
    );
    expect(unemployment?.diagnosis).toEqual({
      period: '2005',
      value: '3.9',
      national: '3.6',
      vsNational: 'WORSE',
      gap: { value: '0.0833', status: 'COMPLETE' },
      quadrant: 'UNKNOWN',
    });
    // Peers of 2015: 339.6 (수원) 300.9 344 312 287; Seongnam has none. Bucheon shares ranks 4 and 5.
    expect(mortality?.diagnosis).toMatchObject({
      period: '2015',
      value: '339.6',
      national: '348.5',
      status: 'E',
      vsNational: 'BETTER',
      peerPeriod: '2015',
      peers: 5,
      peersOf: 6,
      rank: '4.5',
      percentile: { value: '0.3', coverage: '0.8333', status: 'PARTIAL' },
      changeFrom: '2010',
      change: { value: '-51.4' },
      direction: 'IMPROVING',
      quadrant: 'STRENGTH',
    });
  });

  it('says the same of each part of a diagnosis, whatever else is asked for', async () => {
    const parts = [
      'value',
      'vsNational',
      'quadrant',
      'peersOf',
      'peerPeriod',
      'peers',
      'rank',
      'percentile { value }',
      'z',
    ];
    const one = (fields: string) => `indicator(code: "SI-HEALTH-01") { diagnosis { ${fields} } }`;
    const alone = parts.map((part, at) => `part${at}: ${one(part)}`).join(' ');
    const { whole, ...each } = await asAnalyst<Record<string, { diagnosis: Record<string, unknown> }>>(
      `{ whole: ${one(parts.join(' '))} ${alone} }`,
    );
    expect(Object.assign({}, ...Object.values(each).map(({ diagnosis }) => diagnosis))).toEqual(whole?.diagnosis);
    expect(whole?.diagnosis).toMatchObject({ peers: 5, peersOf: 6, rank: '4.5', z: expect.any(String) });
  });

  it('finds the initiatives with a worse indicator as a recomputation from the values does', async () => {
    const expected = await worseByHand(platform);
    expect(expected.length).toBeGreaterThan(8);
    const page = await ask({ where: worse, first: 100 });
    expect([page.totalCount, page.nodes.map(({ code }) => code).sort()]).toEqual([expected.length, expected]);
    const all = await ask({ first: 100 });
    const others = await ask({ where: { not: worse }, first: 100 });
    expect(others.totalCount).toBe(all.totalCount - expected.length);
  });

  it('finds them page by page, with the same total on each', async () => {
    const whole = (await ask({ where: worse, first: 100 })).nodes.map(({ code }) => code);
    const first = Math.ceil(whole.length / 3);
    const joined: string[] = [];
    let after: string | undefined;
    for (let number = 1; number <= 3; number += 1) {
      const page = await ask({ where: worse, first, after });
      expect([page.totalCount, page.pageInfo.hasNextPage]).toEqual([whole.length, number < 3]);
      joined.push(...page.nodes.map(({ code }) => code));
      after = page.pageInfo.endCursor;
    }
    expect(joined).toEqual(whole);
  });

  it('[SI-10] links indicators to goals and initiatives of the vision', async () => {
    const { goal, initiative, domain } = await asAnalyst<
      Record<string, { indicators: { totalCount: number; nodes: { title: string }[] } }>
    >(
      `{ goal(code: "sample.ECONOMY-2") { indicators { totalCount nodes { title } } }
        initiative(code: "sample.WELFARE-3-1") { indicators { totalCount nodes { title } } }
        domain(code: "CULTURE") { indicators { totalCount nodes { title } } } }`,
    );
    expect(goal?.indicators.nodes.map(({ title }) => title)).toEqual(['실업률', '취업자 비율']);
    expect(initiative?.indicators.nodes.map(({ title }) => title)).toEqual(['노령화지수', '노인 천명당 여가복지시설']);
    expect(domain?.indicators.totalCount).toBe(14);
  });

  it('[SI-07] says how far the way to the guideline of 2015 is, and what it asks for every year', async () => {
    const { guidelineTargets } = await asAnalyst<{
      guidelineTargets: {
        nodes: {
          indicator: { title: string };
          track: string;
          requiredPace: { value: string };
          points: { year: number; value: string }[];
        }[];
      };
    }>(
      '{ guidelineTargets(where: { year: { eq: 2015 } }) { nodes { indicator { title } track requiredPace { value } points { year value } } } }',
    );
    const of = (title: string) => guidelineTargets.nodes.find(({ indicator }) => indicator.title === title);
    // From 60.8 in 2005 to 45 in 2015, on a straight path from 68 in 2001: 61.4286 in 2005.
    expect(of('미세먼지 농도')).toMatchObject({ track: 'ON_TRACK', requiredPace: { value: '-1.58' } });
    expect(of('미세먼지 농도')?.points[4]).toEqual({ year: 2005, value: '61.4286' });
    // (65 / 55.9)^(1/10) − 1
    expect(of('재활용률')).toMatchObject({ track: 'ON_TRACK', requiredPace: { value: '1.5197' } });
    expect(of('재정자립도')?.track).toBe('BEHIND');
  });

  it('[SI-14] has the survey of the chamber of commerce of 2005 as a source of its own', async () => {
    const { observations } = await asAnalyst<{
      observations: { nodes: { value: string; indicator: { title: string }; source: { name: string } }[] };
    }>(
      `{ observations(where: { period: { eq: "2005" }, indicator: { code: { in: ["SI-INCOME-01", "SI-INCOME-04", "SI-HOUSING_TRANSPORT-01"] } }, region: { home: { eq: true } } }) {
        nodes { value indicator { title } source { name } } } }`,
    );
    expect(observations.nodes.map(({ indicator, value, source }) => [indicator.title, value, source.name])).toEqual([
      ['월평균 가구소득', '258', '부천상공회의소'],
      ['월평균 가구소득(사회조사)', '250.1', '경기도·부천시'],
      ['자가 거주 비율', '70.2', '부천상공회의소'],
    ]);
  });

  it('[SI-09] has an advisory committee of nine external seats that cover the thirteen fields', async () => {
    const { committees } = await asAnalyst<{
      committees: { nodes: { title: string; formedOn: string; seats: { field: string }[] }[] };
    }>(
      '{ committees(where: { code: { eq: "sample.SOCIAL_INDICATORS_ADVISORY" } }) { nodes { title formedOn seats { field } } } }',
    );
    const [committee] = committees.nodes;
    expect([committee?.title, committee?.formedOn.slice(0, 7), committee?.seats.length]).toEqual([
      '사회지표개발 자문위원회',
      '2006-03',
      9,
    ]);
    expect(committee?.seats.flatMap(({ field }) => field.split('·'))).toHaveLength(13);
  });

  it('is counted and averaged by the cube as by SQL, totals never beside their parts', async () => {
    const { observationFacts } = await asAnalyst<{
      observationFacts: {
        field: { code: string };
        period: string;
        observationCount: { value: string };
        averageValue: { value: string };
      }[];
    }>(
      '{ observationFacts(by: [FIELD, PERIOD]) { field { code } period observationCount { value } averageValue { value } } }',
    );
    const rows = await readRows(
      platform.databaseUrl,
      `SELECT f.code AS field, o.period AS period, COUNT(*) AS n, AVG(o.value) / 1000000.0 AS mean FROM social_indicators_observation o
        JOIN social_indicators_indicator i ON i.id = o.indicator_id JOIN social_indicators_field f ON f.id = i.field_id
        JOIN social_indicators_region r ON r.id = o.region_id
        WHERE o.valid_to IS NULL AND o.sex = 'T' AND o.age = '_T' AND r.home = 1 GROUP BY f.code, o.period`,
    );
    const keyed = new Map(rows.map((row) => [`${row.field} ${row.period}`, row]));
    expect(observationFacts).toHaveLength(rows.length);
    for (const fact of observationFacts) {
      const row = keyed.get(`${fact.field.code} ${fact.period}`);
      expect(Number(fact.observationCount.value)).toBe(Number(row?.n));
      expect(Number(fact.averageValue.value)).toBeCloseTo(Number(row?.mean), 4);
    }
    const { people } = await asAnalyst<{ people: { sex: string; totalValue: { value: string } }[] }>(
      'query($id: ID!) { people: observationFacts(by: [SEX], where: { indicator: { eq: $id }, period: { eq: "2010" } }) { sex totalValue { value } } }',
      { id: (await indicatorOf(platform, 'SI-POPULATION-01', 'analyst')).id },
    );
    expect(people.map(({ sex, totalValue }) => [sex, totalValue.value])).toEqual([
      ['F', '425864'],
      ['M', '408895'],
      ['T', '834759'],
    ]);
  });

  it('knows what was known on a day, and keeps what a revision replaced', async () => {
    const { indicator } = await asAnalyst<{ indicator: Record<string, { value: string; status: string }> }>(
      `{ indicator(code: "SI-ENVIRONMENT-01") { march: latest(period: "2005", asOf: "2006-03-31") { value status }
        before: latest(period: "2005", asOf: "2006-02-01") { value status } now: latest { value status } } }`,
    );
    expect(indicator).toEqual({
      march: { value: '63.1', status: 'P' },
      before: null,
      now: { value: '60.8', status: 'A' },
    });
    const { id } = await indicatorOf(platform, 'SI-LABOUR-01');
    const record = (rows: object[], reason?: string, as = 'statistician') =>
      platform.gql<{ recordObservations: { vsNational: string; quadrant: string } }>(
        RECORD,
        { input: { indicator: id, rows, reason } },
        { as },
      );
    const row = { region: '31050', period: '2005', value: '3.5', revision: 1 };
    expect(issuesOf((await record([row])).errors)).toEqual([
      ['social-indicators.observation.reason-required', 'input.reason'],
    ]);
    expect((await record([{ ...row, revision: undefined }], '정정')).codes).toEqual(['CONFLICT']);
    for (const as of ['staff', 'head', 'analyst', 'auditor'])
      expect([as, (await record([row], '정정', as)).codes]).toEqual([as, ['FORBIDDEN']]);
    const before = await observationRows(platform);
    const done = await record([row, { region: '31050', period: '2004', value: '4.1' }], '부천상공회의소 정정');
    expect(done.data?.recordObservations).toMatchObject({ vsNational: 'BETTER', quadrant: 'STRENGTH' });
    const after = await observationRows(platform);
    expect(after).toHaveLength(before.length + 2);
    const moved = before.filter((was) => after.find((is) => is.id === was.id)?.valid_to !== was.valid_to);
    expect(moved.map(({ value, revision }) => [Number(value), revision])).toEqual([[3_900_000, 1]]);
    const found = await ask({ where: worse, first: 100 });
    expect(found.nodes.map(({ code }) => code)).not.toContain('sample.ECONOMY-2-1');
    expect(found.nodes.map(({ code }) => code).sort()).toEqual(await worseByHand(platform));
  });
});
