import { readWon, wonIn, wonRefusal } from './won-in';

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
    ['0.0000001', 'fraction'],
    ['１２\t３４', 'unread'],
    ['12①', 'unread'],
    ['50%', 'unread'],
    ['3억', 'unread'],
    ['9007199255', 'tooLarge'],
  ] as const)('%j 백만원 is %s won', (text, won) => expect(readWon(text)).toBe(won));

  it.each([
    ['4.5', 450_000_000],
    ['0.00000001', 1],
    ['0.000000001', 'fraction'],
  ] as const)('%j 억원 is %s won', (text, won) => expect(readWon(text, 'hundredMillion')).toBe(won));

  it('is not sent where it is none', () => {
    expect(['12', '', '3억', '0.0000001', '9007199255'].map((text) => wonIn(text))).toEqual([
      ...[12_000_000, null, null, null, null],
    ]);
  });

  it.each([
    ['12', null, null],
    ['', 'missing', null],
    ['0.0000001', 'fraction', 'fraction'],
    ['9007199255', 'tooLarge', 'tooLarge'],
    ['3억', null, null],
  ] as const)('%j is refused at its field as %s, or as %s where it may be left out', (text, required, optional) => {
    expect([wonRefusal(text, 'million', true), wonRefusal(text, 'million', false)]).toEqual([required, optional]);
  });
});
