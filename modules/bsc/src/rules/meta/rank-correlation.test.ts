import { rankCorrelation } from './rank-correlation.js';

const pairs = (claimed: number[], verified: number[]) =>
  claimed.map((value, at) => ({ claimed: String(value), verified: String(verified[at]) }));

describe('rank correlation of claimed and verified scores', () => {
  it('is 1 for the same order, -1 for the opposite one', () => {
    expect(rankCorrelation(pairs([90, 80, 70], [88, 75, 60])).value).toBe('1');
    expect(rankCorrelation(pairs([90, 80, 70], [60, 75, 88])).value).toBe('-1');
  });

  it('is 1 - 6 Σd² / n(n² - 1) without ties: ranks 1 2 3 4 5 and 2 1 4 3 5 make 0.8', () => {
    expect(rankCorrelation(pairs([5, 4, 3, 2, 1], [4, 5, 2, 3, 1])).value).toBe('0.8');
  });

  it('gives ties their mean rank: 1.5 1.5 3 against 1 2 3 make √3/2', () => {
    expect(rankCorrelation(pairs([90, 90, 70], [90, 80, 70])).value).toBe('0.866');
  });

  it('is nothing for fewer than three, or where all are the same', () => {
    expect(rankCorrelation(pairs([90, 80], [90, 80])).value).toBeNull();
    expect(rankCorrelation(pairs([90, 90, 90], [90, 80, 70])).value).toBeNull();
  });
});
