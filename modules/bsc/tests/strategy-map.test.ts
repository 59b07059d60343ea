import { countRows, createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

interface Edge {
  id: string;
  version: number;
  sign: string;
  lagMonths: number;
  backwards: boolean;
  cause: { code: string };
  effect: { code: string };
}

const EDGE = 'id version sign lagMonths hypothesis fromYear toYear backwards cause { code } effect { code }';
const MAP = `{ strategyMap(period: "2006-05") {
  perspectives { code }
  objectives { id code version mapColumn mapRow score(period: "2006-05") { value status coverage }
    trend(period: "2006-05") kpis(year: 2006) { code csf { title(lang: ko) } } csfs { id version title(lang: ko) } perspective { code } }
  edges { ${EDGE} evidence(period: "2006-05") { correlation { value status } pairs verdict } }
  gaps { goalsWithoutKpi { code kpis(first: 1) { totalCount } } objectivesWithoutKpi { code } objectivesWithoutCause { code } } } }`;
const RETIRED = 'sample.PROCESS-3';

describeOnBoth('the strategy map', (database) => {
  let platform: Platform;
  let calls: Calls;
  const ids = new Map<string, string>();

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    for (const { id, code } of (await calls.read(MAP)).strategyMap.objectives) ids.set(code, id);
  }, 120_000);
  afterAll(() => platform?.stop());

  const objective = (code: string): string => ids.get(`sample.${code}`) as string;
  const edges = async (): Promise<Edge[]> => (await calls.read(MAP)).strategyMap.edges;
  const edgeOf = async (cause: string, effect: string): Promise<Edge> =>
    (await edges()).find(
      (edge) => edge.cause.code === `sample.${cause}` && edge.effect.code === `sample.${effect}`,
    ) as Edge;
  const newEdge = (cause: string, effect: string, more: object = {}) => ({
    cause: objective(cause),
    effect: objective(effect),
    sign: 'POSITIVE',
    lagMonths: 1,
    hypothesis: '원인이 좋아지면 결과도 좋아진다',
    ...more,
  });
  const create = (input: object, as?: string) =>
    calls.run('createStrategyEdge', 'StrategyEdgeInput', EDGE, input, ...(as ? [as] : []));

  it('[BS-02] has the four perspectives from citizens to learning, with objectives, scores, factors and hypotheses', async () => {
    const map = (await calls.read(MAP, 'analyst')).strategyMap;
    expect(map.perspectives.map(({ code }: { code: string }) => code)).toEqual([
      'CITIZEN',
      'FINANCE',
      'PROCESS',
      'LEARNING',
    ]);
    expect(map.objectives).toHaveLength(10);
    for (const { csfs, kpis } of map.objectives) {
      expect(csfs.length).toBeGreaterThanOrEqual(1);
      expect(kpis.length).toBeGreaterThanOrEqual(2);
    }
    const welfare = map.objectives[0].kpis.find(({ code }: { code: string }) => code === 'sample.WELFARE_POLICY-1');
    expect(welfare.csf.title).toBe('도움이 필요한 시민을 빨리 찾아 지원');
    expect(map.edges).toHaveLength(10);
    for (const { evidence } of map.edges)
      expect(evidence).toMatchObject({ correlation: { value: null, status: 'NO_DATA' }, verdict: 'INSUFFICIENT' });
    expect(map.gaps.objectivesWithoutKpi).toEqual([]);
    expect(map.gaps.objectivesWithoutCause).toEqual([]);
    expect(map.gaps.goalsWithoutKpi.length).toBeGreaterThan(0);
    for (const { kpis } of map.gaps.goalsWithoutKpi) expect(kpis.totalCount).toBe(0);
  });

  it('scores an objective by its KPIs on all scorecards with their weights there, and says how much is in', async () => {
    const { scorecards, strategyMap } = await calls.read(`{
      scorecards(year: 2006, first: 50) { nodes { items { weight kpi { objective { code } } score { value status } } } }
      strategyMap(period: "2006-05") { objectives { code score(period: "2006-05") { value coverage } } } }`);
    type Item = {
      weight: string;
      kpi: { objective: { code: string } };
      score: { value: string | null; status: string };
    };
    const items: Item[] = scorecards.nodes.flatMap((card: { items: Item[] }) => card.items);
    const total = (list: readonly Item[], of: (item: Item) => number) => list.reduce((sum, item) => sum + of(item), 0);
    expect(strategyMap.objectives).toHaveLength(10);
    for (const { code, score } of strategyMap.objectives) {
      const due = items.filter(
        ({ kpi, score: own }) => kpi.objective.code === code && !['NOT_DUE', 'NOT_APPLICABLE'].includes(own.status),
      );
      const scored = due.filter((item) => item.score.value !== null);
      const weight = total(scored, (item) => Number(item.weight));
      const points = total(scored, (item) => Number(item.weight) * Number(item.score.value));
      expect(score.value === null).toBe(weight === 0);
      if (weight > 0) expect(Number(score.value)).toBeCloseTo(points / weight, 1);
      expect(Number(score.coverage)).toBeCloseTo(weight / total(due, (item) => Number(item.weight)), 3);
    }
    const scores = strategyMap.objectives.filter(({ score }: { score: Item['score'] }) => score.value !== null);
    expect(scores.length).toBeGreaterThanOrEqual(7);
  });

  it('refuses what closes a circle, shows the circle by its titles, and writes nothing', async () => {
    const before = await countRows(platform.databaseUrl);
    const answer = await create(newEdge('CITIZEN-1', 'LEARNING-1'));
    expect(answer.errors[0]?.extensions.issues).toMatchObject([{ code: 'bsc.edge.cycle', path: ['input', 'effect'] }]);
    expect(JSON.stringify(answer.errors)).toContain(
      '시민이 체감하는 복지와 안전 → 직원 전문성 향상 → 빠르고 정확한 민원 처리 → 시민이 체감하는 복지와 안전',
    );
    expect((await create(newEdge('FINANCE-1', 'FINANCE-1'))).codes).toEqual(['BAD_USER_INPUT']);
    expect(await countRows(platform.databaseUrl)).toEqual(before);
  });

  it.each<[string, object, string, string]>([
    ['the same cause and effect', {}, 'bsc.edge.twice', 'input.effect'],
    ['a lag of 37 months', { lagMonths: 37 }, 'bsc.edge.lag', 'input.lagMonths'],
    ['a lag below 0', { lagMonths: -1 }, 'bsc.edge.lag', 'input.lagMonths'],
    ['no hypothesis', { hypothesis: ' ' }, 'text.empty', 'input.hypothesis'],
    ['years in reverse', { fromYear: 2006, toYear: 2005 }, 'term.reversed', 'input.toYear'],
    ['a year before its objectives', { fromYear: 2005 }, 'bsc.objective.not-in-force', 'input.cause'],
  ])('refuses %s', async (_, wrong, code, path) => {
    const [cause, effect] = code === 'bsc.edge.twice' ? ['LEARNING-1', 'PROCESS-1'] : ['FINANCE-1', 'CITIZEN-2'];
    const input = newEdge(cause as string, effect as string, wrong);
    expect(await calls.refused('createStrategyEdge', 'StrategyEdgeInput', 'id', input)).toEqual([[code, path]]);
  });

  it('only warns of an edge from citizens to learning, which can be changed, ended and removed', async () => {
    const none = await calls.done('createStrategicObjective', 'StrategicObjectiveInput', 'id', {
      code: 'LEARNING-9',
      titleKo: '시민에게 배우는 조직',
      perspective: (await calls.read('{ perspectives { id code } }')).perspectives[3].id,
    });
    const made = await calls.done('createStrategyEdge', 'StrategyEdgeInput', EDGE, {
      ...newEdge('CITIZEN-3', 'CITIZEN-3'),
      effect: none.id,
    });
    expect(made).toMatchObject({ backwards: true, fromYear: 2006, toYear: null, version: 1 });
    expect((await edges()).filter(({ backwards }) => backwards)).toHaveLength(1);
    const changed = await calls.done('updateStrategyEdge', 'StrategyEdgeUpdate', EDGE, {
      id: made.id,
      version: 1,
      sign: 'NEGATIVE',
      lagMonths: 12,
    });
    expect(changed).toMatchObject({ sign: 'NEGATIVE', lagMonths: 12, hypothesis: made.hypothesis, version: 2 });
    const late = await calls.run('updateStrategyEdge', 'StrategyEdgeUpdate', 'id', {
      id: made.id,
      version: 1,
      lagMonths: 3,
    });
    expect(late.codes).toEqual(['CONFLICT']);
    await calls.done('updateStrategyEdge', 'StrategyEdgeUpdate', 'id', { id: made.id, version: 2, toYear: 2006 });
    const remove = (version: number) =>
      platform.gql(
        'mutation($input: RecordAsRead!) { removeStrategyEdge(input: $input) }',
        { input: { id: made.id, version } },
        { as: 'bsc' },
      );
    expect((await remove(2)).codes).toEqual(['CONFLICT']);
    expect((await remove(3)).codes).toEqual([]);
    expect(await edges()).toHaveLength(10);
  });

  it('never lets two edges written at the same time close a circle together', async () => {
    const answers = await Promise.all([
      create(newEdge('PROCESS-2', 'PROCESS-3')),
      create(newEdge('PROCESS-3', 'PROCESS-2')),
    ]);
    expect(answers.flatMap(({ codes }) => codes)).toEqual(['BAD_USER_INPUT']);
  });

  it('is edited by the officer and the planner alone', async () => {
    for (const as of ['head', 'staff', 'evaluator', 'analyst', 'auditor'])
      expect([as, (await create(newEdge('FINANCE-1', 'CITIZEN-3'), as)).codes]).toEqual([as, ['FORBIDDEN']]);
    expect((await create(newEdge('FINANCE-1', 'CITIZEN-3'), 'planner')).codes).toEqual([]);
    await calls.done('updateStrategyEdge', 'StrategyEdgeUpdate', 'id', {
      ...(({ id, version }) => ({ id, version }))(await edgeOf('FINANCE-1', 'CITIZEN-3')),
      toYear: 2006,
    });
  });

  it('places, renames and closes objectives, but none that is measured still', async () => {
    const [update, type] = ['updateStrategicObjective', 'StrategicObjectiveUpdate'] as const;
    const id = objective(RETIRED.slice(7));
    expect(await calls.refused(update, type, 'id', { id, version: 1, toYear: 2006 })).toEqual([
      ['bsc.objective.has-kpis', 'input.toYear'],
    ]);
    expect(await calls.refused(update, type, 'id', { id, version: 1, mapColumn: 50 })).toEqual([
      ['bsc.map.place', 'input.mapColumn'],
    ]);
    expect(
      await calls.done(update, type, 'mapColumn mapRow version', { id, version: 1, mapColumn: 2, mapRow: 1 }),
    ).toEqual({ mapColumn: 2, mapRow: 1, version: 2 });
    const created = await calls.done('createStrategicObjective', 'StrategicObjectiveInput', 'id version fromYear', {
      code: 'CITIZEN-9',
      titleKo: '시민이 참여하는 시정',
      perspective: (await calls.read('{ perspectives { id } }')).perspectives[0].id,
    });
    const gaps = (await calls.read(MAP)).strategyMap.gaps;
    expect(gaps.objectivesWithoutKpi).toContainEqual({ code: 'CITIZEN-9' });
    expect(gaps.objectivesWithoutCause).toEqual([{ code: 'CITIZEN-9' }]);
    const closed = { id: created.id, version: created.version, toYear: 2006 };
    expect(await calls.done(update, type, 'toYear', closed)).toEqual({ toYear: 2006 });
  });

  it('keeps success factors to their objective, and those that KPIs measure', async () => {
    const factor = await calls.done('createCsf', 'CsfInput', 'id version', {
      objective: objective('CITIZEN-2'),
      titleKo: '찾아가는 기업 상담',
    });
    const { kpi } = await calls.read('{ kpi(code: "sample.WELFARE_POLICY-4") { id version } }');
    const link = { id: kpi.id, version: kpi.version, csf: factor.id };
    expect(await calls.refused('updateKpi', 'KpiUpdate', 'id', link)).toEqual([
      ['bsc.csf.other-objective', 'input.csf'],
    ]);
    const moved = { ...link, objective: objective('CITIZEN-2') };
    expect(await calls.done('updateKpi', 'KpiUpdate', 'csf { id } objective { code } version', moved)).toMatchObject({
      csf: { id: factor.id },
      objective: { code: 'sample.CITIZEN-2' },
    });
    const remove = () =>
      platform.gql(
        'mutation($input: RecordAsRead!) { removeCsf(input: $input) }',
        { input: { id: factor.id, version: factor.version } },
        { as: 'bsc' },
      );
    expect(JSON.stringify((await remove()).errors)).toContain('bsc.csf.has-kpis');
    const back = { id: kpi.id, version: kpi.version + 1, objective: objective('CITIZEN-1') };
    expect(await calls.done('updateKpi', 'KpiUpdate', 'csf { id }', back)).toEqual({ csf: null });
    expect((await remove()).codes).toEqual([]);
  });
});
