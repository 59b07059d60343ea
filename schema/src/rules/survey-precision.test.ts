import { big, round } from '../kernel/decimal.js';
import { marginAtHalf, shareInterval } from './survey-precision.js';

describe('what a sample can tell', () => {
  it.each([
    // 1.96 · √(0.25 / n) · 100
    ['3000', null, '1', '1.79'],
    ['1000', null, '1', '3.1'],
    ['50', null, '1', '13.86'],
    // 74 departments share 3,000 answers
    ['40.5405', null, '1', '15.39'],
    ['3000', null, '1.5', '2.19'],
    // · √((870,000 − 3,000) / 869,999)
    ['3000', 870_000, '1', '1.79'],
    ['30', 30, '1', '0'],
    ['1', 1, '1', '0'],
  ])('%s answers of %s, design effect %s: ±%s points', (n, population, designEffect, margin) =>
    expect(round(marginAtHalf({ n, population, designEffect }), 2)).toBe(margin),
  );

  it('corrects for a finite population in the third place of 3,000 of 870 thousand', () =>
    expect(round(marginAtHalf({ n: 3000, population: 870_000, designEffect: '1' }), 3)).toBe('1.786'));

  it.each([
    // z² = 3.8416; n = 100: (p + .019208) / 1.038416 ± 1.96·√(p(1−p)/100 + .00009604) / 1.038416
    ['0.5', 100, ['0.4038', '0.5962']],
    ['0', 100, ['0', '0.037']],
    ['1', 100, ['0.963', '1']],
    ['0.2', 10, ['0.0567', '0.5098']],
  ])('a share of %s of %i answers lies between %j', (share, n, interval) => {
    const { low, high } = shareInterval(big(share), { n, population: null, designEffect: '1' });
    expect([round(low, 4), round(high, 4)]).toEqual(interval);
  });

  it('leaves no interval where everyone answered', () => {
    const { low, high } = shareInterval(big('0.3'), { n: 10, population: 10, designEffect: '1' });
    expect([round(low, 4), round(high, 4)]).toEqual(['0.3', '0.3']);
  });
});
