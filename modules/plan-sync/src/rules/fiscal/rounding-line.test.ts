import { roundingDifference, shownIn } from './rounding-line.js';

describe('amounts printed in a unit', () => {
  it('are rounded half away from zero: 백만원 without decimals, 억원 with one', () => {
    expect(shownIn(400_000, 'MILLION')).toBe('0');
    expect(shownIn(1_200_000, 'MILLION')).toBe('1');
    expect(shownIn(1_500_000, 'MILLION')).toBe('2');
    expect(shownIn(-1_500_000, 'MILLION')).toBe('-2');
    expect(shownIn(149_999_999, 'HUNDRED_MILLION')).toBe('1.5');
    expect(shownIn(9_007_199_254_740_991, 'WON')).toBe('9007199254740991');
  });

  it('have a 단수차이 where they do not make the printed total: 3 × 400,000원 are 0, 0, 0 against 1', () => {
    expect(roundingDifference([400_000, 400_000, 400_000], 'MILLION')).toBe('1');
    expect(roundingDifference([600_000, 600_000, 600_000], 'MILLION')).toBe('-1');
    expect(roundingDifference([4_000_000, 4_000_000, 4_000_000], 'HUNDRED_MILLION')).toBe('0.1');
  });

  it('have none in won, nor where they fit', () => {
    expect(roundingDifference([400_000, 400_000, 400_000], 'WON')).toBe('0');
    expect(roundingDifference([1_000_000, 2_000_000], 'MILLION')).toBe('0');
    expect(roundingDifference([], 'MILLION')).toBe('0');
  });
});
