import { actingHeadOf, isOfHeads, isOwnDepartment, onBehalfOf, ownStanding } from './acting.js';
import type { Actor } from './context.js';
import type { Role } from './permission.js';

const [DIVISION, TEAM, OTHER, HEAD] = [10, 11, 20, 5];

/** Of a team below a division, whose absent head the person acts for; with the division's two permissions. */
function deputy(...granted: readonly Role[]): Actor {
  const own = { roles: new Set(granted), permissions: new Set(['result.write']), departmentKeys: new Set([TEAM]) };
  return {
    ...{ kind: 'staff', personKey: 7, homeDepartmentKey: TEAM },
    roles: new Set<Role>([...granted, 'head']),
    permissions: new Set(['result.write', 'result.confirm']),
    departmentKeys: new Set([TEAM, DIVISION]),
    acting: {
      heads: new Map([
        [DIVISION, HEAD],
        [TEAM, HEAD],
      ]),
      own,
    },
  };
}

const nobodys: Actor = { ...deputy('staff'), acting: null };

describe('what is done in the place of an absent head', () => {
  it.each([
    ['what staff may do at home is its own', deputy('staff'), 'result.write', TEAM, null],
    ['the same in the division is for the head', deputy('staff'), 'result.write', DIVISION, HEAD],
    ['what heads alone may do is for the head, at home too', deputy('staff'), 'result.confirm', TEAM, HEAD],
    ['elsewhere there is no head to act for', deputy('staff'), 'result.confirm', OTHER, null],
    ['an officer writes everywhere in the own right', deputy('bsc'), 'result.write', DIVISION, null],
    ['a head of the own team confirms there as such', deputy('head'), 'result.write', TEAM, null],
    ['of no department nothing is known', deputy('staff'), 'result.confirm', null, null],
    ['who acts for nobody acts as oneself', nobodys, 'result.confirm', DIVISION, null],
  ])('%s', (_what, actor, permission, department, head) =>
    expect(onBehalfOf(actor, permission, department)).toBe(head),
  );

  it('is told apart from what one is without it', () => {
    expect([isOfHeads(deputy('staff'), 'result.confirm'), isOfHeads(deputy('staff'), 'result.write')]).toEqual([
      ...[true, false],
    ]);
    expect([...ownStanding(deputy('staff')).roles]).toEqual(['staff']);
    expect(ownStanding(nobodys)).toBe(nobodys);
    expect(actingHeadOf(deputy('head'), TEAM)).toBeNull();
    expect([TEAM, DIVISION, OTHER].map((department) => isOwnDepartment(deputy('staff'), department))).toEqual([
      ...[true, true, false],
    ]);
  });
});
