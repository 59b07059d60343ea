import { CONCEPT_STATUSES, type ConceptStatus, checkConceptMove } from './concept-life.js';

const [PROPOSER, PLANNER] = [7, 8];
const moved = (status: ConceptStatus, to: ConceptStatus, more: object = {}) =>
  checkConceptMove(
    { status, proposedByKey: PROPOSER },
    { to, reason: '까닭', hasItem: true, person: PLANNER, ...more },
  );

const WAYS = ['RESEARCH PROPOSED', 'PROPOSED ADOPTED', 'PROPOSED DECLINED', 'PROPOSED RESEARCH', 'ADOPTED REFLECTED'];

test('a concept goes from research to a proposal, a decision and into the plan, and no other way', () => {
  const ways = CONCEPT_STATUSES.flatMap((from) => CONCEPT_STATUSES.map((to) => [from, to] as const)).filter(
    ([from, to]) => {
      try {
        return moved(from, to).length === 0;
      } catch {
        return false;
      }
    },
  );
  expect(ways.map((way) => way.join(' ')).sort()).toEqual([...WAYS].sort());
});

test.each([
  ['ADOPTED', { person: PROPOSER }, ['plan-sync.separation-of-duty']],
  ['DECLINED', { person: PROPOSER, reason: null }, ['plan-sync.separation-of-duty', 'plan-sync.reason-required']],
  ['RESEARCH', { reason: null }, ['plan-sync.reason-required']],
] as const)('%s is decided by another than who proposed it, with a reason', (to, more, codes) =>
  expect(moved('PROPOSED', to, more).map(({ code }) => code)).toEqual(codes),
);

test('one that is in the plan names its item', () =>
  expect(moved('ADOPTED', 'REFLECTED', { hasItem: false })).toEqual([
    { path: ['input', 'item'], code: 'record.missing' },
  ]));
