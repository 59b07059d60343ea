import { type Asked, changeRows, createPlatform, describeOnBoth, type Platform, readRows } from '@yeondong/testing';
import { type Calls, callsOn, dataFile } from './fixtures.js';

const EDITION = 'id version year number kind status windowStart basedOn { year number } items { totalCount }';
const DIFF = `counts { kind count } changes { kind reason flags lineageId before { code } after { code id version }
  fields { name before after } }`;

const PREVIEW = `mayRoll mayUndo base { year number } rolled { id } obstacles { kind blocks edition { number } }
  counts { outcome count } items { item { code } outcome startYear endYear department { code } findings nextTarget }
  departments { department { code } items successors { code } heir { code } } money { yearsIn yearsOut lines linesLeft kept dropped }`;

interface Counted {
  outcome: string;
  count: number;
}

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
  const preview = async (code: string, year: number, choices = '') =>
    (
      await calls.read(
        `{ rollPreview(plan: "${await calls.idOf('plan', code)}", year: ${year} ${choices}) { ${PREVIEW} } }`,
      )
    ).rollPreview;
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

  it('[PS-07] says beforehand what rolling does, and takes it back while nobody has worked on it', async () => {
    const rolled = await calls.edition('ANNUAL', 1, 2007);
    expect(await preview('ANNUAL', 2007)).toMatchObject({
      ...{ mayRoll: false, mayUndo: true, rolled: { id: rolled.id }, items: [] },
      obstacles: [{ kind: 'ROLLED', blocks: true }],
    });
    const { planVersions } = await calls.read(
      `{ planVersions(where: {id: {eq: "${rolled.id}"}}) { nodes { departmentTasks { department { code } items toSubmit toConfirm } } } }`,
    );
    const tasks: { items: number; toSubmit: number; toConfirm: number }[] = planVersions.nodes[0].departmentTasks;
    const sumOf = (name: 'items' | 'toSubmit' | 'toConfirm') => tasks.reduce((sum, task) => sum + task[name], 0);
    expect([sumOf('items'), sumOf('toSubmit'), sumOf('toConfirm')]).toEqual([49, 49, 0]);
    const { id, version } = rolled;
    expect(await calls.codes('undoRoll', 'PlanRollUndo', 'id', { id, version }, 'head')).toEqual(['FORBIDDEN']);
    expect((await calls.run('undoRoll', 'PlanRollUndo', 'id', { id, version: 9 })).codes).toEqual(['CONFLICT']);
    expect((await calls.done('undoRoll', 'PlanRollUndo', 'code', { id, version })).code).toBe('ANNUAL');
    expect(await calls.edition('ANNUAL', 1, 2007)).toBeUndefined();
    const told = await preview('ANNUAL', 2007);
    expect(told).toMatchObject({ mayRoll: true, mayUndo: false, rolled: null, base: { year: 2006, number: 1 } });
    expect(told.obstacles).toMatchObject([{ kind: 'EARLIER_OPEN', blocks: false, edition: { number: 2 } }]);
    expect(countsOf({ counts: told.counts.map(({ outcome, count }: Counted) => ({ kind: outcome, count })) })).toEqual({
      REPLANNED: 49,
    });
    const again = await calls.done(...(await roll('ANNUAL', 2007)));
    expect(again.id).not.toBe(id);
    expect(again.items.totalCount).toBe(49);
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

    const { id, version } = after;
    expect((await preview('ANNUAL', 2007)).mayUndo).toBe(false);
    expect(await calls.refused('undoRoll', 'PlanRollUndo', 'id', { id, version })).toEqual([
      ['plan-sync.roll.entered', 'input.id'],
    ]);

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
    const { money } = await preview('MTFP', 2008);
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
    const wonOf = (rows: Record<string, string>[]) => rows.reduce((sum, { amount }) => sum + Number(amount), 0);
    const all = dataFile('fiscal-amounts').filter(({ line = '' }) => line.startsWith('sample.L2006.'));
    expect(money).toMatchObject({ yearsIn: [2011, 2012], yearsOut: [2006, 2007], lines: fiscalLines.nodes.length });
    expect([Number(money.kept), Number(money.dropped)]).toEqual([wonOf(known), wonOf(all) - wonOf(known)]);
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

  it('hands items of an abolished department on, and takes the word of the planning office for the others', async () => {
    const [code, of] = [(row: { code: string }) => row.code, (name: string) => calls.idOf('department', name)];
    const [roads, local, business] = [await of('ROADS'), await of('LOCAL_ECONOMY'), await of('BUSINESS_SUPPORT')];
    const [transport, parks] = [await of('TRANSPORT_POLICY'), await of('ENVIRONMENT_POLICY')];
    const end = { on: '2007-07-01', reason: '조직개편' };
    const halves = [transport, parks].map((id) => ({ id, share: '0.5' }));
    const record = (input: object) => calls.done('recordSuccession', 'SuccessionInput', 'id', { ...end, ...input });
    await record({ kind: 'RENAME', from: [local], to: [{ id: business }] });
    await record({ kind: 'SPLIT', from: [roads], to: halves });
    const before = await preview('ANNUAL', 2008);
    expect(before.mayRoll).toBe(false);
    const told = before.departments.map(({ department, successors, heir }: Asked) => [
      ...[code(department), successors.map(code), heir && code(heir)],
    ]);
    expect(told).toEqual([
      ['LOCAL_ECONOMY', ['BUSINESS_SUPPORT'], 'BUSINESS_SUPPORT'],
      ['ROADS', ['TRANSPORT_POLICY', 'ENVIRONMENT_POLICY'], null],
    ]);
    const [name, type, below, input] = await roll('ANNUAL', 2008);
    const heirless = before.items.filter(({ department }: { department: unknown }) => department === null);
    expect((await calls.refused(name, type, below, input)).map(([issue]) => issue)).toEqual(
      heirless.map(() => 'plan-sync.roll.department'),
    );
    const { nodes } = (
      await calls.read(
        `{ planItems(where: {code: {eq: "sample.A2006.WELFARE-1-2"}, planVersion: {status: {eq: FINAL}}}) { nodes { id } } }`,
      )
    ).planItems;
    const departments = [{ from: roads, to: transport }];
    const choice = { item: nodes[0].id, act: 'DROP', reason: '' };
    expect(await calls.refused(name, type, below, { ...input, departments, items: [choice] })).toEqual([
      ['plan-sync.reason-required', 'input.items.0.reason'],
    ]);
    const items = [{ ...choice, reason: '민간이 맡음' }];
    const after = await preview(
      'ANNUAL',
      2008,
      `items: [{item: "${nodes[0].id}", act: DROP, reason: "민간이 맡음"}], departments: [{from: "${roads}", to: "${transport}"}]`,
    );
    const rolled = await calls.done(name, type, below, { ...input, departments, items });
    const { planItems } = await calls.read(
      `{ planItems(first: 500, where: {planVersion: {id: {eq: "${rolled.id}"}}}) { nodes { code startYear endYear status statusReason department { code } } } }`,
    );
    expect(
      planItems.nodes.map((item: Asked) => [...[item.code, item.startYear, item.endYear, item.department.code]]),
    ).toEqual(
      after.items.map((line: Asked) => [...[line.item.code, line.startYear, line.endYear, line.department.code]]),
    );
    expect(planItems.nodes.filter(({ status }: { status: string }) => status === 'DROPPED')).toMatchObject([
      { code: 'sample.A2006.WELFARE-1-2', statusReason: '민간이 맡음' },
    ]);
    const found = await diff((await calls.edition('ANNUAL', 1)).id, rolled.id);
    expect(countsOf(found)).toEqual({ CARRIED: 43, CHANGED: 5, REMOVED: 1 });
    expect(found.changes.filter(({ flags }: { flags: string[] }) => flags.includes('MOVED')).length).toBeGreaterThan(1);
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

  // On the other database the server rolls back what a broken connection has begun; here it is the file that must be whole.
  if (database === 'sqlite') {
    it('of 2,000 items that is killed half way leaves nothing, and gives the edition when it is asked for again', async () => {
      const columns = (await readRows(platform.databaseUrl, 'PRAGMA table_info(plan_sync_item)'))
        .map(({ name }) => String(name))
        .filter((name) => !['id', 'code', 'lineage_key'].includes(name));
      const many = `INSERT INTO plan_sync_item (code, ${columns.join(', ')})
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
        SELECT 'K-' || n.i, ${columns.map((name) => `t.${name}`).join(', ')} FROM n JOIN plan_sync_item t ON t.code = 'sample.BASIC.WELFARE'`;
      expect(await changeRows(platform.databaseUrl, many)).toBe(2000);
      await changeRows(platform.databaseUrl, 'UPDATE plan_sync_item SET lineage_key = id WHERE lineage_key IS NULL');
      const [name, type, below, input] = await roll('BASIC', 2008);
      const written = async () => {
        const of = "v.year = 2008 AND v.plan_id = (SELECT p.id FROM plan_sync_plan p WHERE p.code = 'BASIC')";
        const [row] = await readRows(
          platform.databaseUrl,
          `SELECT (SELECT COUNT(*) FROM plan_sync_version v WHERE ${of}) AS editions,
            (SELECT COUNT(*) FROM plan_sync_item i JOIN plan_sync_version v ON v.id = i.version_id WHERE ${of}) AS items`,
        );
        return [Number(row?.editions), Number(row?.items)];
      };
      await calls.read('{ me { id } }');
      const asked = calls.run(name, type, below, input).then(
        () => 'answered',
        () => 'broken off',
      );
      await new Promise((resolve) => setTimeout(resolve, 80));
      await platform.kill();
      expect(await asked).toBe('broken off');
      const [editions, items] = await written();
      expect(items).toBe(editions === 0 ? 0 : 2006);
      await platform.start();
      expect((await calls.done(name, type, below, input)).items.totalCount).toBe(2006);
      expect(await written()).toEqual([1, 2006]);
    }, 60_000);
  }
});
