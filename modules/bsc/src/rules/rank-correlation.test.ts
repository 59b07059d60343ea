import { spearman } from './rank-correlation.js';

const pairs = (x: readonly number[], y: readonly number[]) =>
  x.map((value, index) => ({ x: String(value), y: String(y[index]) }));

describe('Spearman’s ρ', () => {
  it.each([
    ['1 for the same order', [1, 5, 9, 20], [2, 3, 50, 51], '1'],
    ['−1 for the opposite order', [1, 5, 9, 20], [8, 6, 4, 1], '-1'],
    // d² = 4+0+1+1+16 = 22 of five pairs: 1 − 6·22/(5·24)
    ['what 1 − 6Σd²/n(n²−1) makes it without ties', [1, 2, 3, 4, 5], [3, 2, 4, 5, 1], '-0.1'],
    // Ranks x 1, 2.5, 2.5, 4; y 1, 2, 3, 4: 4.5 / √(4.5 · 5)
    ['by mean ranks with a tie', [10, 20, 20, 30], [1, 2, 3, 4], '0.949'],
    ['whole where ties are the same on both sides', [100, 100, 90, 80], [7, 7, 3, 2], '1'],
  ])('is %s', (_, x, y, rho) => {
    expect(spearman(pairs(x, y))).toBe(rho);
  });

  it('is not defined where one side never changes', () => {
    expect(spearman(pairs([100, 100, 100], [1, 2, 3]))).toBeNull();
    expect(spearman([])).toBeNull();
  });
});
