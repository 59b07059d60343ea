import { approveStep, draftApproval, returnDraft, submitDraft, withdrawDraft } from './approval.js';
import { boxStates, nearestApprover } from './approval-box.js';

const by = (person: number) => ({ person, actsFor: [], at: '2006-05-31T00:00:00.000Z' });
const path = [
  { approver: 1, mayDecideAlone: false },
  { approver: 2, mayDecideAlone: true },
  { approver: 3, mayDecideAlone: true },
];
const submitted = submitDraft(draftApproval(path), by(1));

describe('the boxes of an approval', () => {
  test('follow the signatures', () => {
    expect(boxStates(draftApproval(path))).toEqual(['PENDING', 'PENDING', 'PENDING']);
    expect(boxStates(submitted)).toEqual(['APPROVED', 'WAITING', 'PENDING']);
    expect(boxStates(approveStep(submitted, by(2)))).toEqual(['APPROVED', 'APPROVED', 'WAITING']);
    expect(boxStates(approveStep(approveStep(submitted, by(2)), by(3)))).toEqual(['APPROVED', 'APPROVED', 'APPROVED']);
  });

  test('show who was left out by 전결', () => {
    expect(boxStates(approveStep(submitted, by(2), true))).toEqual(['APPROVED', 'APPROVED', 'LEFT_OUT']);
  });

  test('show who returned it, and are empty after 회수', () => {
    expect(boxStates(returnDraft(submitted, by(2), '근거 보완'))).toEqual(['APPROVED', 'RETURNED', 'PENDING']);
    expect(boxStates(withdrawDraft(submitted, by(1)))).toEqual(['PENDING', 'PENDING', 'PENDING']);
  });
});

describe('the nearest approver', () => {
  test('is the head of the own unit', () => {
    expect(
      nearestApprover(
        [
          { person: 7, depth: 1 },
          { person: 5, depth: 0 },
        ],
        1,
      )?.person,
    ).toBe(5);
  });

  test('is in the next higher unit where the drafter is alone', () => {
    expect(
      nearestApprover(
        [
          { person: 1, depth: 0 },
          { person: 9, depth: 2 },
          { person: 7, depth: 1 },
        ],
        1,
      ),
    ).toEqual({ person: 7, depth: 1 });
    expect(nearestApprover([{ person: 1, depth: 0 }], 1)).toBeNull();
  });
});
