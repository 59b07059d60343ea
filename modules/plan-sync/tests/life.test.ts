import { createPlatform, describeOnBoth, type Platform, readRows } from '@yeondong/testing';
import { type ChangeCalls, changeCallsOn, countsOf, ref } from './change-calls.js';

const MOVE = ['movePlanVersion', 'PlanVersionMove', 'id version status snapshotHash finalizedAt'] as const;
const ITEM = 'id version entry status confirmedBy { login } history { planVersion { number } } lineageId';

describeOnBoth('the life of an edition', (database) => {
  let platform: Platform;
  let calls: ChangeCalls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = changeCallsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  const act = (name: string, items: object[], as: string, reason?: string) =>
    [name, 'PlanItemsActInput', ITEM, { items, ...(reason ? { reason } : {}) }, as] as const;

  it('[PS-15] the plan of 2006 has a final edition with an item for each initiative at work', async () => {
    const { plan } = await calls.read(
      '{ plan(code: "ANNUAL") { level title versionInForce(year: 2006) { number status snapshotHash items { totalCount } } } }',
    );
    expect(plan).toMatchObject({ level: 'ANNUAL', title: '시정계획' });
    expect(plan.versionInForce).toMatchObject({ number: 1, status: 'FINAL', items: { totalCount: 49 } });
    expect(plan.versionInForce.snapshotHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('[PS-17] goes item by item from its department to the head, never through one hand', async () => {
    const item = await calls.item('sample.A2006R.WELFARE-NEW', 'staff');
    expect(item).toMatchObject({ entry: 'DRAFT', status: 'PROPOSED' });
    expect(await calls.refused(...act('submitPlanItems', [ref(item)], 'staff'))).toEqual([
      ['plan-sync.item.customers-required', 'input.items.0'],
      ['plan-sync.item.outcome-required', 'input.items.0'],
      ['plan-sync.item.unlinked', 'input.items.0'],
    ]);
    const filled = {
      ...ref(item),
      customerGroups: ['복지 사각지대 주민'],
      outcomeStatement: '도움이 필요한 이웃이 제때 찾아진다',
      unlinkedReason: '올해 시범 사업',
      status: 'SELECTED',
    };
    const changed = await calls.done('updatePlanItem', 'PlanItemUpdate', ITEM, filled, 'staff');
    expect(changed).toMatchObject({ entry: 'DRAFT', status: 'SELECTED' });
    const [submitted] = await calls.done(...act('submitPlanItems', [ref(changed)], 'staff'));
    expect(submitted.entry).toBe('SUBMITTED');
    expect(await calls.codes(...act('confirmPlanItems', [ref(submitted)], 'staff'))).toEqual(['FORBIDDEN']);
    const [returned] = await calls.done(...act('returnPlanItems', [ref(submitted)], 'head', '대상을 분명히'));
    expect(returned.entry).toBe('RETURNED');
    const [again] = await calls.done(...act('submitPlanItems', [ref(returned)], 'head'));
    expect(await calls.refused(...act('confirmPlanItems', [ref(again)], 'head'))).toEqual([
      ['plan-sync.separation-of-duty', 'input.items.0'],
    ]);
    const [confirmed] = await calls.done(...act('confirmPlanItems', [ref(again)], 'planner'));
    expect(confirmed).toMatchObject({ entry: 'CONFIRMED', confirmedBy: { login: 'planner' } });
  });

  it('shows drafts to their department and the planner alone', async () => {
    const seen = async (as: string) => (await calls.item('sample.A2006R.WELFARE-1-3', as))?.entry ?? null;
    expect([await seen('staff'), await seen('planner'), await seen('analyst'), await seen('evaluator')]).toEqual([
      'DRAFT',
      'DRAFT',
      null,
      null,
    ]);
  });

  it('[PS-09] becomes final once every item is confirmed and linked or says why not, and never changes again', async () => {
    const at = async (to: string, more: object = {}) => {
      const { id, version } = await calls.edition('ANNUAL', 2);
      return [...MOVE, { id, version, to, ...more }] as const;
    };
    expect(await calls.refused(...(await at('FINAL')))).toEqual([['plan-sync.version.move', 'input.to']]);
    const open = (await calls.refused(...(await at('DEPT_CONFIRMED')))).map(([code]) => code);
    expect(open).toEqual(['plan-sync.version.unconfirmed-item', 'plan-sync.version.unconfirmed-item']);
    const waiting = await calls.item('sample.A2006R.WELFARE-1-2');
    await calls.done(...act('confirmPlanItems', [ref(waiting)], 'head'));
    const draft = await calls.item('sample.A2006R.WELFARE-1-3');
    const [sent] = await calls.done(...act('submitPlanItems', [ref(draft)], 'staff'));
    await calls.done(...act('confirmPlanItems', [ref(sent)], 'head'));
    await calls.done(...(await at('DEPT_CONFIRMED')));
    await calls.done(...(await at('COORDINATION')));
    const [first, ...others] = await calls.refused(...(await at('FINAL')));
    expect([first, ...others].map(([code] = ['', '']) => code)).toContain('plan-sync.version.undecided-link');
    const { planLinks } = await calls.read(
      '{ planLinks(where: {status: {eq: PROPOSED}}) { nodes { id version from { code } to { code } } } }',
    );
    for (const link of planLinks.nodes.filter(({ from }: { from: { code: string } }) => /WELFARE-1-/.test(from.code))) {
      await calls.done('rejectPlanLink', 'PlanLinkRejection', 'status', { ...ref(link), reason: '수정 계획에서 뺌' });
    }
    const settled = await calls.done(...(await at('FINAL')));
    expect(settled.status).toBe('FINAL');
    expect(settled.snapshotHash).toMatch(/^[0-9a-f]{64}$/);
    expect((await calls.edition('ANNUAL', 1)).status).toBe('SUPERSEDED');
    const item = await calls.item('sample.A2006R.WELFARE-1-2');
    const change = { ...ref(item), titleKo: '몰래 고친 제목' };
    expect(await calls.refused('updatePlanItem', 'PlanItemUpdate', 'id', change, 'planner')).toEqual([
      ['plan-sync.version.takes-none', 'input.id'],
    ]);
    expect(await calls.refused(...(await at('COLLECTING', { reason: '다시' })))).toEqual([
      ['plan-sync.version.move', 'input.to'],
    ]);
  });

  it('[PS-36] an item has one lineage through the editions', async () => {
    const { planItems } = await calls.read(
      '{ planItems(where: {code: {startsWith: "sample.A2006"}, initiative: {code: {eq: "sample.WELFARE-1-2"}}}) { nodes { code lineageId history { code planVersion { number year } } } } }',
    );
    expect(planItems.nodes.map(({ code }: { code: string }) => code).sort()).toEqual([
      'sample.A2006.WELFARE-1-2',
      'sample.A2006R.WELFARE-1-2',
    ]);
    expect(new Set(planItems.nodes.map(({ lineageId }: { lineageId: string }) => lineageId)).size).toBe(1);
    expect(
      planItems.nodes[0].history.map(({ planVersion }: { planVersion: { number: number } }) => planVersion.number),
    ).toEqual([1, 2]);
  });

  it('is one at a time for a plan and year, however many are opened at once', async () => {
    const plan = await calls.idOf('plan', 'ANNUAL');
    const input = { plan, year: 2007, kind: 'ROLLING' };
    const answers = await Promise.all(
      [1, 2, 3].map(() => calls.codes('openPlanVersion', 'PlanVersionInput', 'id', input)),
    );
    expect(answers.filter((codes) => codes.length === 0)).toHaveLength(1);
    const rows = await readRows(
      platform.databaseUrl,
      'SELECT COUNT(*) AS n FROM plan_sync_version v JOIN plan_sync_plan p ON p.id = v.plan_id WHERE p.code = ? AND v.year = 2007',
      ['ANNUAL'],
    );
    expect(Number(rows[0]?.n)).toBe(1);
    const revised = await calls.edition('MTFP', 1, 2007);
    expect(revised.status).toBe('DRAFT');
  });

  it('leaves an entry in the audit log for each step', async () => {
    const { auditEntries } = await platform.data<{ auditEntries: { totalCount: number } }>(
      '{ auditEntries(where: {act: {eq: "plan-sync.version.move"}}) { totalCount } }',
      {},
      { as: 'auditor' },
    );
    expect(auditEntries.totalCount).toBe(4);
  });

  describe('items', () => {
    let next: string;
    const run = (name: string, input: string, below: string, values: object) => [name, input, below, values] as const;

    it('are split, merged, put off, brought forward, moved and dropped; nothing that hangs on them is lost', async () => {
      const plan = await calls.idOf('plan', 'VB2015');
      const before = await calls.rowsOf('VB2015', 1);
      next = (await calls.done('rollPlanForward', 'PlanRollInput', 'id', { plan, year: 2007 })).id;
      const at = (code: string) => calls.itemIn(next, `sample.VB2015.${code}`);
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
      const parts = [
        part('W-A', { children: children.slice(0, 2), links }),
        part('W-B', { children: children.slice(2) }),
      ];
      expect(await calls.done(...split(parts))).toEqual([{ code: 'W-A' }, { code: 'W-B' }]);
      expect((await calls.itemIn(next, 'W-A')).links).toHaveLength(links.length);
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
        run(name, 'PlanItemShift', 'startYear endYear status', {
          ...ref(await at(code)),
          startYear,
          endYear: 2015,
          reason,
        });
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
      const found = await calls.diff(base.id, next);
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
      expect(await calls.rowsOf('VB2015', 1)).toBe(before);
    });

    it('[PS-36] tell their way through all editions, with what changed, why, and what they came from', async () => {
      const steps = async (code: string) =>
        (
          await calls.read(
            `{ planItems(first: 1, where: {code: {eq: "${code}"}, planVersion: {id: {eq: "${next}"}}}) { nodes { steps {
              kind reason flags item { planVersion { year number } statusReason } fields { name before after } relatives { code } } } } }`,
          )
        ).planItems.nodes[0].steps;
      const at = (year: number, statusReason: string | null = null) => ({
        planVersion: { year, number: 1 },
        statusReason,
      });
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
      const { changes } = await calls.diff(base.id, planVersion);
      expect(changes.map(({ reason }: { reason: string }) => reason)).toEqual(Array(6).fill('UNEXPLAINED'));
      for (const [index, { before }] of changes.entries()) {
        const { id: item } = await calls.itemIn(base.id, before.code);
        const removal = { planVersion, item, completed: index === 0, reason: '다음 기본계획에서 뺌' };
        await calls.done('settlePlanRemoval', 'PlanRemovalInput', 'id', removal);
        expect(await calls.refused('settlePlanRemoval', 'PlanRemovalInput', 'id', removal)).toEqual([
          ['plan-sync.item.continued', 'input.item'],
        ]);
      }
      expect(countsOf(await calls.diff(base.id, planVersion))).toEqual({ REMOVED: 6 });
      await calls.rejectProposed(/BASIC/);
      for (const to of ['COLLECTING', 'DEPT_CONFIRMED', 'COORDINATION', 'FINAL']) {
        await calls.done(...(await calls.moveTo('BASIC', 1, to, 2007)));
      }
      expect((await calls.edition('BASIC', 1, 2007)).status).toBe('FINAL');
    });
  });
});
