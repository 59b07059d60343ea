import i18next from 'i18next';
import { findsHangul, rankHangul } from './hangul-search';
import { installKitTexts } from './i18n';
import { withJosa } from './josa';
import en from './kit.en.json' with { type: 'json' };
import ko from './kit.ko.json' with { type: 'json' };

describe('particles', () => {
  it.each([
    ['정책기획과', '이/가', '정책기획과가'],
    ['이행과제 목록', '을/를', '이행과제 목록을'],
    ['43', '을/를', '43을'],
    ['7', '을/를', '7을'],
    ['10', '이/가', '10이'],
    ['2', '이/가', '2가'],
    ['100,000', '은/는', '100,000은'],
    ['98.5%', '을/를', '98.5%를'],
    ['BSC', '을/를', 'BSC를'],
    ['서울', '으로/로', '서울로'],
    ['완료', '으로/로', '완료로'],
    ['예산(안)', '이/가', '예산(안)이'],
  ] as const)('%s with %s is %s', (word, particle, whole) => {
    expect(withJosa(word, particle)).toBe(whole);
  });

  it('stand in texts after the value', async () => {
    const instance = i18next.createInstance();
    await instance.init({
      lng: 'ko',
      interpolation: { escapeValue: false },
      resources: { ko: { translation: { saved: '{{name, josa(을/를)}} 저장했습니다' } } },
    });
    installKitTexts(instance);
    expect(instance.t('saved', { name: '성과표 3' })).toBe('성과표 3을 저장했습니다');
  });
});

describe('search by 초성', () => {
  it('finds by first consonants, by parts of words and by code', () => {
    expect(findsHangul('ㅂㅈㅂㅊ', '비전부천 2015')).toBe(true);
    expect(findsHangul('ㄱㅎㄱ', '정책기획과')).toBe(true);
    expect(findsHangul('ㅎㄱㅎ', '정책기획과')).toBe(false);
    expect(findsHangul('부천2015', '비전부천 2015')).toBe(true);
    expect(findsHangul('bsc', 'BSC 확대 정착')).toBe(true);
    expect(findsHangul(' ', '비전')).toBe(false);
  });

  it('puts what begins with the words first', () => {
    const found = rankHangul('정책', ['시민정책', '정책기획과', '세정과'], (word) => [word]);
    expect(found).toEqual(['정책기획과', '시민정책']);
  });
});

describe('texts of the kit', () => {
  const keys = (node: object, path = ''): string[] =>
    Object.entries(node).flatMap(([key, value]) =>
      typeof value === 'object' ? keys(value as object, `${path}${key}.`) : [`${path}${key}`],
    );

  it('are complete in both languages', () => {
    expect(keys(en)).toEqual(keys(ko));
  });
});
