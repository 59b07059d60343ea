import { createPlatform, describeOnBoth, type Platform, readRows } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

const MOVE = ['movePlanVersion', 'PlanVersionMove', 'id version status snapshotHash finalizedAt'] as const;
const ITEM = 'id version entry status confirmedBy { login } history { planVersion { number } } lineageId';

describeOnBoth('the life of an edition', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  const act = (name: string, items: object[], as: string, reason?: string) =>
    [name, 'PlanItemsActInput', ITEM, { items, ...(reason ? { reason } : {}) }, as] as const;
  const ref = ({ id, version }: { id: string; version: number }) => ({ id, version });

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
});
