import { awardPrizes, checkPrizes, type Prize } from './panel-prize.js';

const prize = (grade: string, quantity: number, amount: number | null, from: string | null = null): Prize => ({
  ...{ grade, titleKo: grade, titleEn: grade, quantity, amount, from },
});
const PRIZES = [prize('GOLD', 1, 3_000_000, '90'), prize('SILVER', 2, 1_000_000, '80')];
const placed = (...results: [rank: number | null, result: string | null][]) =>
  results.map(([rank, result], at) => ({ key: at + 1, rank, result, decidedBy: null }));
const codes = (prizes: readonly Prize[], budget: number | null) => checkPrizes(prizes, budget).map(({ code }) => code);

describe('the prizes of a contest', () => {
  it.each([
    ['within the budget', PRIZES, 5_000_000, []],
    // 3 000 000 + 2 × 1 000 000.
    ['a won above the budget', PRIZES, 4_999_999, ['contest.prize-budget']],
    ['without a budget', PRIZES, null, []],
    ['of the same grade twice', [prize('GOLD', 1, 0), prize('GOLD', 1, 0)], null, ['contest.prize-twice']],
    ['none of a grade', [prize('GOLD', 0, 0)], null, ['contest.prize-count']],
    ['with bounds that overlap', [prize('GOLD', 1, 0, '85'), prize('SILVER', 1, 0, '85')], null, ['panel.bands']],
  ] as const)('%s', (_, prizes, budget, expected) => {
    expect(codes(prizes, budget)).toEqual(expected);
  });
});

describe('giving the prizes', () => {
  it('goes by rank, as far as the bounds and the numbers reach', () => {
    const { grades } = awardPrizes(placed([1, '95'], [2, '91'], [3, '85'], [4, '82'], [null, null]), PRIZES, []);
    expect([...grades]).toEqual([
      [1, 'GOLD'],
      [2, 'SILVER'],
      [3, 'SILVER'],
    ]);
  });

  it('gives a prize to nobody where none reaches its bound, or where it is withheld', () => {
    expect([...awardPrizes(placed([1, '89.99']), PRIZES, []).grades]).toEqual([[1, 'SILVER']]);
    expect(awardPrizes(placed([1, '95']), PRIZES, ['GOLD', 'SILVER']).grades.size).toBe(0);
  });

  it('names the place that two share for one prize', () => {
    expect(awardPrizes(placed([1, '95'], [1, '95']), PRIZES, []).undecided).toBe(1);
    // Two silver prizes are enough for the two who share a place.
    expect(awardPrizes(placed([1, '95'], [2, '85'], [2, '85']), PRIZES, []).undecided).toBeNull();
  });
});
