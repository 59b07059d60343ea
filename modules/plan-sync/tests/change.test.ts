import { createPlatform, describeOnBoth, type Platform, readRows } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

const REQUEST = 'id version status decisionReason planVersion { id year number kind status }';
const ref = ({ id, version }: { id: string; version: number }) => ({ id, version });

describeOnBoth('how a plan changes', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  /** The item of a code in the newest edition of a year. */
  const itemIn = async (planVersion: string, code: string) => {
    const where = `{code: {eq: "${code}"}, planVersion: {id: {eq: "${planVersion}"}}}`;
    const read = 'id version status startYear endYear entry links { id status }';
    return (await calls.read(`{ planItems(where: ${where}) { nodes { ${read} } } }`)).planItems.nodes[0];
  };
  const diff = async (from: string, to: string) =>
    (
      await calls.read(
        `{ planDiff(from: "${from}", to: "${to}") { counts { kind count } changes { kind reason flags before { code } after { code }
          fields { name before after } relatives { code } requests { title source record } } } }`,
      )
    ).planDiff;
  const countsOf = ({ counts }: { counts: { kind: string; count: number }[] }) =>
    Object.fromEntries(counts.filter(({ count }) => count > 0).map(({ kind, count }) => [kind, count]));
  const moveTo = async (plan: string, number: number, to: string, year = 2006) => {
    const { id, version } = await calls.edition(plan, number, year);
    return ['movePlanVersion', 'PlanVersionMove', 'id status snapshotHash', { id, version, to }] as const;
  };
  /** All that stands in the database of the items of an edition. */
  const rowsOf = async (plan: string, number: number) =>
    JSON.stringify(
      await readRows(
        platform.databaseUrl,
        `SELECT i.* FROM plan_sync_item i JOIN plan_sync_version v ON v.id = i.version_id
          JOIN plan_sync_plan p ON p.id = v.plan_id WHERE p.code = ? AND v.year = 2006 AND v.number = ${number} ORDER BY i.id`,
        [plan],
      ),
    );

  /** Nobody wants these links any more. */
  const rejectProposed = async (code: RegExp) => {
    const { planLinks } = await calls.read(
      '{ planLinks(where: {status: {eq: PROPOSED}}) { nodes { id version from { code } to { code } } } }',
    );
    for (const link of planLinks.nodes) {
      if (!code.test(link.from.code) && !code.test(link.to.code)) continue;
      await calls.done('rejectPlanLink', 'PlanLinkRejection', 'status', { ...ref(link), reason: '수정 계획에서 뺌' });
    }
  };

  describe('requests', () => {
    let plan: string;
    let department: string;
    const propose = (changes: object, as = 'staff') =>
      [
        'proposePlanChange',
        'PlanChangeInput',
        REQUEST,
        { plan, department, act: 'CHANGE', title: '요청', reason: '까닭', source: 'STUDY', ...changes },
        as,
      ] as const;
    const decide = (request: { id: string; version: number }, accepted: boolean, as = 'planner') =>
      ['decidePlanChange', 'PlanChangeDecision', REQUEST, { ...ref(request), accepted, reason: '검토 결과' }, as] as const;

    it('say what shall change and where that comes from, or are refused at each field', async () => {
      [plan, department] = [await calls.idOf('plan', 'TERM-3'), await calls.idOf('department', 'WELFARE_POLICY')];
      const item = (await calls.item('sample.T3.URBAN_TRANSPORT-2-2')).id;
      const foreign = (await calls.item('sample.VB2015.WELFARE')).id;
      expect(await calls.refused(...propose({ item, source: 'OPINION' }))).toEqual([
        ['plan-sync.change.nothing', 'input.act'],
        ['plan-sync.change.opinion', 'input.record'],
      ]);
      expect(await calls.refused(...propose({ act: 'ADD', itemTitle: '새 사업' }))).toEqual([
        ['plan-sync.change.needed', 'input.itemCode'],
        ['plan-sync.change.needed', 'input.startYear'],
        ['plan-sync.change.needed', 'input.endYear'],
      ]);
      expect(await calls.refused(...propose({ item: foreign, itemTitle: '제목' }))).toEqual([
        ['plan-sync.version.other-plan', 'input.item'],
      ]);
      expect(await calls.refused(...propose({ item, endYear: 2007 }))).toEqual([
        ['plan-sync.item.horizon', 'input.endYear'],
      ]);
      expect(await calls.refused(...propose({ item, itemTitle: '제목', record: item }))).toEqual([
        ['plan-sync.change.record-kind', 'input.record'],
      ]);
      expect(await calls.codes(...propose({ item, itemTitle: '제목' }, 'analyst'))).toEqual(['FORBIDDEN']);
    });

    it('[PS-22] a study becomes a request, the accepted request an item of a revised edition; the final one never changes', async () => {
      const before = await rowsOf('TERM-3', 1);
      const goal = (await calls.read('{ goal(code: "sample.WELFARE-1") { id } }')).goal.id;
      const added = { act: 'ADD', itemCode: 'T3-NEW', itemTitle: '이웃돌봄 마을', startYear: 2006, endYear: 2006, node: goal };
      const study = await calls.done(...propose({ ...added, title: '복지 분야 도시발전구상' }));
      expect(study).toMatchObject({ status: 'RECEIVED', planVersion: null });
      const opinion = (await calls.read('{ citizenOpinions(where: {code: {eq: "sample.O2006.F2"}}) { nodes { id } } }'))
        .citizenOpinions.nodes[0].id;
      const pavement = (await calls.item('sample.T3.URBAN_TRANSPORT-2-2')).id;
      const from = { source: 'OPINION', record: opinion, item: pavement, title: '끊긴 길 잇기' };
      const promised = await calls.done(...propose({ ...from, itemTitle: '보도와 자전거길 잇기', toDepartment: department }));
      const dropped = await calls.done(
        ...propose({ act: 'DROP', item: (await calls.item('sample.T3.CULTURE-1-2')).id, source: 'BUDGET_CUT' }),
      );
      const mine = await calls.done(...propose({ item: pavement, itemTitle: '다른 제목' }, 'planner'));
      expect(await calls.codes(...decide(study, true, 'staff'))).toEqual(['FORBIDDEN']);
      expect(await calls.refused(...decide(mine, true))).toEqual([['plan-sync.separation-of-duty', 'input.id']]);
      for (const request of [study, promised]) await calls.done(...decide(request, true));
      expect(await calls.done(...decide(dropped, false))).toMatchObject({ status: 'REJECTED', decisionReason: '검토 결과' });

      const collect = ['collectPlanChanges', 'PlanChangeCollection', 'id year number kind items { totalCount }', { plan }] as const;
      const revised = await calls.done(...collect);
      expect(revised).toMatchObject({ year: 2006, number: 2, kind: 'REVISED', items: { totalCount: 9 } });
      expect(await calls.refused(...collect)).toEqual([['plan-sync.change.none', 'input.plan']]);
      expect(await calls.refused(...decide({ ...study, version: 3 }, false))).toEqual([
        ['plan-sync.change.collected', 'input.id'],
      ]);
      const base = await calls.edition('TERM-3', 1);
      const found = await diff(base.id, revised.id);
      expect(countsOf(found)).toEqual({ CARRIED: 7, CHANGED: 1, ADDED: 1 });
      const [changed, fresh] = found.changes.filter(({ kind }: { kind: string }) => kind !== 'CARRIED');
      expect(changed).toMatchObject({
        flags: ['MOVED'],
        fields: [
          { name: 'title', before: '보도 단차 없애기', after: '보도와 자전거길 잇기' },
          { name: 'department', before: '도로과', after: '복지정책과' },
        ],
        requests: [{ title: '끊긴 길 잇기', source: 'OPINION', record: opinion }],
      });
      expect(fresh).toMatchObject({ kind: 'ADDED', after: { code: 'T3-NEW' }, requests: [{ source: 'STUDY' }] });
      expect(await rowsOf('TERM-3', 1)).toBe(before);
    });

    it('[PS-21] an accepted opinion is taken up once its edition is final, and a new item opens its initiative', async () => {
      const edition = await calls.edition('TERM-3', 2);
      const fresh = await itemIn(edition.id, 'T3-NEW');
      const moved = await itemIn(edition.id, 'sample.T3.URBAN_TRANSPORT-2-2');
      await calls.done(...(await moveTo('TERM-3', 2, 'COLLECTING')));
      const filled = { customerGroups: ['이웃'], outcomeStatement: '서로 돌보는 이웃이 는다', onFinal: 'OPEN' };
      const written = await calls.done('updatePlanItem', 'PlanItemUpdate', 'id version', { ...ref(fresh), ...filled }, 'staff');
      const act = (name: string, items: object[], as: string) =>
        calls.done(name, 'PlanItemsActInput', 'id version entry', { items }, as);
      const sent = await act('submitPlanItems', [ref(written), ref(moved)], 'staff');
      await act('confirmPlanItems', sent.map(ref), 'head');
      await calls.done(...(await moveTo('TERM-3', 2, 'DEPT_CONFIRMED')));
      await calls.done(...(await moveTo('TERM-3', 2, 'COORDINATION')));
      const { planVersions } = await calls.read(
        `{ planVersions(where: {id: {eq: "${edition.id}"}}) { nodes { effectsOnFinal { kind item { code } initiative { code } } } } }`,
      );
      expect(planVersions.nodes[0].effectsOnFinal).toEqual([{ kind: 'OPENS', item: { code: 'T3-NEW' }, initiative: null }]);
      expect(await calls.done(...(await moveTo('TERM-3', 2, 'FINAL')))).toMatchObject({ status: 'FINAL' });
      const { initiatives, planItems, citizenOpinions, planChangeRequests } = await calls.read(
        `{ initiatives(where: {code: {eq: "T3-NEW"}}) { nodes { title status fromYear toYear goal { code } leadDepartment { code } } }
          planItems(where: {code: {eq: "T3-NEW"}}) { nodes { initiative { code } goal { code } } }
          citizenOpinions(where: {code: {eq: "sample.O2006.F2"}}) { nodes { status item { title } } }
          planChangeRequests(where: {status: {eq: APPLIED}}) { nodes { title } } }`,
      );
      expect(initiatives.nodes).toEqual([
        {
          ...{ title: '이웃돌봄 마을', status: 'PLANNED', fromYear: 2006, toYear: 2006 },
          ...{ goal: { code: 'sample.WELFARE-1' }, leadDepartment: { code: 'WELFARE_POLICY' } },
        },
      ]);
      expect(planItems.nodes).toEqual([{ initiative: { code: 'T3-NEW' }, goal: null }]);
      expect(citizenOpinions.nodes).toEqual([{ status: 'INCORPORATED', item: { title: '보도와 자전거길 잇기' } }]);
      expect(planChangeRequests.nodes.map(({ title }: { title: string }) => title).sort()).toEqual([
        '끊긴 길 잇기',
        '복지 분야 도시발전구상',
      ]);
    });
  });

  describe('items', () => {
    let next: string;
    const run = (name: string, input: string, below: string, values: object) => [name, input, below, values] as const;

    it('are split, merged, put off, brought forward, moved and dropped; nothing that hangs on them is lost', async () => {
      const plan = await calls.idOf('plan', 'VB2015');
      const before = await rowsOf('VB2015', 1);
      next = (await calls.done('rollPlanForward', 'PlanRollInput', 'id', { plan, year: 2007 })).id;
      const at = (code: string) => itemIn(next, `sample.VB2015.${code}`);
      const reason = '연동 검토 결과';

      const welfare = await at('WELFARE');
      const children = await Promise.all([1, 2, 3].map(async (number) => (await at(`WELFARE-${number}`)).id));
      const part = (code: string, more: object) => ({ code, titleKo: `복지 ${code}`, ...more });
      const split = (parts: object[]) =>
        run('splitPlanItem', 'PlanItemSplit', 'code', { ...ref(welfare), reason, parts });
      expect(await calls.refused(...split([part('W-A', {}), part('W-B', {})]))).toEqual([
        ...Array(3).fill(['plan-sync.split.child-undecided', 'input.parts']),
        ...Array(welfare.links.length).fill(['plan-sync.split.link-undecided', 'input.parts']),
      ]);
      const links = welfare.links.map(({ id }: { id: string }) => id);
      const parts = [part('W-A', { children: children.slice(0, 2), links }), part('W-B', { children: children.slice(2) })];
      expect(await calls.done(...split(parts))).toEqual([{ code: 'W-A' }, { code: 'W-B' }]);
      expect((await itemIn(next, 'W-A')).links).toHaveLength(links.length);
      expect(await calls.refused(...split(parts))).toEqual([['plan-sync.item.over', 'input.id']]);

      const [one, two, other] = [await at('CULTURE-1'), await at('CULTURE-2'), await at('ECONOMY-1')];
      const merge = (items: { id: string; version: number }[]) =>
        run('mergePlanItems', 'PlanItemsMerge', 'code links { id }', {
          ...{ items: items.map(ref), code: 'C-12', titleKo: '누구나 누리는 문화산업', reason },
        });
      expect(await calls.refused(...merge([one]))).toEqual([['plan-sync.item.count', 'input.items']]);
      expect(await calls.refused(...merge([one, other]))).toEqual([['plan-sync.merge.two-domains', 'input.node']]);
      const merged = await calls.done(...merge([one, two]));
      expect(merged.links).toHaveLength(one.links.length + two.links.length);

      const shift = async (name: string, code: string, startYear: number) =>
        run(name, 'PlanItemShift', 'startYear endYear status', { ...ref(await at(code)), startYear, endYear: 2015, reason });
      expect(await calls.refused(...(await shift('deferPlanItem', 'ECONOMY-2', 2005)))).toEqual([
        ['plan-sync.item.not-later', 'input.startYear'],
      ]);
      expect(await calls.refused(...(await shift('advancePlanItem', 'ECONOMY-2', 2004)))).toEqual([
        ['plan-sync.item.horizon', 'input.startYear'],
      ]);
      expect(await calls.done(...(await shift('deferPlanItem', 'ECONOMY-2', 2008)))).toEqual({
        ...{ startYear: 2008, endYear: 2015, status: 'DEFERRED' },
      });
      await calls.done(...(await shift('advancePlanItem', 'ECONOMY-2', 2007)));
      const department = await calls.idOf('department', 'TRANSPORT_POLICY');
      const move = run('movePlanItem', 'PlanItemMove', 'department { code }', {
        ...{ ...ref(await at('URBAN_TRANSPORT-1')), department, reason },
      });
      expect(await calls.done(...move)).toEqual({ department: { code: 'TRANSPORT_POLICY' } });
      const drop = async (text: string) =>
        run('dropPlanItem', 'PlanItemDrop', 'status', { ...ref(await at('SELF_GOVERNANCE-3')), reason: text });
      expect(await calls.refused(...(await drop(' ')))).toEqual([['text.empty', 'input.reason']]);
      await calls.done(...(await drop(reason)));

      const base = await calls.edition('VB2015', 1);
      const found = await diff(base.id, next);
      expect(countsOf(found)).toEqual({
        ...{ CARRIED: 17, CHANGED: 5, REMOVED: 1, MERGED_AWAY: 2, SPLIT_AWAY: 1, FROM_MERGE: 1, FROM_SPLIT: 2 },
      });
      const told = (kind: string) => found.changes.filter((change: { kind: string }) => change.kind === kind);
      expect(told('SPLIT_AWAY')[0].relatives).toEqual([{ code: 'W-A' }, { code: 'W-B' }]);
      expect(told('FROM_MERGE')[0].relatives.map(({ code }: { code: string }) => code)).toEqual([
        'sample.VB2015.CULTURE-1',
        'sample.VB2015.CULTURE-2',
      ]);
      expect(told('CHANGED').flatMap(({ flags }: { flags: string[] }) => flags)).toEqual(['DEFERRED', 'MOVED']);
      expect(await rowsOf('VB2015', 1)).toBe(before);
    });

    it('[PS-36] tell their way through all editions, with what changed, why, and what they came from', async () => {
      const steps = async (code: string) =>
        (
          await calls.read(
            `{ planItems(first: 1, where: {code: {eq: "${code}"}, planVersion: {id: {eq: "${next}"}}}) { nodes { steps {
              kind reason flags item { planVersion { year number } statusReason } fields { name before after } relatives { code } } } } }`,
          )
        ).planItems.nodes[0].steps;
      const at = (year: number, statusReason: string | null = null) => ({ planVersion: { year, number: 1 }, statusReason });
      const plain = { reason: null, flags: [], fields: [], relatives: [] };
      expect(await steps('sample.VB2015.ECONOMY-2')).toEqual([
        { ...plain, kind: 'ADDED', item: at(2006) },
        {
          ...{ ...plain, kind: 'CHANGED', flags: ['DEFERRED'], item: at(2007, '연동 검토 결과') },
          fields: [
            { name: 'years', before: '2005–2015', after: '2007–2015' },
            { name: 'status', before: 'IN_PROGRESS', after: 'DEFERRED' },
          ],
        },
      ]);
      expect(await steps('C-12')).toMatchObject([
        { kind: 'FROM_MERGE', relatives: [{ code: 'sample.VB2015.CULTURE-1' }, { code: 'sample.VB2015.CULTURE-2' }] },
      ]);
      expect(await steps('sample.VB2015.WELFARE')).toMatchObject([
        { kind: 'ADDED', relatives: [] },
        { kind: 'SPLIT_AWAY', relatives: [{ code: 'W-A' }, { code: 'W-B' }] },
      ]);
    });

    it('of the base that the edition leaves out are settled one by one before it becomes final', async () => {
      const base = await calls.edition('BASIC', 1);
      const plan = await calls.idOf('plan', 'BASIC');
      const opening = { plan, year: 2007, kind: 'ORIGINAL', basedOn: base.id };
      const { id: planVersion } = await calls.done('openPlanVersion', 'PlanVersionInput', 'id', opening);
      const { changes } = await diff(base.id, planVersion);
      expect(changes.map(({ reason }: { reason: string }) => reason)).toEqual(Array(6).fill('UNEXPLAINED'));
      for (const [index, { before }] of changes.entries()) {
        const { id: item } = await itemIn(base.id, before.code);
        const removal = { planVersion, item, completed: index === 0, reason: '다음 기본계획에서 뺌' };
        await calls.done('settlePlanRemoval', 'PlanRemovalInput', 'id', removal);
        expect(await calls.refused('settlePlanRemoval', 'PlanRemovalInput', 'id', removal)).toEqual([
          ['plan-sync.item.continued', 'input.item'],
        ]);
      }
      expect(countsOf(await diff(base.id, planVersion))).toEqual({ REMOVED: 6 });
      await rejectProposed(/BASIC/);
      for (const to of ['COLLECTING', 'DEPT_CONFIRMED', 'COORDINATION', 'FINAL']) {
        await calls.done(...(await moveTo('BASIC', 1, to, 2007)));
      }
      expect((await calls.edition('BASIC', 1, 2007)).status).toBe('FINAL');
    });
  });

  it('ends an initiative with the item that stood for it alone, after listing what hangs on it', async () => {
    const edition = await calls.edition('ANNUAL', 2);
    for (const code of ['WELFARE-1-3', 'WELFARE-NEW']) {
      const item = await itemIn(edition.id, `sample.A2006R.${code}`);
      await calls.done('dropPlanItem', 'PlanItemDrop', 'id', { ...ref(item), reason: '민간이 맡음' });
    }
    const { planVersions } = await calls.read(
      `{ planVersions(where: {id: {eq: "${edition.id}"}}) { nodes { effectsOnFinal { kind item { code }
        initiative { code } dependents { title(lang: en) count } } } } }`,
    );
    const [closes] = planVersions.nodes[0].effectsOnFinal;
    expect(planVersions.nodes[0].effectsOnFinal).toHaveLength(1);
    expect(closes).toMatchObject({ kind: 'CLOSES', initiative: { code: 'sample.WELFARE-1-3' } });
    expect(closes.dependents).toEqual(
      expect.arrayContaining([
        { title: 'Plan items', count: 2 },
        { title: 'Opinions of citizens', count: 1 },
      ]),
    );
    const waiting = await itemIn(edition.id, 'sample.A2006R.WELFARE-1-2');
    await calls.done('confirmPlanItems', 'PlanItemsActInput', 'id', { items: [ref(waiting)] }, 'head');
    for (const to of ['DEPT_CONFIRMED', 'COORDINATION']) await calls.done(...(await moveTo('ANNUAL', 2, to)));
    await rejectProposed(/WELFARE-1-/);
    await calls.done(...(await moveTo('ANNUAL', 2, 'FINAL')));
    const { initiative } = await calls.read(
      '{ initiative(code: "sample.WELFARE-1-3") { status toYear citizenOpinions { totalCount } } }',
    );
    expect(initiative).toEqual({ status: 'CLOSED', toYear: 2006, citizenOpinions: { totalCount: 1 } });
  });
});
