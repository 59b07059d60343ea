import { kendallW, midRanks } from './panel-agreement.js';

describe('agreement of judges (Kendall’s W)', () => {
  it('ranks from the highest, equal values sharing their places', () => {
    expect(midRanks(['90', '80', '90', '70'])).toEqual(['1.5', '3', '1.5', '4']);
  });

  it.each([
    [
      'all alike',
      [
        ['90', '80', '70'],
        ['95', '90', '60'],
        ['50', '40', '30'],
      ],
      '1',
    ],
    // Ranks 1 2 3, 2 1 3, 3 2 1: sums 6, 5, 7; S = 2; 12 × 2 / (9 × 24).
    [
      'hardly',
      [
        ['90', '80', '70'],
        ['80', '90', '70'],
        ['70', '80', '90'],
      ],
      '0.111',
    ],
    [
      'turned round',
      [
        ['90', '80'],
        ['80', '90'],
      ],
      '0',
    ],
    // Ranks 1.5 1.5 3 and 1 2 3: S = 6.5; 12 × 6.5 / (4 × 24 − 2 × 6).
    [
      'with a tie',
      [
        ['90', '90', '70'],
        ['90', '80', '70'],
      ],
      '0.929',
    ],
    [
      'nobody tells them apart',
      [
        ['80', '80'],
        ['70', '70'],
      ],
      null,
    ],
    ['one judge', [['90', '80']], null],
    ['one entry', [['90'], ['80']], null],
    ['nobody', [], null],
  ] as const)('%s', (_, rows, expected) => {
    expect(kendallW(rows)).toBe(expected);
  });
});
