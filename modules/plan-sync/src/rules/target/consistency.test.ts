import { consistencyIndex, DEFAULT_WEIGHTS, weightsAddUp } from './consistency.js';

const parts = (
  UPPER_LINK: string | null,
  BUDGET: string | null,
  TARGET: string | null,
  TIMING: string | null,
  KPI: string | null,
) => ({
  ...{ UPPER_LINK, BUDGET, TARGET, TIMING, KPI },
});

describe('the consistency index', () => {
  it.each([
    // .3×.8 + .25×.6 + .25×.95 + .1×1 + .1×.5
    [parts('0.8', '0.6', '0.95', '1', '0.5'), '0.7775', '1'],
    // Without KPIs: .7275 / .9
    [parts('0.8', '0.6', '0.95', '1', null), '0.808333', '0.9'],
    // Links alone.
    [parts('0.8', null, null, null, null), '0.8', '0.3'],
    [parts(null, null, null, null, null), null, '0'],
    [parts('0', '0', '0', '0', '0'), '0', '1'],
  ])('%#: of %j is %s, from %s of the weights', (given, value, coverage) =>
    expect(consistencyIndex(given, DEFAULT_WEIGHTS)).toEqual({ value, coverage }),
  );

  it('has no number where all known parts weigh nothing', () =>
    expect(
      consistencyIndex(parts('1', null, null, null, null), { ...DEFAULT_WEIGHTS, UPPER_LINK: '0', BUDGET: '0.55' }),
    ).toEqual({ value: null, coverage: '0' }));

  it('has weights that are shares of the whole', () => {
    expect(weightsAddUp(DEFAULT_WEIGHTS)).toBe(true);
    expect(weightsAddUp({ ...DEFAULT_WEIGHTS, KPI: '0.11' })).toBe(false);
    expect(weightsAddUp({ ...DEFAULT_WEIGHTS, KPI: '-0.1', TIMING: '0.3' })).toBe(false);
  });
});
