import { unitWeight } from './unit-weighting.js';

describe('unitWeight', () => {
  const size = { staff: 25, budget: '1200000000' };

  it.each([
    ['EQUAL', size, '1'],
    ['EQUAL', undefined, '1'],
    ['STAFF', size, '25'],
    ['BUDGET', size, '1200000000'],
  ] as const)('by %s of %j is %s', (by, given, weight) => expect(unitWeight(by, given)).toBe(weight));

  it.each([
    ['STAFF', undefined],
    ['STAFF', { staff: null, budget: '1' }],
    ['BUDGET', { staff: 3, budget: null }],
    ['BUDGET', undefined],
  ] as const)('by %s of %j is not known', (by, given) => expect(unitWeight(by, given)).toBeNull());
});
