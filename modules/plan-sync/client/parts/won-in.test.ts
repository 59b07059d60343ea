import { wonIn } from './won-in';

describe('an amount that is typed or pasted', () => {
  it.each([
    ['12', 12_000_000],
    ['\t１，２３４\u00a0', 1_234_000_000],
    ['　△\u00a0１．５\n', -1_500_000],
    ['0.000001', 1],
    ['1.1', 1_100_000],
    ['0.29', 290_000],
    ['', null],
    ['–', null],
    ['0.0000001', 'wrong'],
    ['１２\t３４', 'wrong'],
    ['12①', 'wrong'],
    ['50%', 'wrong'],
    ['3억', 'wrong'],
    ['9007199255', 'wrong'],
  ] as const)('%j 백만원 is %s won', (text, won) => expect(wonIn(text)).toBe(won));

  it.each([
    ['4.5', 450_000_000],
    ['0.00000001', 1],
    ['0.000000001', 'wrong'],
  ] as const)('%j 억원 is %s won', (text, won) => expect(wonIn(text, 'hundredMillion')).toBe(won));
});
