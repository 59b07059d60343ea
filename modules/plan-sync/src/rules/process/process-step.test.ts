import { currentStep, stepState } from './process-step.js';

describe('the state of a step', () => {
  it.each([
    [{ done: 0, total: 0, overdue: true }, 'NOTHING'],
    [{ done: 0, total: 3, overdue: false }, 'OPEN'],
    [{ done: 1, total: 3, overdue: false }, 'UNDER_WAY'],
    [{ done: 1, total: 3, overdue: true }, 'LATE'],
    [{ done: 3, total: 3, overdue: true }, 'DONE'],
  ] as const)('%j is %s', (count, state) => expect(stepState(count)).toBe(state));
});

describe('the step that a department is at', () => {
  it.each([
    [['DONE', 'UNDER_WAY', 'OPEN'], 'BUDGETING'],
    [['LATE', 'DONE', 'OPEN'], 'GOAL_SETTING'],
    [['DONE', 'NOTHING', 'LATE'], 'BSC_EVALUATION'],
    [['DONE', 'NOTHING', 'DONE'], null],
  ] as const)('of %j is %s', (states, step) =>
    expect(
      currentStep([
        ['GOAL_SETTING', states[0]],
        ['BUDGETING', states[1]],
        ['BSC_EVALUATION', states[2]],
      ]),
    ).toBe(step),
  );
});
