import { checkShares, levelBelow, splitWon } from './crosswalk.js';

const found = (...shares: [number, string][]) =>
  checkShares(
    shares.map(([to, share]) => ({ to, share })),
    ['shares'],
  ).map(({ code, path, params }) => [path.join('.'), code, params]);

describe('a crosswalk of classifications', () => {
  it('parts a class into shares that make exactly 1', () => {
    expect(found([1, '0.7'], [2, '0.3'])).toEqual([]);
    expect(found([1, '1'])).toEqual([]);
    expect(found()).toEqual([]);
  });

  it('refuses what does not add up, with the difference; a class twice; a share of nothing', () => {
    expect(found([1, '0.7'], [2, '0.2'])).toEqual([
      ['shares', 'plan-sync.crosswalk.sum', { sum: '0.9', difference: '-0.1' }],
    ]);
    expect(found([1, '0.5'], [1, '0.5'])).toEqual([['shares.1.to', 'plan-sync.crosswalk.twice', undefined]]);
    expect(found([1, '1'], [2, '0'])).toEqual([['shares.1.share', 'plan-sync.crosswalk.share', undefined]]);
  });

  it('loses not one won: thirds of 100 are 33, 34, 33', () => {
    expect(splitWon(100, ['0.333333', '0.333334', '0.333333'])).toEqual([33, 34, 33]);
    expect(splitWon(1_000_000_001, ['0.7', '0.3'])).toEqual([700_000_001, 300_000_000]);
    expect(splitWon(7, ['1'])).toEqual([7]);
  });

  it('knows the levels of both structures', () => {
    expect(levelBelow('OBJECT', null)).toBe('CHAPTER');
    expect(levelBelow('OBJECT', 'ITEM')).toBeNull();
    expect(levelBelow('PROGRAM', 'SECTION')).toBe('POLICY_PROJECT');
    expect(levelBelow('PROGRAM', 'DETAIL_PROJECT')).toBeNull();
  });
});
