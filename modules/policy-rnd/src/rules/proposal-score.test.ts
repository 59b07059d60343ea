import { checkPoints, checkRule, gradeOf, resultOf, totalOf } from './proposal-score.js';

/** 목포시 2018: 20, 30, 20, 15, 15; 90, 85, 80, 70. */
const CRITERIA = (
  [
    ['CREATIVITY', 20],
    ['ECONOMY', 30],
    ['CONTINUITY', 20],
    ['SCOPE', 15],
    ['EFFORT', 15],
  ] as const
).map(([code, most]) => ({ code, titleKo: code, titleEn: code, most }));
const BANDS = (
  [
    ['GOLD', '90'],
    ['SILVER', '85'],
    ['BRONZE', '80'],
    ['ENCOURAGEMENT', '70'],
  ] as const
).map(([grade, from]) => ({ grade, titleKo: grade, titleEn: grade, from }));
const points = (...given: string[]) =>
  given.map((value, at) => ({ criterion: CRITERIA[at]?.code ?? 'NONE', points: value }));
const codes = (issues: readonly { code: string }[]) => issues.map(({ code }) => code);

describe('a set of criteria', () => {
  it('sums to 100, names each once and has grades that fall', () => {
    expect(checkRule(CRITERIA, BANDS)).toEqual([]);
    expect(codes(checkRule(CRITERIA.slice(1), BANDS))).toEqual(['policy-rnd.rule.sum']);
    expect(codes(checkRule([...CRITERIA.slice(0, 4), { ...CRITERIA[3], most: 15 } as never], BANDS))).toEqual([
      'policy-rnd.rule.twice',
    ]);
    const overlapping = BANDS.map((band, at) => (at === 2 ? { ...band, from: '85' } : band));
    expect(codes(checkRule(CRITERIA, overlapping))).toEqual(['policy-rnd.rule.grades']);
    expect(codes(checkRule(CRITERIA, [{ ...BANDS[0], from: '101' } as never]))).toEqual(['policy-rnd.rule.grades']);
  });
});

describe('an evaluator’s points', () => {
  it.each([
    ['all at their most', points('20', '30', '20', '15', '15'), true, []],
    ['halves where allowed', points('18.5', '25', '15', '12', '10'), true, []],
    ['halves where not', points('18.5', '25', '15', '12', '10'), false, ['policy-rnd.score.step']],
    ['a quarter', points('18.25', '25', '15', '12', '10'), true, ['policy-rnd.score.step']],
    ['25 of 20', points('25', '25', '15', '12', '10'), true, ['policy-rnd.score.range']],
    ['less than nothing', points('-1', '25', '15', '12', '10'), true, ['policy-rnd.score.range']],
    ['one criterion left out', points('18', '25', '15', '12'), true, ['policy-rnd.score.each']],
    ['a criterion that is none', points('1', '1', '1', '1', '1', '1'), true, ['policy-rnd.score.unknown']],
  ] as const)('%s', (_, given, halves, expected) => {
    expect(codes(checkPoints(given, CRITERIA, halves))).toEqual(expected);
  });

  it('sum exactly', () => {
    expect(totalOf(points('18.5', '25.5', '15', '12', '10.5'))).toBe('81.5');
  });
});

describe('the result', () => {
  it.each([
    [['90', '80', '70'], '80'],
    // 80 + 85 + 90 = 255; without 60 and 100.
    [['100', '85', '60', '90', '80'], '85'],
    [['100', '85', '60', '90'], '83.75'],
    [['90', '90', '89.99'], '90'],
    [['84.99', '85'], '85'],
    [[], null],
  ] as const)('of %j is %s', (totals, expected) => {
    expect(resultOf(totals)).toBe(expected);
  });

  it.each([
    ['90', 'GOLD'],
    ['89.99', 'SILVER'],
    ['80', 'BRONZE'],
    ['70', 'ENCOURAGEMENT'],
    ['69.99', null],
  ] as const)('%s has the grade %s', (result, grade) => {
    expect(gradeOf(result, BANDS)).toBe(grade);
  });
});
