import { RuleError } from '@yeondong/schema/rules';
import {
  agree,
  checkLink,
  isAgreed,
  type LinkActor,
  type LinkEnds,
  type LinkSides,
  sidesOfProposer,
} from './link-check.js';

const derives = (from: number, to: number): LinkEnds => ({ from, to, type: 'DERIVES' });

describe('a link', () => {
  const cases: [string, LinkEnds, LinkEnds[], string[]][] = [
    ['to itself', derives(1, 1), [], ['plan-sync.link.itself']],
    ['between two items', derives(1, 2), [], []],
    ['that is there', derives(1, 2), [derives(1, 2)], ['plan-sync.link.twice']],
    ['of another type between the same items', { from: 1, to: 2, type: 'FUNDS' }, [derives(1, 2)], []],
    ['back', derives(2, 1), [derives(1, 2)], ['plan-sync.link.cycle']],
    ['that closes a circle of three', derives(3, 1), [derives(1, 2), derives(2, 3)], ['plan-sync.link.cycle']],
    ['across a circle of other types', derives(2, 1), [{ from: 1, to: 2, type: 'CONFLICTS' }], []],
  ];
  it.each(cases)('%s', (_, link, others, expected) => {
    expect(checkLink(link, others).map(({ code }) => code)).toEqual(expected);
  });
});

describe('the two sides of a link', () => {
  const sides: LinkSides = { fromDepartment: 10, toDepartment: 20, fromAgreedBy: null, toAgreedBy: null };
  const of = (person: number, ...departments: number[]): LinkActor => ({
    person,
    departments: new Set(departments),
    isPlanner: false,
  });
  const planner: LinkActor = { person: 9, departments: new Set([90]), isPlanner: true };
  const codeOf = (work: () => unknown) => {
    try {
      work();
      return 'ok';
    } catch (error) {
      return (error as RuleError).issues[0]?.code;
    }
  };

  it('agree one after the other: the proposer’s at once, the other by its own people', () => {
    const proposed = sidesOfProposer(sides, of(1, 10));
    expect([proposed.fromAgreedBy, proposed.toAgreedBy, isAgreed(proposed)]).toEqual([1, null, false]);
    expect(codeOf(() => agree(proposed, of(2, 10), 1, []))).toBe('plan-sync.link.agreed');
    const both = agree(proposed, of(3, 20), 1, []);
    expect([both.fromAgreedBy, both.toAgreedBy, isAgreed(both)]).toEqual([1, 3, true]);
  });

  it('are never one person', () => {
    const within = { ...sides, toDepartment: 10 };
    const proposed = sidesOfProposer(within, of(1, 10));
    expect(isAgreed(proposed)).toBe(false);
    expect(codeOf(() => agree(proposed, of(1, 10), 1, []))).toBe('plan-sync.separation-of-duty');
    expect(isAgreed(agree(proposed, of(2, 10), 1, []))).toBe(true);
  });

  it('are both open after a planner’s proposal, who may not agree to it', () => {
    const proposed = sidesOfProposer(sides, planner);
    expect([proposed.fromAgreedBy, proposed.toAgreedBy]).toEqual([null, null]);
    expect(codeOf(() => agree(proposed, planner, 9, []))).toBe('plan-sync.separation-of-duty');
    expect(isAgreed(agree(agree(proposed, of(1, 10), 9, []), of(2, 20), 9, []))).toBe(true);
    const within = sidesOfProposer({ ...sides, toDepartment: 10 }, planner);
    expect(isAgreed(agree(within, of(1, 10), 9, []))).toBe(true);
  });

  it('are no business of a third department', () => {
    expect(codeOf(() => sidesOfProposer(sides, of(5, 50)))).toBe('plan-sync.link.foreign');
  });
});
