import { checkTargetProfile, proratedTarget } from './target-profile.js';

/** Nothing in January, most of the work in autumn; 1200 in the year. */
const autumn = ['0', '50', '50', '50', '50', '100', '100', '100', '200', '200', '200', '100'];
const rising = ['80', '80', '81', '82', '82', '83', '84', '85', '86', '88', '89', '90'];

describe('proratedTarget', () => {
  it.each([
    [1, '0'],
    [5, '200'],
    [12, '1200'],
  ])('of a SUM is what the profile adds up to by month %i: %s', (month, expected) =>
    expect(proratedTarget('SUM', '1200', autumn, month)).toBe(expected),
  );

  it('of a SUM without a profile is unknown before December, not twelfths', () => {
    expect(proratedTarget('SUM', '1200', null, 5)).toBeNull();
    expect(proratedTarget('SUM', '1200', null, 12)).toBe('1200');
  });

  it('of a level is the month’s own, or the year’s without a profile', () => {
    expect(proratedTarget('LAST', '90', rising, 6)).toBe('83');
    expect(proratedTarget('RATIO_OF_SUMS', '90', null, 3)).toBe('90');
    expect(proratedTarget('AVG', '84', rising, 3)).toBe('80.33333333333333333333');
  });
});

describe('checkTargetProfile', () => {
  it('accepts a profile that leads to the target', () => {
    expect(checkTargetProfile('SUM', '1200', autumn)).toEqual([]);
    expect(checkTargetProfile('LAST', '90', rising)).toEqual([]);
    expect(checkTargetProfile('AVG', '84', rising)).toEqual([]);
  });

  it('refuses one that does not', () => {
    expect(checkTargetProfile('SUM', '1199', autumn)).toEqual([
      { path: ['profile'], code: 'bsc.profile.sum', params: { sum: '1200', target: '1199' } },
    ]);
    expect(checkTargetProfile('LAST', '91', rising)).toEqual([
      { path: ['profile', 11], code: 'bsc.profile.end', params: { end: '90', target: '91' } },
    ]);
    expect(checkTargetProfile('SUM', '100', ['100'])).toEqual([
      { path: ['profile'], code: 'bsc.profile.months', params: { months: 1 } },
    ]);
  });
});
