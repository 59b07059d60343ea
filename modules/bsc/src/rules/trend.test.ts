import type { Polarity } from './polarity.js';
import { kpiTrend } from './trend.js';

const trend = (polarity: Polarity, values: readonly (string | null)[], target: string | null = null): string =>
  kpiTrend(
    polarity,
    values.map((value) => ({ value, target })),
  );

describe('kpiTrend', () => {
  it.each([
    ['UP', ['80', '82', '81', '85'], 'IMPROVING'],
    ['UP', ['85', '84', '84', '80'], 'WORSENING'],
    ['DOWN', ['30', '28', '29', '25'], 'IMPROVING'],
    ['DOWN', ['25', '26', '26', '28'], 'WORSENING'],
    ['UP', ['80', '80', '80'], 'STEADY'],
    ['UP', ['80', '90', '80'], 'STEADY'],
  ] as const)('%s over %j is %s', (polarity, values, expected) => expect(trend(polarity, values)).toBe(expected));

  it('looks at the last four values only', () => {
    expect(trend('UP', ['99', '80', '81', '82', '83'])).toBe('IMPROVING');
    expect(trend('UP', ['10', '83', '82', '81', '80'])).toBe('WORSENING');
  });

  it('skips periods without a value but keeps their place in time', () => {
    expect(trend('UP', ['80', null, '82', null, '84'])).toBe('IMPROVING');
    expect(trend('UP', ['80', '84', null, null, null, '81'])).toBe('WORSENING');
    expect(trend('UP', ['80', '84', '81'])).toBe('IMPROVING');
  });

  it('of FIT goes by the distance from the target, on either side', () => {
    expect(trend('FIT', ['60', '57', '52'], '50')).toBe('IMPROVING');
    expect(trend('FIT', ['40', '43', '48'], '50')).toBe('IMPROVING');
    expect(trend('FIT', ['52', '46', '40'], '50')).toBe('WORSENING');
    expect(trend('FIT', ['45', '55', '45'], '50')).toBe('STEADY');
    expect(trend('FIT', ['60', '57', '52'])).toBe('UNKNOWN');
  });

  it('is unknown with fewer than three values', () => {
    expect(trend('UP', ['80', '70'])).toBe('UNKNOWN');
    expect(trend('UP', ['80', null, '70', null])).toBe('UNKNOWN');
    expect(trend('UP', [])).toBe('UNKNOWN');
  });
});
