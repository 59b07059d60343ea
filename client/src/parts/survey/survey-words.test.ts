import { bothLanguages, inOneLine, written } from './survey-words';

describe('words of a survey as one writes them', () => {
  it.each([
    ['원미구 / Wonmi-gu', { titleKo: '원미구', titleEn: 'Wonmi-gu' }],
    ['원미구', { titleKo: '원미구', titleEn: null }],
    ['예/Yes/no', { titleKo: '예', titleEn: 'Yes/no' }],
    ['예 / ', { titleKo: '예', titleEn: null }],
  ])('%s has its English behind the slash', (line, names) => expect(bothLanguages(line)).toEqual(names));

  it('come back as they were written', () => {
    expect(inOneLine({ titleKo: '예', titleEn: 'Yes' })).toBe('예 / Yes');
    expect(inOneLine({ titleKo: '예', titleEn: '예' })).toBe('예');
  });

  it('are parted without empty ones', () => expect(written('남, 여,, ', /,/)).toEqual(['남', '여']));
});
