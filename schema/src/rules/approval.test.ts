import {
  type Approval,
  type ApprovalActor,
  approveStep,
  awaits,
  currentStep,
  draftApproval,
  returnDraft,
  submitDraft,
  withdrawDraft,
} from './approval.js';

const [DRAFTER, TEAM_LEADER, DIVISION_HEAD, STRANGER] = [1, 2, 3, 9] as const;
const at = '2006-06-15T01:00:00Z';
const actor = (person: number, ...actsFor: number[]): ApprovalActor => ({ person, actsFor, at });

const draft = (): Approval =>
  draftApproval([
    { approver: DRAFTER, mayDecideAlone: false },
    { approver: TEAM_LEADER, mayDecideAlone: true },
    { approver: DIVISION_HEAD, mayDecideAlone: false },
  ]);
const submitted = (): Approval => submitDraft(draft(), actor(DRAFTER));
const box = (approval: Approval): readonly (string | null)[] =>
  approval.steps.map(
    ({ signature }) =>
      signature &&
      `${signature.manner} ${signature.approvedBy}${signature.onBehalfOf ? ` for ${signature.onBehalfOf}` : ''}`,
  );

describe('담당 → 팀장 → 과장', () => {
  it('is approved when everyone has signed in turn', () => {
    const first = submitted();
    expect([first.state, currentStep(first)]).toEqual(['SUBMITTED', 1]);
    const second = approveStep(first, actor(TEAM_LEADER));
    expect([second.state, currentStep(second)]).toEqual(['SUBMITTED', 2]);
    const third = approveStep(second, actor(DIVISION_HEAD));
    expect([third.state, currentStep(third)]).toEqual(['APPROVED', -1]);
    expect(box(third)).toEqual(['NORMAL 1', 'NORMAL 2', 'NORMAL 3']);
    expect(third.steps[2]?.signature?.at).toBe(at);
  });

  it('refuses whoever is not in turn', () => {
    expect(() => approveStep(submitted(), actor(DIVISION_HEAD))).toThrow('approval.not-your-turn');
    expect(() => approveStep(submitted(), actor(STRANGER))).toThrow('approval.not-your-turn');
    expect(() => submitDraft(draft(), actor(STRANGER))).toThrow('approval.not-drafter');
    expect(awaits(submitted(), actor(TEAM_LEADER))).toBe(true);
    expect(awaits(submitted(), actor(DIVISION_HEAD))).toBe(false);
    expect(awaits(draft(), actor(TEAM_LEADER))).toBe(false);
  });

  it('refuses acts that the state does not allow', () => {
    const approved = approveStep(submitted(), actor(TEAM_LEADER), true);
    expect(() => approveStep(draft(), actor(TEAM_LEADER))).toThrow('approval.state');
    expect(() => submitDraft(submitted(), actor(DRAFTER))).toThrow('approval.state');
    expect(() => withdrawDraft(approved, actor(DRAFTER))).toThrow('approval.state');
    expect(() => returnDraft(approved, actor(DIVISION_HEAD), '재검토')).toThrow('approval.state');
  });

  it.each([[[DRAFTER]], [[DRAFTER, DRAFTER]], [[DRAFTER, TEAM_LEADER, DRAFTER]], [[]]])(
    'refuses the path %j',
    (people) =>
      expect(() => draftApproval(people.map((approver) => ({ approver, mayDecideAlone: false })))).toThrow(
        'approval.path',
      ),
  );
});

describe('전결 and 대결', () => {
  it('ends the path where the step may decide alone', () => {
    const approved = approveStep(submitted(), actor(TEAM_LEADER), true);
    expect(approved.state).toBe('APPROVED');
    expect(box(approved)).toEqual(['NORMAL 1', 'DELEGATED 2', null]);
  });

  it('refuses 전결 without the right', () => {
    const waiting = approveStep(submitted(), actor(TEAM_LEADER));
    expect(() => approveStep(waiting, actor(DIVISION_HEAD), true)).toThrow('approval.no-delegation');
  });

  it('signs for an absent approver and says for whom', () => {
    const waiting = approveStep(submitted(), actor(TEAM_LEADER));
    const approved = approveStep(waiting, actor(TEAM_LEADER, DIVISION_HEAD));
    expect(approved.state).toBe('APPROVED');
    expect(box(approved)).toEqual(['NORMAL 1', 'NORMAL 2', 'ACTING 2 for 3']);
  });

  it('never lets the drafter decide, not even as acting', () => {
    expect(() => approveStep(submitted(), actor(DRAFTER, TEAM_LEADER))).toThrow('approval.own-draft');
    expect(awaits(submitted(), actor(DRAFTER, TEAM_LEADER))).toBe(false);
  });
});

describe('반려 and 회수', () => {
  it('returns with a reason and starts anew when submitted again', () => {
    const waiting = approveStep(submitted(), actor(TEAM_LEADER));
    const returned = returnDraft(waiting, actor(DIVISION_HEAD), ' 근거 보완 ');
    expect([returned.state, returned.returnReason]).toEqual(['RETURNED', '근거 보완']);
    const again = submitDraft(returned, actor(DRAFTER));
    expect([again.state, again.returnReason, box(again)]).toEqual(['SUBMITTED', null, ['NORMAL 1', null, null]]);
  });

  it('needs a reason', () =>
    expect(() => returnDraft(submitted(), actor(TEAM_LEADER), '  ')).toThrow('approval.reason-required'));

  it('is withdrawn by the drafter until the next person has acted', () => {
    const withdrawn = withdrawDraft(submitted(), actor(DRAFTER));
    expect([withdrawn.state, box(withdrawn)]).toEqual(['WITHDRAWN', [null, null, null]]);
    expect(submitDraft(withdrawn, actor(DRAFTER)).state).toBe('SUBMITTED');
    expect(() => withdrawDraft(submitted(), actor(TEAM_LEADER))).toThrow('approval.not-drafter');
    const acted = approveStep(submitted(), actor(TEAM_LEADER));
    expect(() => withdrawDraft(acted, actor(DRAFTER))).toThrow('approval.already-acted');
  });
});
