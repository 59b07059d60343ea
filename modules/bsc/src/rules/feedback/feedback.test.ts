import type { RuleError } from '@yeondong/schema/rules';
import { checkFeedback, checkVerifier, FEEDBACK_STATES, type FeedbackMove, isOverdue, stateAfter } from './feedback.js';

const codes = (act: () => unknown): string[] => {
  try {
    act();
    return [];
  } catch (error) {
    return (error as RuleError).issues.map(({ code }) => code);
  }
};

it.each<[FeedbackMove, (string | null)[]]>([
  ['ACT', ['ACTION', 'ACTION', null, null]],
  ['COMPLETE', [null, 'DONE', null, null]],
  ['VERIFY', [null, null, 'VERIFIED', null]],
  ['EFFECT', [null, null, null, 'VERIFIED']],
  ['REOPEN', [null, null, 'ACTION', 'ACTION']],
])('[BS-29] a feedback is moved by %s only from where it may be', (move, expected) => {
  FEEDBACK_STATES.forEach((state, index) => {
    const to = expected[index];
    if (to) expect(stateAfter(state, move)).toBe(to);
    else expect(codes(() => stateAfter(state, move))).toEqual(['bsc.feedback.state']);
  });
});

it.each([
  ['another of another department', 9, false, []],
  ['who acted', 1, false, ['bsc.feedback.verifier']],
  ['who completed', 2, false, ['bsc.feedback.verifier']],
  ['somebody of the department', 9, true, ['bsc.feedback.verifier']],
  ['nobody', null, false, ['bsc.feedback.verifier']],
])('[BS-29] a feedback verified by %s', (_who, verifier, ownDepartment, expected) => {
  expect(codes(() => checkVerifier({ verifier, doers: [1, 2], ownDepartment }))).toEqual(expected);
});

const STATED = { departmentKey: 4, kpiDepartmentKey: 4, ownerDepartmentKey: 4, dueOn: '2006-07-01' };

it('a feedback names the KPI and the owner of its own department, and a day that is not past', () => {
  expect(codes(() => checkFeedback({ ...STATED, recordedOn: '2006-07-01' }))).toEqual([]);
  const none = { ...STATED, kpiDepartmentKey: null, ownerDepartmentKey: null, recordedOn: '2006-06-15' };
  expect(codes(() => checkFeedback(none))).toEqual([]);
  const wrong = { ...STATED, kpiDepartmentKey: 5, ownerDepartmentKey: 6, recordedOn: '2006-07-02' };
  expect(codes(() => checkFeedback(wrong))).toEqual(['bsc.feedback.kpi', 'bsc.feedback.owner', 'bsc.feedback.due']);
});

it('a feedback is overdue from the day after its due day until it is done', () => {
  expect(isOverdue('OPEN', '2006-06-14', '2006-06-15')).toBe(true);
  expect(isOverdue('ACTION', '2006-06-15', '2006-06-15')).toBe(false);
  expect(isOverdue('DONE', '2006-06-14', '2006-06-15')).toBe(false);
});
