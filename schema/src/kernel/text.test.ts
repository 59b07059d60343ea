import { isCleanText, normalizeSearch, parseKoreanNumber } from './text.js';

describe('parseKoreanNumber', () => {
  it.each([
    ['98.5%', '98.5', true],
    [' 98.5 % ', '98.5', true],
    ['1,234', '1234', false],
    ['1,234,567.80', '1234567.8', false],
    ['△3.2', '-3.2', false],
    ['▲ 3.2', '-3.2', false],
    ['-3.2', '-3.2', false],
    ['−3', '-3', false],
    ['１２．５％', '12.5', true],
    ['　７　', '7', false],
    ['0', '0', false],
    ['△0', '0', false],
  ])('reads %j as %s', (cell, value, percent) =>
    expect(parseKoreanNumber(cell)).toEqual({ kind: 'number', value, percent }),
  );

  it.each(['-', '', '  ', '－', '–'])('reads %j as none, which is not zero', (cell) =>
    expect(parseKoreanNumber(cell)).toEqual({ kind: 'none' }),
  );

  it.each(['…', '...'])('reads %j as not available', (cell) =>
    expect(parseKoreanNumber(cell)).toEqual({ kind: 'unavailable' }),
  );

  it.each([
    '1,23',
    '12,34,567',
    '1 234',
    '10²',
    '①',
    '▼3',
    '△-3',
    '(3)',
    '1e3',
    'NaN',
    '5건',
    '1.2.3',
    '.5',
    '%',
    '1'.repeat(41),
  ])('never guesses %j', (cell) => expect(parseKoreanNumber(cell)).toEqual({ kind: 'invalid' }));
});

describe('normalizeSearch', () => {
  it('composes, trims and collapses', () => {
    expect(normalizeSearch('  시민\t 만족도\n')).toBe('시민 만족도');
    expect(normalizeSearch('시민'.normalize('NFD'))).toBe('시민');
  });
});

describe('isCleanText', () => {
  it('refuses NUL and halves of surrogate pairs', () => {
    expect(isCleanText('정책 😀 2006')).toBe(true);
    expect(isCleanText('a\0b')).toBe(false);
    expect(isCleanText('a\uD83D')).toBe(false);
    expect(isCleanText('\uDE00a')).toBe(false);
  });
});
