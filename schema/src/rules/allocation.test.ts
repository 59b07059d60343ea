import { allocate, apportion } from './allocation.js';

describe('the sample of each stratum', () => {
  it.each([
    // 3,000 × 440/870 = 1517.24, 230/870 = 793.10, 200/870 = 689.66: the one left goes to .66
    [3000, [440, 230, 200], [1517, 793, 690]],
    // 4 × 1/5 = 0.8, 0.8, 2.4, 0: both of .8 are raised
    [4, [1, 1, 3, 0], [1, 1, 2, 0]],
    // equal remainders of 1/2: the earlier of equal populations
    [3, [1, 1], [2, 1]],
    [10, [0, 0], [0, 0]],
    [0, [3, 7], [0, 0]],
  ])('%i over populations %j is %j', (target, populations, sample) =>
    expect(apportion(target, populations)).toEqual(sample),
  );

  it('is no smaller than the least that a stratum needs', () => {
    // by population 92/6/2: the last is raised to 30, the other 70 are shared 920 : 60 → 65.7/4.3, 60 is raised to 10, 60 remain
    const strata = [
      { population: 920, minimum: 0 },
      { population: 60, minimum: 10 },
      { population: 20, minimum: 30 },
    ];
    expect(allocate(100, strata)).toEqual([60, 10, 30]);
  });

  it('is refused where the least needed is more than the whole sample', () =>
    expect(() => allocate(10, [{ population: 1, minimum: 11 }])).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'survey.minimums' })] }),
    ));
});
