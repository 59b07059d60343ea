import { describeOnBoth, type Platform, readRows, startPlatform } from '@yeondong/testing';
import { departmentId } from './fixtures.js';

interface Score {
  readonly value: string | null;
  readonly coverage: string | null;
}
interface InitiativePage {
  readonly initiatives: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly code: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}
interface Card {
  readonly scorecard: {
    readonly score: Score;
    readonly items: readonly { readonly weight: string; readonly score: Score; readonly point: string | null }[];
  };
}

const WORSENING = `query($after: String) { initiatives(where: { bsc: { kpiTrend: { eq: WORSENING } } }, orderBy: [{ field: KPI_SCORE }], first: 3, after: $after) {
  totalCount nodes { code } pageInfo { hasNextPage endCursor } } }`;

const CARD = `query($department: ID!, $period: Period!) { scorecard(department: $department, period: $period) {
  score { value coverage } items { weight point score { value coverage } } } }`;

describeOnBoth('what bsc tells', (database) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await startPlatform({ database });
  }, 120_000);
  afterAll(() => platform?.stop());

  const asAnalyst = <T>(query: string, variables?: Record<string, unknown>) =>
    platform.data<T>(query, variables, { as: 'analyst' });

  /** Slope over the last four confirmed values, found here from the stored values alone. */
  async function worseningKpis(): Promise<Set<number>> {
    const rows = await readRows(
      platform.databaseUrl,
      `SELECT k.id AS kpi, k.polarity AS polarity, k.cycle AS cycle, r.period AS period, r.value / 1000000.0 AS value,
        t.target / 1000000.0 AS target, t.profile AS profile
        FROM bsc_result r JOIN bsc_kpi k ON k.id = r.kpi_id LEFT JOIN bsc_kpi_target t ON t.kpi_id = k.id AND t.year = 2006
        WHERE r.visibility <> 'DRAFT' AND r.value IS NOT NULL ORDER BY k.id, r.period`,
    );
    const worsening = new Set<number>();
    for (const kpi of new Set(rows.map((row) => Number(row.kpi)))) {
      const own = rows.filter((row) => Number(row.kpi) === kpi);
      if (own.length < 3) continue;
      const points = own.slice(-4).map((row) => {
        const month = Number(String(row.period).slice(5));
        const profile = row.profile === null ? null : (JSON.parse(String(row.profile)) as string[]);
        const target = profile ? Number(profile[month - 1]) : Number(row.target);
        const merit = { UP: Number(row.value), DOWN: -Number(row.value), FIT: -Math.abs(Number(row.value) - target) };
        return { x: month, y: merit[row.polarity as 'UP'] };
      });
      const [mx, my] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
      const slope = points.reduce((total, { x, y }) => total + (x - mx) * (y - my), 0);
      if (slope < -1e-9) worsening.add(kpi);
    }
    return worsening;
  }

  const mean = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0) / values.length;

  it('finds the initiatives with a worsening KPI, page by page, as a recomputation does', async () => {
    const worsening = await worseningKpis();
    const links = await readRows(
      platform.databaseUrl,
      'SELECT l.kpi_id AS kpi, i.code AS code FROM bsc_kpi_initiative l JOIN core_initiative i ON i.id = l.initiative_id WHERE i.from_year <= 2006',
    );
    const expected = new Set(links.filter(({ kpi }) => worsening.has(Number(kpi))).map(({ code }) => String(code)));
    expect(expected.size).toBeGreaterThan(3);

    const found: string[] = [];
    let after: string | null = null;
    do {
      const { initiatives }: InitiativePage = await asAnalyst<InitiativePage>(WORSENING, { after: after ?? undefined });
      expect(initiatives.totalCount).toBe(expected.size);
      found.push(...initiatives.nodes.map(({ code }) => code));
      after = initiatives.pageInfo.hasNextPage ? initiatives.pageInfo.endCursor : null;
    } while (after);
    expect(found).toHaveLength(expected.size);
    expect(new Set(found)).toEqual(expected);
  });

  it('counts results by month as the database holds them, and their mean score', async () => {
    const { bscResultFacts } = await asAnalyst<{
      bscResultFacts: { period: string; resultCount: { value: string }; averageScore: { value: string | null } }[];
    }>('{ bscResultFacts(by: [PERIOD]) { period resultCount { value } averageScore { value } } }');
    const rows = await readRows(
      platform.databaseUrl,
      `SELECT period, COUNT(*) AS n, AVG(score_value) / 1000000.0 AS mean FROM bsc_result WHERE visibility <> 'DRAFT' GROUP BY period ORDER BY period`,
    );
    const facts = [...bscResultFacts].sort((left, right) => (left.period < right.period ? -1 : 1));
    expect(facts.map((row) => [row.period, Number(row.resultCount.value)])).toEqual(
      rows.map((row) => [row.period, Number(row.n)]),
    );
    for (const [index, row] of facts.entries()) {
      expect(Number(row.averageScore.value)).toBeCloseTo(Number(rows[index]?.mean), 4);
    }
  });

  it('rolls May of 복지정책과 up as by hand: (16 × 70 + 14 × 77.415254 + 10 × 97.058824) / 40, with 40 of 100 confirmed', async () => {
    const department = await departmentId(platform, 'WELFARE_POLICY');
    const { scorecard } = await asAnalyst<Card>(CARD, { department, period: '2006-05' });
    const scored = scorecard.items.filter(({ score }) => score.value !== null);
    expect(scored.map(({ weight, score }) => [Number(weight), Number(score.value)])).toEqual([
      [16, 70],
      [14, 77.42],
      [10, 97.06],
    ]);
    expect(scorecard.score).toEqual({ value: '79.36', coverage: '0.4' });
    expect(scored.map(({ point }) => point)).toEqual(['11.2', '10.84', '9.71']);
  });

  it('gives April of the same department from all its KPIs', async () => {
    const department = await departmentId(platform, 'WELFARE_POLICY');
    const { scorecard } = await asAnalyst<Card>(CARD, { department, period: '2006-04' });
    const weights = scorecard.items.map(({ weight }) => Number(weight));
    const byHand = scorecard.items.reduce(
      (total, { score }, index) => total + (weights[index] as number) * Number(score.value),
      0,
    );
    expect(scorecard.items.every(({ score }) => score.value !== null)).toBe(true);
    expect(weights.reduce((total, weight) => total + weight, 0)).toBe(100);
    expect(Number(scorecard.score.value)).toBeCloseTo(byHand / 100, 2);
    expect(scorecard.score.coverage).toBe('1');
  });

  it('refuses weights of 99.99 and shows the sum', async () => {
    const department = await departmentId(platform, 'WELFARE_POLICY');
    const { kpis } = await platform.data<{ kpis: { nodes: { id: string }[] } }>(
      '{ kpis(where: { department: { code: { eq: "WELFARE_POLICY" } } }, first: 3) { nodes { id } } }',
      {},
      { as: 'bsc' },
    );
    const items = kpis.nodes.map(({ id }) => ({ kpi: id, weight: '33.33' }));
    const save = 'mutation($input: ScorecardInput!) { saveScorecard(input: $input) { id } }';
    const { errors } = await platform.gql(save, { input: { department, year: 2007, items } }, { as: 'bsc' });
    const [issue] = errors[0]?.extensions.issues ?? [];
    expect(issue).toMatchObject({ code: 'weights.sum', path: ['input', 'items'] });
    expect(issue?.message).toContain('99.99');
  });
});
