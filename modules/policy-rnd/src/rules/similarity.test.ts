import { likeness, mostAlike, percentAlike } from './similarity.js';

describe('likeness', () => {
  it('does not see spaces, points or how a keyboard composes syllables', () => {
    expect(likeness('시민 공원', '시민공원')).toBe(1);
    expect(likeness('시민 공원!', '시민공원'.normalize('NFD'))).toBe(1);
  });

  it('is the share of pairs in both', () => {
    // 시민 민공 공원 / 시민 민광 광장: one of five.
    expect(likeness('시민공원', '시민광장')).toBe(0.2);
    // 노인 인일 일자 자리 / 노인 인일 일자 자리 리사 사업: four of six.
    expect(likeness('노인 일자리', '노인 일자리 사업')).toBeCloseTo(4 / 6, 10);
    expect([likeness('', ''), likeness('가', '가'), likeness('가', '나')]).toEqual([0, 1, 0]);
  });

  it('finds of others those alike by 60 percent, the most alike first', () => {
    const others = ['시민광장', '노인 일자리 사업', '노인 일자리', '노인 일자리'].map((text, key) => ({ key, text }));
    const found = mostAlike({ key: 3, text: '노인 일자리' }, others);
    expect(found.map(({ key, likeness: share }) => [key, percentAlike(share)])).toEqual([
      [2, 100],
      [1, 67],
    ]);
  });
});
