import { big, compare, decimalText, fromScaled, parseDecimal, round, sum, toScaled } from './decimal.js';

describe('parseDecimal', () => {
  it.each([
    ['0', '0'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['007', '7'],
    ['1.50', '1.5'],
    ['100', '100'],
    ['-0.5', '-0.5'],
    ['12345678901234567890.123456789', '12345678901234567890.123456789'],
  ])('reads %s as %s', (text, canonical) => expect(parseDecimal(text)).toBe(canonical));

  it.each([
    '',
    ' ',
    '1 ',
    '+1',
    '.5',
    '5.',
    '1e3',
    'NaN',
    'Infinity',
    '０',
    '１２',
    '1,234',
    '0x1',
    '--1',
    '1\n',
    '1'.repeat(41),
  ])('refuses %j', (text) => expect(() => parseDecimal(text)).toThrow('decimal.invalid'));
});

describe('round', () => {
  it.each([
    ['1.005', 2, '1.01'],
    ['2.675', 2, '2.68'],
    ['92.345', 2, '92.35'],
    ['-2.5', 0, '-3'],
    ['2.5', 0, '3'],
    ['-0.004', 2, '0'],
    ['1250', -2, '1300'],
    ['85.7142857142857', 2, '85.71'],
  ])('takes %s at %i places to %s, half away from zero', (value, places, rounded) =>
    expect(round(value, places)).toBe(rounded),
  );
});

describe('exact arithmetic', () => {
  it('adds without binary error', () => {
    expect(sum(['0.1', '0.2'])).toBe('0.3');
    expect(sum(['33.33', '33.33', '33.33'])).toBe('99.99');
    expect(sum([])).toBe('0');
  });

  it('divides to 40 digits, the last one rounded', () =>
    expect(decimalText(big('2').div('3'))).toBe(`0.${'6'.repeat(39)}7`));

  it('never writes an exponent', () => {
    expect(decimalText(big('1').div('10000000000'))).toBe('0.0000000001');
    expect(decimalText(big('10').pow(30))).toBe(`1${'0'.repeat(30)}`);
  });

  it('compares by number, not by text', () => {
    expect(compare('10', '9')).toBe(1);
    expect(compare('-1', '0')).toBe(-1);
    expect(compare('1.50', '1.5')).toBe(0);
  });
});

describe('scaled integers', () => {
  it.each([
    ['1.5', 3, '1500'],
    ['-0.5', 2, '-50'],
    ['-12.345678', 6, '-12345678'],
    ['0', 6, '0'],
    ['7', 0, '7'],
    ['0.01', 6, '10000'],
  ])('stores %s at scale %i as %s and reads it back', (text, scale, scaled) => {
    expect(toScaled(text, scale)).toBe(scaled);
    expect(fromScaled(scaled, scale)).toBe(text);
  });

  it('reads a canonical text back', () => expect(fromScaled('1500000', 6)).toBe('1.5'));

  it('refuses what would lose digits or overflow the column', () => {
    expect(() => toScaled('1.2345', 3)).toThrow('decimal.too-precise');
    expect(toScaled('9223372036854775807', 0)).toBe('9223372036854775807');
    expect(() => toScaled('9223372036854775808', 0)).toThrow('decimal.too-large');
    expect(() => toScaled('-9223372036854.775808', 6)).toThrow('decimal.too-large');
    expect(() => fromScaled('1.5', 2)).toThrow('decimal.invalid');
  });
});

describe('scaled integers of any length and scale', () => {
  const digits = ['0', '1', '5', '10', '105', '100', '1050', '123456', '1000000', '9223372036854775807'];

  it.each([0, 1, 3, 6])('come back at scale %i', (scale) => {
    for (const text of digits.flatMap((each) => [each, `-${each}`, `00${each}`, `-0${each}`])) {
      const exact = big(text).div(big(10).pow(scale));
      expect([text, fromScaled(text, scale)]).toEqual([text, decimalText(exact)]);
    }
  });

  it.each(['-0', '000', '-000'])('%s is 0', (text) => expect(fromScaled(text, 2)).toBe('0'));
});

it.each([
  ['1.25', '1.25'],
  ['1.5', '1.5'],
  ['-0.1', '-0.1'],
  ['01.5', '1.5'],
  ['1.50', '1.5'],
  ['1.250', '1.25'],
  ['12', '12'],
  ['-12', '-12'],
  ['012', '12'],
  ['-0', '0'],
  ['0', '0'],
  ['-0.001', '0'],
])('%s at two places is %s', (value, rounded) => expect(round(value, 2)).toBe(rounded));
