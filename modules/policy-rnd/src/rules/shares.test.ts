import { checkShares, splitPrize } from './shares.js';

describe('shares of those who propose together', () => {
  it.each([
    [['100'], 0],
    [['60', '40'], 0],
    [['33.3', '33.3', '33.4'], 0],
    [['60', '30'], 1],
    [['100', '0'], 1],
    [['120', '-20'], 1],
  ] as const)('%j: %i faults', (shares, faults) => {
    expect(checkShares(shares)).toHaveLength(faults);
  });

  it('split a prize to the won, the rest to the main proposer', () => {
    expect(splitPrize(1_000_000, ['33.3', '33.3', '33.4'])).toEqual([333_000, 333_000, 334_000]);
    expect(splitPrize(500_001, ['50', '50'])).toEqual([250_001, 250_000]);
    expect(splitPrize(100, ['33', '33', '34'])).toEqual([33, 33, 34]);
    expect(splitPrize(101, ['33', '33', '34'])).toEqual([34, 33, 34]);
  });
});
