import { createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { type Calls, callsOn, dataFile } from './fixtures.js';

const EDITION = 'id version year number kind status windowStart basedOn { year number } items { totalCount }';
const DIFF = `counts { kind count } changes { kind reason flags lineageId before { code } after { code id version }
  fields { name before after } }`;

describeOnBoth('rolling a plan forward', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  const roll = async (code: string, year: number) =>
    ['rollPlanForward', 'PlanRollInput', EDITION, { plan: await calls.idOf('plan', code), year }] as const;
  const diff = async (from: string, to: string) =>
    (await calls.read(`{ planDiff(from: "${from}", to: "${to}") { ${DIFF} } }`)).planDiff;
  const countsOf = ({ counts }: { counts: { kind: string; count: number }[] }) =>
    Object.fromEntries(counts.filter(({ count }) => count > 0).map(({ kind, count }) => [kind, count]));

  it('[PS-07] takes over what goes on with its lineage, once however often it is asked for', async () => {
    const rolled = await calls.done(...(await roll('ANNUAL', 2007)));
    expect(rolled).toMatchObject({
      ...{ year: 2007, number: 1, kind: 'ROLLING', status: 'DRAFT', windowStart: null },
      basedOn: { year: 2006, number: 1 },
      items: { totalCount: 49 },
    });
    expect((await calls.done(...(await roll('ANNUAL', 2007)))).id).toBe(rolled.id);
    const { planItems } = await calls.read(
      `{ planItems(where: {code: {eq: "sample.A2006.WELFARE-1-2"}, planVersion: {year: {eq: 2007}}}) { nodes {
        startYear endYear entry sample history { planVersion { year number } } } } }`,
    );
    expect(planItems.nodes).toEqual([
      {
        ...{ startYear: 2007, endYear: 2007, entry: 'DRAFT', sample: false },
        history: [
          { planVersion: { year: 2006, number: 1 } },
          { planVersion: { year: 2006, number: 2 } },
          { planVersion: { year: 2007, number: 1 } },
        ],
      },
    ]);
    const before = await calls.edition('ANNUAL', 1);
    expect(countsOf(await diff(before.id, rolled.id))).toEqual({ CARRIED: 49 });
  });

  it('[PS-07] shows what has changed between last year’s edition and this year’s, by lineage and never by title', async () => {
    const [before, after] = [await calls.edition('ANNUAL', 1), await calls.edition('ANNUAL', 1, 2007)];
    const item = async (code: string) =>
      (
        await calls.read(
          `{ planItems(where: {code: {eq: "${code}"}, planVersion: {year: {eq: 2007}}}) { nodes { id version } } }`,
        )
      ).planItems.nodes[0];
    const change = async (code: string, changes: object) =>
      calls.done('updatePlanItem', 'PlanItemUpdate', 'id', { ...(await item(code)), ...changes });
    await change('sample.A2006.WELFARE-1-2', { titleKo: '긴급복지 통합 창구' });
    await change('sample.A2006.WELFARE-1-3', { status: 'DROPPED', statusReason: '민간이 맡음' });
    const department = await calls.idOf('department', 'WELFARE_POLICY');
    const added = { code: 'T-1', titleKo: '자원봉사 활성화', department, startYear: 2007, endYear: 2007 };
    await calls.done('createPlanItem', 'PlanItemInput', 'id', { ...added, planVersion: after.id });

    const found = await diff(before.id, after.id);
    expect(countsOf(found)).toEqual({ CARRIED: 47, CHANGED: 1, REMOVED: 1, ADDED: 1 });
    const told = found.changes.filter(({ kind }: { kind: string }) => kind !== 'CARRIED');
    expect(
      told.map(({ kind, reason, before: old, after: now, fields }: Record<string, { code: string } | null>) => [
        ...[kind, reason, old?.code ?? null, now?.code ?? null, fields],
      ]),
    ).toEqual([
      [
        ...['CHANGED', null, 'sample.A2006.WELFARE-1-2', 'sample.A2006.WELFARE-1-2'],
        [{ name: 'title', before: '긴급복지 지원 창구', after: '긴급복지 통합 창구' }],
      ],
      ['REMOVED', 'DROPPED', 'sample.A2006.WELFARE-1-3', 'sample.A2006.WELFARE-1-3', []],
      ['ADDED', null, null, 'T-1', []],
    ]);
  });

  it('keeps the tree of the long-term plan, and the money of the years that both windows hold', async () => {
    const vision = await calls.done(...(await roll('VB2015', 2007)));
    expect(vision.items.totalCount).toBe(26);
    const { planItems } = await calls.read(
      `{ planItems(where: {code: {eq: "sample.VB2015.WELFARE-1"}, planVersion: {year: {eq: 2007}}}) { nodes {
        startYear parent { code planVersion { year } parent { code } } } } }`,
    );
    expect(planItems.nodes).toEqual([
      {
        startYear: 2005,
        parent: {
          code: 'sample.VB2015.WELFARE',
          planVersion: { year: 2007 },
          parent: { code: 'sample.VB2015.MISSION' },
        },
      },
    ]);
    const fiscal = await calls.done(...(await roll('MTFP', 2008)));
    expect(fiscal).toMatchObject({ windowStart: 2008, basedOn: { year: 2006, number: 1 } });
    const { fiscalLines } = await calls.read(
      `{ fiscalLines(first: 200, where: {planVersion: {id: {eq: "${fiscal.id}"}}}) { nodes { code amounts { year source amount } } } }`,
    );
    const shown = fiscalLines.nodes.flatMap(({ code, amounts }: { code: string; amounts: object[] }) =>
      amounts.map((amount) => [code, ...Object.values(amount)].join(' ')),
    );
    const known = dataFile('fiscal-amounts').filter(
      ({ line = '', year }) => line.startsWith('sample.L2006.') && Number(year) >= 2008,
    );
    expect(shown.sort()).toEqual(
      known.map(({ line, year, source, amount }) => [line, year, source, amount].join(' ')).sort(),
    );
    expect(shown.length).toBeGreaterThan(50);
  });

  it('leaves no item of its base without a word: it does not become final so', async () => {
    const base = await calls.edition('BASIC', 1);
    const input = { plan: await calls.idOf('plan', 'BASIC'), year: 2007, kind: 'ORIGINAL', basedOn: base.id };
    let { id, version } = await calls.done('openPlanVersion', 'PlanVersionInput', 'id version', input);
    for (const to of ['COLLECTING', 'DEPT_CONFIRMED', 'COORDINATION']) {
      ({ id, version } = await calls.done('movePlanVersion', 'PlanVersionMove', 'id version', { id, version, to }));
    }
    const refused = await calls.refused('movePlanVersion', 'PlanVersionMove', 'id', { id, version, to: 'FINAL' });
    expect(refused).toEqual(Array(6).fill(['plan-sync.version.unexplained-item', 'input.to']));
  });

  it('is refused without a final edition, outside the years of the plan, and for others than the planner', async () => {
    const department = await calls.idOf('department', 'ROADS');
    const plan = { code: 'T-EMPTY', titleKo: '빈 계획', level: 'SECTORAL', department, fromYear: 2006 };
    await calls.done('createPlan', 'PlanInput', 'id', plan);
    expect(await calls.refused(...(await roll('T-EMPTY', 2007)))).toEqual([
      ['plan-sync.version.no-base', 'input.year'],
    ]);
    expect(await calls.refused(...(await roll('TERM-3', 2007)))).toEqual([['plan-sync.version.year', 'input.year']]);
    expect(await calls.codes(...(await roll('ANNUAL', 2007)), 'head')).toEqual(['FORBIDDEN']);
    const [annual, vision] = [await calls.edition('ANNUAL', 1), await calls.edition('VB2015', 1)];
    const answer = await platform.gql(
      `{ planDiff(from: "${annual.id}", to: "${vision.id}") { counts { kind } } }`,
      {},
      { as: 'planner' },
    );
    expect(answer.errors.flatMap(({ extensions }) => extensions.issues ?? [])).toMatchObject([
      { code: 'plan-sync.version.other-plan', path: ['to'] },
    ]);
  });
});
