import { formatCount, unitAfter } from './units';

describe('a number with its unit', () => {
  it('has the Korean word at it in Korean, and the English word behind it in English', () => {
    expect(formatCount(3000, '명', 'ko')).toBe('3,000명');
    expect(formatCount(3000, '명', 'en')).toBe('3,000 people');
    expect([formatCount(1, '회', 'en'), formatCount(2, '회', 'en')]).toEqual(['1 time', '2 times']);
    expect(['건', '개', '원'].map((unit) => formatCount(148, unit, 'en'))).toEqual([
      '148 cases',
      '148 items',
      '148 won',
    ]);
    expect([formatCount(6, '대 영역', 'ko'), formatCount(6, '대 영역', 'en')]).toEqual(['6대 영역', '6 areas']);
  });

  it('keeps a unit that nobody knows, and has none where there is no value', () => {
    expect(formatCount(4, 'km', 'en')).toBe('4 km');
    expect([formatCount(4, null, 'en'), formatCount(null, '명', 'en')]).toEqual(['4', '–']);
  });
});

it('stands apart from its number where it is a word in Latin letters', () => {
  expect(['%', '점', 'points', '%p', ''].map(unitAfter)).toEqual(['%', '점', ' points', '%p', '']);
});
