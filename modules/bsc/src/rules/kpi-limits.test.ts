import { checkLimits } from './kpi-limits.js';

const codes = (minimum: string | null, maximum: string | null, availabilityLagDays = 0) =>
  checkLimits({ minimum, maximum, availabilityLagDays }).map(({ path, code }) => [path[0], code]);

describe('limits of a definition sheet', () => {
  it.each([
    [null, null],
    ['0', null],
    [null, '-1'],
    ['-5', '0.5'],
  ])('may be %s to %s', (minimum, maximum) => expect(codes(minimum, maximum)).toEqual([]));

  it.each([
    ['1', '1.0'],
    ['5', '-5'],
  ])('hold no value from %s to %s', (minimum, maximum) =>
    expect(codes(minimum, maximum)).toEqual([['maximum', 'bsc.limits.reversed']]),
  );

  it.each([-1, 367, 1.5])('wait no %s days for a source', (days) =>
    expect(codes(null, null, days)).toEqual([['availabilityLagDays', 'bsc.limits.lag']]),
  );
  it.each([0, 45, 366])('wait %s days', (days) => expect(codes(null, null, days)).toEqual([]));
});
