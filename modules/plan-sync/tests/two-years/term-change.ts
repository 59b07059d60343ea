import type { Asked } from '@yeondong/testing';
import { ref } from '../change-calls.js';
import type { Acts } from './acts.js';
import { type Editions, lastSteps } from './first-plans.js';
import { DEPARTMENTS, headOf } from './scenario.js';

const HEADS = DEPARTMENTS.map(headOf);

const ROWS = 'rows { outcome basis link { id status } item { code } target { id code } }';
const LINK = 'id status validTo successor { status from { code } to { code } } from { code } to { code }';

/** The next term's plan, of the same initiatives but for what it hands to another department or no longer names. */
export async function openNextTerm(acts: Acts, editions: Editions): Promise<void> {
  const department = await acts.id('department', 'POLICY_PLANNING');
  const plan = { code: 'T4', titleKo: '민선4기 핵심과제', level: 'TERM_PRIORITY', term: 4, department };
  const years = { fromYear: 2006, toYear: 2010, endsOn: '2010-06-30' };
  await acts.calls.done('createPlan', 'PlanInput', 'id', { ...plan, ...years });
  const edition = await acts.open('T4', 2006, 'ORIGINAL');
  editions.set('T4 2006', edition);
  await acts.write(edition, 'T4', [2006, 2010]);
}

const planOf = async (acts: Acts, code: string): Promise<Asked> =>
  (await acts.calls.read(`{ plan(code: "${code}") { id version status } }`)).plan;

/** A term ends at midnight of the business date, not before, and by the planner's hand. */
export async function closeThirdTerm(acts: Acts): Promise<void> {
  await acts.day('2006-06-30');
  const close = ['closeTerm', 'TermClosing', 'status'] as const;
  const input = ref(await planOf(acts, 'T3'));
  expect(await acts.calls.refused(...close, input)).toEqual([['plan-sync.term.not-over', 'input.id']]);
  await acts.day('2006-07-01');
  expect(await acts.only('planner', 'head', [...close, input])).toEqual({ status: 'CLOSED' });
}

const linksOfTerm = async (acts: Acts): Promise<Asked[]> => {
  const where = '{or: [{from: {code: {startsWith: "T-"}}}, {to: {code: {startsWith: "T-"}}}]}';
  return (await acts.calls.read(`{ planLinks(first: 500, where: ${where}) { nodes { ${LINK} } } }`)).planLinks.nodes;
};

/** Previewed, taken over, taken back, and taken over again: as many links as the term had, each readable afterwards. */
export async function remapLinks(acts: Acts): Promise<object> {
  const { done, read } = acts.calls;
  const [plan, next] = [(await planOf(acts, 'T3')).id, (await planOf(acts, 'T4')).id];
  const before = await linksOfTerm(acts);
  const { termEnd } = await read(`{ termEnd(plan: "${plan}") { inside ${ROWS} } }`);
  expect([termEnd.rows.length, termEnd.inside]).toEqual([before.length, 0]);
  // The office ends what its eleventh item had, of which the preview says that two would be there twice.
  const rows = termEnd.rows.map((row: Asked) => (row.item.code === 'T-11' ? { ...row, target: null } : row));
  const links = rows.map(({ link, target }: Asked) => ({
    ...{ link: link.id, item: target?.id ?? null, reason: '새 임기에 없음' },
  }));
  const remap = ['remapTermLinks', 'PlanRemapInput', 'id version replaced ended', { plan, next, links }] as const;
  const first = await acts.only('planner', 'head', remap);
  const after = await linksOfTerm(acts);
  await done('undoTermRemap', 'PlanRemapUndo', 'id', ref(first));
  expect(await linksOfTerm(acts)).toEqual(before);
  const { replaced, ended } = await done(...remap);
  expect([replaced, ended]).toEqual([first.replaced, first.ended]);
  for (const { link, target, outcome } of rows) {
    for (const list of [after, await linksOfTerm(acts)]) {
      const now = list.find(({ id }) => id === link.id);
      expect(now).toMatchObject({ status: 'CONFIRMED', validTo: 2006 });
      if (target === null) expect(now.successor).toBeNull();
      else
        expect([now.successor.status, now.successor.from.code, now.successor.to.code]).toEqual(
          expect.arrayContaining([outcome, target.code]),
        );
    }
  }
  const count = (name: string) => termEnd.rows.filter(({ outcome }: Asked) => outcome === name).length;
  const [CONFIRMED, PROPOSED, REFUSED, OPEN] = ['CONFIRMED', 'PROPOSED', 'REFUSED', 'OPEN'].map(count);
  return { CONFIRMED, PROPOSED, REFUSED, OPEN, replaced, ended };
}

/** What the change of term only proposes is agreed to by the departments at both ends, and the new plan becomes final. */
export async function settleNextTerm(acts: Acts, editions: Editions): Promise<void> {
  const edition = editions.get('T4 2006') as string;
  await acts.move(edition, 'COLLECTING');
  await acts.passItems(edition);
  const query = '{ planLinks(where: {status: {eq: PROPOSED}}) { nodes { id version } } }';
  for (const link of (await acts.calls.read(query)).planLinks.nodes) {
    let now = link;
    for (const as of HEADS) {
      const call = ['confirmPlanLink', 'PlanLinkConfirmation', 'id version status', ref(now)] as const;
      now = (await acts.calls.run(...call, as)).data?.it ?? now;
    }
    expect(now.status).toBe('CONFIRMED');
  }
  await acts.move(edition, ...lastSteps('T4').slice(1));
}
