import type { RuleError } from '@yeondong/schema/rules';
import { checkEnding, mayEnd } from './link-end.js';

const codeOf = (work: () => void): unknown => {
  try {
    work();
    return 'ok';
  } catch (error) {
    const [issue] = (error as RuleError).issues;
    return `${issue?.path[1]} ${issue?.code}`;
  }
};

describe('the end of a link', () => {
  const link = { status: 'CONFIRMED', validFrom: 2006, isEnded: false } as const;

  it.each([
    ['of one that counts', link, 2006, 'ok'],
    ['in the year before it began', link, 2005, 'lastYear plan-sync.link.reversed'],
    ['of one without a first year', { ...link, validFrom: null }, 2005, 'ok'],
    ['of a proposal', { ...link, status: 'PROPOSED' }, 2006, 'id plan-sync.link.not-confirmed'],
    ['of one that was rejected', { ...link, status: 'REJECTED' }, 2006, 'id plan-sync.link.not-confirmed'],
    ['of one that is ended', { ...link, isEnded: true }, 2006, 'id plan-sync.link.ended'],
  ] as const)('%s', (_, given, lastYear, expected) => {
    expect(codeOf(() => checkEnding(given, lastYear))).toBe(expected);
  });

  it('is for either side and for the planner, for nobody else', () => {
    const sides = { fromDepartment: 10, toDepartment: 20, fromAgreedBy: 1, toAgreedBy: 2 };
    const actor = (isPlanner: boolean, ...departments: number[]) => ({
      ...{ person: 3, isPlanner },
      departments: new Set(departments),
    });
    expect(
      [actor(false, 10), actor(false, 20), actor(true, 90), actor(false, 50)].map((each) => mayEnd(sides, each)),
    ).toEqual([true, true, true, false]);
  });
});
