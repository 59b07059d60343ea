import { strataOf } from './strata-input';

const NONE = { REGION: '', SEX: '', AGE: '', DEPARTMENT: '', GROUP: '' };

describe('strata as one writes them', () => {
  it('are all combinations of the values of their traits', () => {
    const strata = strataOf({ ...NONE, REGION: '원미구 / Wonmi-gu, 소사구', SEX: '남, 여' });
    expect(strata.map(({ code, title }) => `${code} ${title}`)).toEqual([
      'S1 원미구 · 남',
      'S2 원미구 · 여',
      'S3 소사구 · 남',
      'S4 소사구 · 여',
    ]);
    expect(strata[0]?.traits[0]).toEqual({ facet: 'REGION', code: 'REGION-1', titleKo: '원미구', titleEn: 'Wonmi-gu' });
  });

  it('are none where nothing is written', () => expect(strataOf(NONE)).toEqual([]));
});
