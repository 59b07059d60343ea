import { sparklineRuns } from './sparkline';

describe('a sparkline', () => {
  it('draws the highest value highest and breaks at a missing one', () => {
    const runs = sparklineRuns([1, 3, null, 2], 64, 20);
    expect(runs.map((run) => run.length)).toEqual([2, 1]);
    expect(runs[0]?.[0]?.y).toBe(17);
    expect(runs[0]?.[1]?.y).toBe(3);
    expect(runs[1]?.[0]?.x).toBe(62);
  });

  it('draws equal values in the middle and nothing for none', () => {
    expect(sparklineRuns([5, 5], 64, 20)[0]?.[0]?.y).toBe(10);
    expect(sparklineRuns([null, null], 64, 20)).toEqual([]);
  });
});
