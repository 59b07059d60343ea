import { parseWon, sumWon } from './money.js';

describe('parseWon', () => {
  it('takes amounts beyond 32 bits', () => {
    expect(parseWon(2_100_000_000_000)).toBe(2_100_000_000_000);
    expect(parseWon(-5)).toBe(-5);
    expect(parseWon(Number.MAX_SAFE_INTEGER)).toBe(9007199254740991);
    expect(Object.is(parseWon(-0), 0)).toBe(true);
  });

  it.each([
    [0.5, 'money.fraction'],
    [2 ** 53, 'money.too-large'],
    [-(2 ** 53), 'money.too-large'],
    [Number.NaN, 'money.invalid'],
    [Number.POSITIVE_INFINITY, 'money.invalid'],
    ['1000', 'money.invalid'],
    [null, 'money.invalid'],
  ])('refuses %p as %s', (value, code) => expect(() => parseWon(value)).toThrow(code));
});

describe('sumWon', () => {
  it('adds exactly and refuses an overflow', () => {
    expect(sumWon([1, 2, -5])).toBe(-2);
    expect(sumWon([])).toBe(0);
    expect(() => sumWon([Number.MAX_SAFE_INTEGER, 1])).toThrow('money.too-large');
  });
});
