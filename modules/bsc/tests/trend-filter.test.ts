import { createPlatform, describeOnBoth, type Platform, readRows } from '@yeondong/testing';
import { dataFile } from './fixtures.js';

interface Page {
  readonly initiatives: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly code: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}
interface Fact {
  readonly department: { code: string } | null;
  readonly perspective: { code: string } | null;
  readonly resultCount: { value: string };
  readonly averageScore: { value: string | null };
}

const INITIATIVES = `query($where: InitiativeWhere, $orderBy: [InitiativeOrderBy!], $first: Int, $after: String) {
  initiatives(where: $where, orderBy: $orderBy, first: $first, after: $after) {
    totalCount nodes { code } pageInfo { hasNextPage endCursor } } }`;
const trendIs = (trend: string) => ({ bsc: { kpiTrend: { eq: trend } } });
const TRENDS = ['IMPROVING', 'STEADY', 'WORSENING', 'UNKNOWN'];

const mean = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / values.length;

/** Trend of every KPI over its last four confirmed values, found here from the stored values alone. */
async function trendsByHand(platform: Platform): Promise<Map<string, string>> {
  const rows = await readRows(
    platform.databaseUrl,
    `SELECT k.code AS code, r.period AS period, r.value / 1000000.0 AS value FROM bsc_result r JOIN bsc_kpi k ON k.id = r.kpi_id
      WHERE r.visibility <> 'DRAFT' AND r.value IS NOT NULL ORDER BY k.id, r.period`,
  );
  return new Map(
    dataFile('kpis').map((kpi) => {
      const points = rows
        .filter(({ code }) => code === kpi.code)
        .map(({ period, value }) => {
          const x = Number(String(period).slice(5));
          const profile = kpi.profile ? kpi.profile.split(' ') : null;
          const target = Number(profile ? profile[x - 1] : kpi.target);
          return {
            x,
            y: { UP: Number(value), DOWN: -Number(value), FIT: -Math.abs(Number(value) - target) }[
              kpi.polarity as 'UP'
            ],
          };
        });
      if (points.length < 3) return [kpi.code as string, 'UNKNOWN'];
      const last = points.slice(-4);
      const [mx, my] = [mean(last.map(({ x }) => x)), mean(last.map(({ y }) => y))];
      const slope = last.reduce((total, { x, y }) => total + (x - mx) * (y - my), 0);
      return [kpi.code as string, Math.abs(slope) < 1e-9 ? 'STEADY' : slope > 0 ? 'IMPROVING' : 'WORSENING'];
    }),
  );
}

describeOnBoth('the trend of KPIs', (database) => {
  let platform: Platform;
  let byTrend: Map<string, Set<string>>;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    const trends = await trendsByHand(platform);
    byTrend = new Map(
      TRENDS.map((trend) => {
        const own = dataFile('kpis').filter(({ code }) => trends.get(code ?? '') === trend);
        return [trend, new Set(own.flatMap(({ initiatives }) => (initiatives ? initiatives.split(' ') : [])))];
      }),
    );
  }, 120_000);
  afterAll(() => platform?.stop());

  const asAnalyst = <T>(query: string, variables?: Record<string, unknown>) =>
    platform.data<T>(query, variables, { as: 'analyst' });
  const ask = async (variables: Record<string, unknown>) =>
    (await asAnalyst<Page>(INITIATIVES, { first: 100, ...variables })).initiatives;
  const codes = (page: Page['initiatives']) => page.nodes.map(({ code }) => code).sort();
  const of = (trend: string): Set<string> => byTrend.get(trend) as Set<string>;

  it.each(TRENDS)('%s finds the initiatives that a recomputation finds', async (trend) => {
    const page = await ask({ where: trendIs(trend) });
    expect(codes(page)).toEqual([...of(trend)].sort());
    expect(page.totalCount).toBe(of(trend).size);
    if (trend === 'WORSENING') expect(page.totalCount).toBeGreaterThan(6);
  });

  it('is right page by page, in the order of the score', async () => {
    const orderBy = [{ field: 'KPI_SCORE', direction: 'ASC' }];
    const whole = (await ask({ where: trendIs('WORSENING'), orderBy })).nodes.map(({ code }) => code);
    const first = Math.ceil(whole.length / 3);
    const joined: string[] = [];
    let after: string | undefined;
    for (let number = 1; number <= 3; number += 1) {
      const page = await ask({ where: trendIs('WORSENING'), orderBy, first, after });
      expect([page.totalCount, page.pageInfo.hasNextPage]).toEqual([whole.length, number < 3]);
      joined.push(...page.nodes.map(({ code }) => code));
      after = page.pageInfo.endCursor;
    }
    expect(joined).toEqual(whole);
    const backwards = await ask({ where: trendIs('WORSENING'), orderBy: [{ field: 'KPI_SCORE', direction: 'DESC' }] });
    expect(new Set(backwards.nodes.map(({ code }) => code))).toEqual(new Set(whole));

    const scores = await readRows(
      platform.databaseUrl,
      `SELECT i.code AS code, AVG(r.score_value) AS score FROM core_initiative i JOIN bsc_kpi_initiative l ON l.initiative_id = i.id
        JOIN bsc_kpi k ON k.id = l.kpi_id JOIN bsc_result r ON r.id = k.latest_result_id GROUP BY i.code`,
    );
    const scoreOf = new Map(scores.map(({ code, score }) => [String(code), Number(score)]));
    const inOrder = whole.flatMap((code) => (scoreOf.has(code) ? [scoreOf.get(code) as number] : []));
    expect(inOrder.length).toBeGreaterThan(6);
    for (const [index, score] of inOrder.slice(1).entries())
      expect(score).toBeGreaterThanOrEqual((inOrder[index] as number) - 1);
  });

  it('goes together with not and or', async () => {
    const all = codes(await ask({}));
    const [bad, good] = [of('WORSENING'), of('IMPROVING')];
    expect(codes(await ask({ where: { not: trendIs('WORSENING') } }))).toEqual(all.filter((code) => !bad.has(code)));
    expect(codes(await ask({ where: { or: [trendIs('WORSENING'), trendIs('IMPROVING')] } }))).toEqual(
      [...new Set([...bad, ...good])].sort(),
    );
    expect(codes(await ask({ where: { and: [trendIs('WORSENING'), { not: trendIs('IMPROVING') }] } }))).toEqual(
      [...bad].filter((code) => !good.has(code)).sort(),
    );
  });

  it('stands beside totals that equal those of the results, by department and perspective', async () => {
    const rows = await readRows(
      platform.databaseUrl,
      `SELECT d.code AS department, p.code AS perspective, COUNT(*) AS n, AVG(r.score_value) / 1000000.0 AS mean
        FROM bsc_result r JOIN bsc_kpi k ON k.id = r.kpi_id JOIN core_department d ON d.id = k.department_id
        JOIN bsc_strategic_objective o ON o.id = k.objective_id JOIN bsc_perspective p ON p.id = o.perspective_id
        WHERE r.visibility <> 'DRAFT' GROUP BY d.code, p.code`,
    );
    const ROW = 'department { code } perspective { code } resultCount { value } averageScore { value }';
    const facts = async (rest: string) =>
      (
        await asAnalyst<{ bscResultFacts: Fact[] }>(
          `{ bscResultFacts(by: [DEPARTMENT, PERSPECTIVE]${rest}) { ${ROW} } }`,
        )
      ).bscResultFacts;
    const keyed = (list: readonly Fact[]) =>
      list.map((row) => [`${row.department?.code} ${row.perspective?.code}`, Number(row.resultCount.value)]).sort();
    const expected = rows.map(({ department, perspective, n }) => [`${department} ${perspective}`, Number(n)]).sort();
    const every = await facts('');
    expect(keyed(every)).toEqual(expected);
    for (const row of every) {
      const own = rows.find(
        ({ department, perspective }) => department === row.department?.code && perspective === row.perspective?.code,
      );
      expect(Number(row.averageScore.value)).toBeCloseTo(Number(own?.mean), 4);
    }
    expect(keyed(await facts(', having: { resultCount: { gte: "10" } }'))).toEqual(
      expected.filter(([, n]) => (n as number) >= 10),
    );
    const most = await facts(', orderBy: [{ field: RESULT_COUNT, direction: DESC }], first: 3');
    expect(most.map((row) => Number(row.resultCount.value))).toEqual(
      expected
        .map(([, n]) => n as number)
        .sort((a, b) => b - a)
        .slice(0, 3),
    );
  });
});
