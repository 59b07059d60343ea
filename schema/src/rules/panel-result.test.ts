import { panelMedian, plainMean, spreadOf, standardised, trimmedMean, votePoints, weighted } from './panel-result.js';

/** 92 + 88 + 95 + 70 + 90 + 91 + 89 = 615; without 95 and 70 it is 450, over five. */
const SEVEN = ['92', '88', '95', '70', '90', '91', '89'];

describe('the result of a panel', () => {
  it('of seven judges is 87.86 plainly, and 90 without the highest and the lowest', () => {
    expect([plainMean(SEVEN), trimmedMean(SEVEN), panelMedian(SEVEN), spreadOf(SEVEN)]).toEqual([
      '87.86',
      '90',
      '90',
      '25',
    ]);
  });

  it.each([
    [['90', '80', '70'], '80'],
    // 80 + 85 + 90 = 255; without 60 and 100.
    [['100', '85', '60', '90', '80'], '85'],
    [['100', '85', '60', '90'], '83.75'],
    [['90', '90', '89.99'], '90'],
    [['84.99', '85'], '85'],
    // Of five equal totals one of each end is left out all the same.
    [['88', '88', '88', '88', '88'], '88'],
    [[], null],
  ] as const)('of %j is %s', (totals, expected) => {
    expect(trimmedMean(totals)).toBe(expected);
  });

  it('has the mean of the two in the middle as its median where the judges are even', () => {
    expect([panelMedian(['80', '91', '90', '70']), panelMedian(['80']), panelMedian([])]).toEqual(['85', '80', null]);
    expect([spreadOf(['80.5']), spreadOf([])]).toEqual(['0', null]);
  });
});

describe('standard points', () => {
  it('put the mean at 50 and a standard deviation at 10', () => {
    // Mean 85, deviation 5: z is −1 and 1.
    expect([
      ...standardised(
        new Map([
          [1, '80'],
          [2, '90'],
        ]),
      ),
    ]).toEqual([
      [1, '40'],
      [2, '60'],
    ]);
  });

  it('are 50 for everyone where a judge gives all the same', () => {
    expect([
      ...standardised(
        new Map([
          [1, '77'],
          [2, '77'],
          [3, '77'],
        ]),
      ).values(),
    ]).toEqual(['50', '50', '50']);
    expect(standardised(new Map()).size).toBe(0);
  });
});

describe('votes of the staff', () => {
  it('are points by the most that one entry has', () => {
    expect([votePoints(15, 30), votePoints(30, 30), votePoints(0, 0)]).toEqual(['50', '100', '0']);
  });

  it('weigh as the contest says', () => {
    // 0.8 × 90 + 0.2 × 100 = 92; 0.8 × 87.86 + 0.2 × 50 = 80.288.
    expect([weighted('90', '100', 20), weighted('87.86', '50', 20), weighted('90', '0', 0)]).toEqual([
      '92',
      '80.29',
      '90',
    ]);
  });
});
