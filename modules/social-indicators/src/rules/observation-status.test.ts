import { OBSERVATION_STATUSES, statusFault, worstStatus } from './observation-status.js';

describe('worstStatus', () => {
  it.each([
    [[], 'A'],
    [['A', 'P', 'E'], 'P'],
    [['F', 'E', 'A'], 'E'],
    [['P', 'B'], 'B'],
    [['B', 'U'], 'U'],
    [['U', 'M'], 'M'],
    [['M', 'N'], 'N'],
    [['N', 'C', 'A'], 'C'],
    [['F', 'A'], 'F'],
  ] as const)('of %j is %s', (statuses, expected) => expect(worstStatus([...statuses])).toBe(expected));

  it('is the same whichever input comes first', () => {
    for (const left of OBSERVATION_STATUSES)
      for (const right of OBSERVATION_STATUSES) expect(worstStatus([left, right])).toBe(worstStatus([right, left]));
  });
});

describe('statusFault', () => {
  it.each([
    ['3.9', 'A', null],
    ['0', 'A', null],
    ['3.9', 'P', null],
    [null, 'C', null],
    [null, 'N', null],
    [null, 'M', null],
    [null, 'A', 'social-indicators.observation.value-required'],
    [null, 'P', 'social-indicators.observation.value-required'],
    ['3', 'C', 'social-indicators.observation.value-not-allowed'],
    ['0', 'M', 'social-indicators.observation.value-not-allowed'],
  ] as const)('%s with %s gives %s', (value, status, expected) => expect(statusFault(value, status)).toBe(expected));
});
