import { grouped } from '@yeondong/schema/rules';
import { columns, inLang, lightWord, millions, percent } from './briefing.js';

describe('cells of a briefing', () => {
  it.each([
    [null, '–'],
    [0, '0'],
    [400_000, '0'],
    [500_000, '1'],
    [1_234_567_890, '1,235'],
    [-2_500_000, '-3'],
  ])('say %s won as %s million', (won, text) => expect(millions(won)).toBe(text));

  it('group digits before the point alone', () => {
    expect([grouped('1234.5678'), grouped('-1234567'), grouped('12')]).toEqual(['1,234.5678', '-1,234,567', '12']);
  });

  it('say a share with two places, and nothing where it is unknown', () => {
    expect([percent('62.505'), percent('50'), percent(null)]).toEqual(['62.51%', '50%', '–']);
  });

  it('say a light by shape and word in either language', () => {
    expect([lightWord('NOT_REPORTED', 'ko'), lightWord('DELAYED', 'en'), lightWord(null, 'ko')]).toEqual([
      '○ 미보고',
      '◆ Late',
      '–',
    ]);
  });

  it('mark columns of numbers, and fall back to Korean', () => {
    expect(columns('과제', '예산#')).toEqual([
      { title: '과제', numeric: false },
      { title: '예산', numeric: true },
    ]);
    expect([inLang({ ko: '과제', en: null }, 'en'), inLang({ ko: '과제', en: 'Initiative' }, 'en')]).toEqual([
      '과제',
      'Initiative',
    ]);
  });
});
