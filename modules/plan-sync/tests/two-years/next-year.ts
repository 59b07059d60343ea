import { readRows } from '@yeondong/testing';
import { ref } from '../change-calls.js';
import type { Acts } from './acts.js';
import { type Editions, lastSteps } from './first-plans.js';

const reason = '연동 검토 결과';

/** December: the next year's edition, found beforehand, made once however often it is asked for, by the planner alone. */
export async function roll(acts: Acts, plan: 'AP' | 'SP' | 'FP', year: number): Promise<string> {
  const input = { plan: await acts.id('plan', plan), year };
  const call = ['rollPlanForward', 'PlanRollInput', 'id basedOn { year }', input] as const;
  const rolled = await acts.only('planner', 'head', call);
  expect(rolled.basedOn.year).toBe(year - 1);
  expect((await acts.calls.done(...call)).id).toBe(rolled.id);
  return rolled.id;
}

/** What becomes of the annual plan's items: split, merged, put off, moved, dropped, renamed, and one that is new. */
export async function reworkAnnualPlan(acts: Acts, edition: string): Promise<void> {
  const { done } = acts.calls;
  const at = async (code: string) => ref(await acts.item(edition, code));
  const part = (code: string, links: string[]) => ({ code, titleKo: `시장 현대화 ${code}`, links });
  const parts = [part('A-1A', await acts.standingLinks(edition, 'A-1')), part('A-1B', [])];
  const split = { ...(await at('A-1')), reason, parts };
  await acts.only('planner', 'executive', ['splitPlanItem', 'PlanItemSplit', 'code', split]);
  await done('mergePlanItems', 'PlanItemsMerge', 'code', {
    ...{ items: [await at('A-7'), await at('A-8')], code: 'A-78', titleKo: '긴급복지와 자원봉사', reason },
    node: await acts.id('goal', 'G-CARE'),
  });
  await done('deferPlanItem', 'PlanItemShift', 'id', { ...(await at('A-6')), startYear: 2008, reason });
  const department = await acts.id('department', 'POLICY_PLANNING');
  await done('movePlanItem', 'PlanItemMove', 'id', { ...(await at('A-5')), department, reason });
  await done('dropPlanItem', 'PlanItemDrop', 'id', { ...(await at('A-4')), reason });
  await done('updatePlanItem', 'PlanItemUpdate', 'id', { ...(await at('A-9')), titleKo: '노인복지관 개관' });
  const added = { code: 'A-NEW', titleKo: '청년 일자리 창구', startYear: 2007, endYear: 2007, status: 'SELECTED' };
  await done('createPlanItem', 'PlanItemInput', 'id', {
    ...{ ...added, planVersion: edition, department: await acts.id('department', 'WONMI_GU'), onFinal: 'OPEN' },
    ...{ node: await acts.id('goal', 'G-ECONOMY'), customerGroups: ['청년'], outcomeStatement: '청년이 일한다' },
    unlinkedReason: '시범 사업',
  });
  // What ended with the term follows nobody into the new year.
  const links = await readRows(acts.platform.databaseUrl, 'SELECT id FROM plan_sync_link WHERE valid_from > valid_to');
  expect(links).toEqual([]);
}

/** What lost its link with the term, or is new without one, is not handed in before somebody says why. */
export async function explainUnlinked(acts: Acts, edition: string, ...codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    const items = [ref(await acts.item(edition, code))];
    const refused = await acts.calls.refused('submitPlanItems', 'PlanItemsActInput', 'id', { items });
    expect([code, refused]).toEqual([code, [['plan-sync.item.unlinked', 'input.items.0']]]);
    const item = { ...ref(await acts.item(edition, code)), unlinkedReason: '새로 나뉜 사업' };
    await acts.calls.done('updatePlanItem', 'PlanItemUpdate', 'id', item);
  }
}

export async function passAndSettle(acts: Acts, plan: 'AP' | 'SP' | 'FP', edition: string): Promise<void> {
  await acts.move(edition, 'COLLECTING');
  await acts.passItems(edition);
  await acts.move(edition, ...lastSteps(plan).slice(1));
}

/** The sectoral plan loses an item whose years are over: it is not final until somebody says what came of it. */
export async function sectoralPlanExplains(acts: Acts, editions: Editions): Promise<void> {
  const edition = await roll(acts, 'SP', 2007);
  editions.set('SP 2007', edition);
  await acts.move(edition, 'COLLECTING');
  await acts.passItems(edition);
  await acts.move(edition, 'DEPT_CONFIRMED', 'COORDINATION');
  const compare = '/m/plan-sync/plans/SP/compare?from=2006-1&to=2007-1&kind=REMOVED';
  expect(await acts.obstacles(edition)).toEqual([`UNEXPLAINED_ITEM S-12 ${compare}`]);
  const lost = await acts.item(editions.get('SP 2006') as string, 'S-12');
  const removal = { planVersion: edition, item: lost.id, completed: true, reason: '2006년에 마침' };
  await acts.only('planner', 'executive', ['settlePlanRemoval', 'PlanRemovalInput', 'id', removal]);
  expect((await acts.move(edition, 'FINAL')).status).toBe('FINAL');
}

/** An opinion that was promised becomes a request, the request a revised edition, the edition the promise kept. */
export async function promiseIsKept(acts: Acts, opinion: string): Promise<string> {
  const edition = async (below: string) =>
    (await acts.calls.read(`{ plan(code: "AP") { versionInForce { ${below} } } }`)).plan.versionInForce;
  const { id } = await edition('id');
  const input = {
    ...{ plan: await acts.id('plan', 'AP'), act: 'CHANGE', title: '밤에도 긴급복지', reason: '토론회의 약속' },
    ...{ source: 'OPINION', record: opinion, department: await acts.id('department', 'WELFARE_POLICY') },
    ...{ item: (await acts.item(id, 'A-78')).id, outcome: '밤에도 도움을 받는다' },
  };
  const below = 'id version status';
  const asked = await acts.only('staff', 'analyst', ['proposePlanChange', 'PlanChangeInput', below, input]);
  const decision = { ...ref(asked), accepted: true, reason: '약속대로' };
  await acts.only('planner', 'head', ['decidePlanChange', 'PlanChangeDecision', below, decision]);
  const collect = { plan: await acts.id('plan', 'AP') };
  const revised = await acts.only('planner', 'head', ['collectPlanChanges', 'PlanChangeCollection', 'id', collect]);
  await passAndSettle(acts, 'AP', revised.id);
  return revised.id;
}
