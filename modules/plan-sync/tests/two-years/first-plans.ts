import { ref } from '../change-calls.js';
import type { Acts } from './acts.js';
import {
  BASIC_LINKS,
  GOALS,
  MONEY,
  PAST_THE_TERM,
  PLANS,
  type PlanCode,
  TERM_DOWNWARDS,
  TERM_UPWARDS,
  WORKS,
} from './scenario.js';

/** Editions by plan and year: `AP 2006`, `AP 2006-2`. */
export type Editions = Map<string, string>;

/** Goals and initiatives of the six domains, written by the planner. */
export async function writeHierarchy(acts: Acts): Promise<void> {
  for (const [code, domain, titleKo] of GOALS) {
    const input = { code, titleKo, domain: await acts.id('domain', domain) };
    await acts.calls.done('createGoal', 'GoalInput', 'id', input);
  }
  for (const { number, title, goal, department } of WORKS) {
    const made = await acts.calls.done('createInitiative', 'InitiativeInput', 'id version', {
      ...{ code: `I-${number}`, titleKo: title, goal: await acts.id('goal', goal) },
      ...{ leadDepartment: await acts.id('department', department), budgetRequired: number % 2 === 0 },
      ...{ startsOn: '2006-01-01', endsOn: '2009-12-31' },
    });
    await acts.calls.done('updateInitiative', 'InitiativeUpdate', 'id', { ...ref(made), status: 'PLANNED' });
  }
}

/** Six plans, each with its edition of 2006 and what departments write into it. */
export async function openPlans(acts: Acts, editions: Editions): Promise<void> {
  const department = await acts.id('department', 'POLICY_PLANNING');
  for (const { code, title, level, years, items } of PLANS) {
    const [fromYear, toYear] = years;
    const term = level === 'TERM_PRIORITY' ? { term: 3, endsOn: '2006-06-30' } : {};
    const input = { code, titleKo: title, level, department, fromYear, toYear, ...term };
    if (code === 'LT') await acts.only('planner', 'head', ['createPlan', 'PlanInput', 'id', input]);
    else await acts.calls.done('createPlan', 'PlanInput', 'id', input);
    const edition = await acts.open(code, 2006, 'ORIGINAL');
    editions.set(`${code} 2006`, edition);
    await acts.write(edition, code, items);
  }
  // One of the sectoral plan is over with the year.
  const over = ref(await acts.item(editions.get('SP 2006') as string, 'S-12'));
  const years = { startYear: 2005, endYear: 2006 };
  await acts.calls.done('updatePlanItem', 'PlanItemUpdate', 'id', { ...over, ...years });
}

/** The fiscal plan's projects with what they get in each year and from which source. */
export async function writeMoney(acts: Acts, planVersion: string): Promise<void> {
  const items = new Map((await acts.items(planVersion)).map(({ id, code }) => [code, id]));
  for (const { code, number, department, years } of MONEY) {
    await acts.calls.done('createFiscalLine', 'FiscalLineInput', 'id', {
      ...{ planVersion, code, titleKo: WORKS[number - 1]?.title, years, item: items.get(`F-${number}`) },
      ...{ department: await acts.id('department', department) },
      initiative: await acts.id('initiative', `I-${number}`),
    });
  }
}

async function settle(acts: Acts, editions: Editions, ...plans: PlanCode[]): Promise<void> {
  for (const plan of plans) {
    const edition = editions.get(`${plan} 2006`) as string;
    await acts.passItems(edition);
    await acts.move(edition, ...lastSteps(plan).slice(1));
  }
}

/** From the plans above to those below: each is linked to what is settled already. */
export async function settleFirst(acts: Acts, editions: Editions): Promise<void> {
  for (const { code } of PLANS) await acts.move(editions.get(`${code} 2006`) as string, 'COLLECTING');
  await settle(acts, editions, 'LT');
  await acts.link(BASIC_LINKS);
  await settle(acts, editions, 'BP');
  await acts.link(TERM_UPWARDS);
  await settle(acts, editions, 'T3');
  await acts.link([...TERM_DOWNWARDS, ...PAST_THE_TERM]);
  await settle(acts, editions, 'SP', 'FP');
}

/** A department's own act on its item: hand in, and confirm by the head; refused to others. */
export async function itemGoesTwoHands(acts: Acts, edition: string): Promise<void> {
  const item = await acts.item(edition, 'A-9');
  const items = [ref(item)];
  const act = (name: string, list: object[]) =>
    [name, 'PlanItemsActInput', 'id version entry', { items: list }] as const;
  const [sent] = await acts.only('staff', 'advisor', act('submitPlanItems', items));
  // The head of another department does not even see it.
  expect(await acts.calls.refused(...act('confirmPlanItems', [ref(sent)]), 'wonmi.head')).toEqual([
    ['record.unknown', 'input.items.0.id'],
  ]);
  const [confirmed] = await acts.only('head', 'staff', act('confirmPlanItems', [ref(sent)]));
  expect(confirmed.entry).toBe('CONFIRMED');
}

export const lastSteps = (plan: PlanCode): readonly string[] => [
  ...['COLLECTING', 'DEPT_CONFIRMED', 'COORDINATION'],
  ...(plan === 'FP' ? ['COUNCIL_REPORT', 'FINAL'] : ['FINAL']),
];

/** What stands in the way of the annual plan is listed, mended one by one, and nothing else is. */
export async function annualPlanIsMended(acts: Acts, edition: string): Promise<void> {
  const { done } = acts.calls;
  const known = await acts.codes();
  const proposal = { from: known.get('A-12')?.id, to: known.get('L-G-GOVERNANCE')?.id, type: 'IMPLEMENTS' };
  const link = await done('proposePlanLink', 'PlanLinkInput', 'id version', proposal, 'plan.staff');
  await acts.passItems(edition);
  await acts.move(edition, 'DEPT_CONFIRMED', 'COORDINATION');
  const page = '/m/plan-sync/plans/AP?edition=2006&number=1';
  expect(await acts.obstacles(edition)).toEqual([
    'UNDECIDED_LINK A-12 /m/plan-sync/links',
    `UNLINKED_ITEM A-12 ${page}`,
  ]);
  await done('rejectPlanLink', 'PlanLinkRejection', 'id', { ...ref(link), reason: '장기계획과 맞닿지 않음' });
  expect(await acts.obstacles(edition)).toEqual([`UNLINKED_ITEM A-12 ${page}`]);
  const reason = { ...ref(await acts.item(edition, 'A-12')), unlinkedReason: '법정 사무로 상위 계획이 없음' };
  await done('updatePlanItem', 'PlanItemUpdate', 'id', reason);
  expect(await acts.obstacles(edition)).toEqual([`UNCONFIRMED_ITEM A-12 ${page}`]);
  const act = (name: string, items: object[], as: string) =>
    done(name, 'PlanItemsActInput', 'id version', { items }, as);
  const sent = await act('submitPlanItems', [ref(await acts.item(edition, 'A-12'))], 'planner');
  await act('confirmPlanItems', sent.map(ref), 'plan.head');
  const final = { ...ref(await acts.edition(edition)), to: 'FINAL' };
  expect(await acts.calls.codes('movePlanVersion', 'PlanVersionMove', 'id', final, 'head')).toEqual(['FORBIDDEN']);
  expect(await acts.move(edition, 'FINAL')).toMatchObject({
    status: 'FINAL',
    snapshotHash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
}
