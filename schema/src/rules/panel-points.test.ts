import { checkBands, checkCriteria, checkGiven, checkPoints, gradeOf, totalOf } from './panel-points.js';

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
  it('sums to 100 and names each once', () => {
    expect(checkCriteria(CRITERIA)).toEqual([]);
    expect(codes(checkCriteria(CRITERIA.slice(1)))).toEqual(['panel.criteria-sum']);
    expect(codes(checkCriteria([...CRITERIA.slice(0, 4), { ...CRITERIA[3], most: 15 } as never]))).toEqual([
      'panel.criteria-twice',
    ]);
  });
});

describe('grades', () => {
  it('fall from one to the next', () => {
    expect(checkBands(BANDS)).toEqual([]);
    const overlapping = BANDS.map((band, at) => (at === 2 ? { ...band, from: '85' } : band));
    expect(codes(checkBands(overlapping))).toEqual(['panel.bands']);
    expect(codes(checkBands([{ from: '101' }]))).toEqual(['panel.bands']);
  });
});

describe('an evaluator’s points', () => {
  it.each([
    ['all at their most', points('20', '30', '20', '15', '15'), true, []],
    ['halves where allowed', points('18.5', '25', '15', '12', '10'), true, []],
    ['halves where not', points('18.5', '25', '15', '12', '10'), false, ['panel.points-step']],
    ['a quarter', points('18.25', '25', '15', '12', '10'), true, ['panel.points-step']],
    ['25 of 20', points('25', '25', '15', '12', '10'), true, ['panel.points-range']],
    ['less than nothing', points('-1', '25', '15', '12', '10'), true, ['panel.points-range']],
    ['one criterion left out', points('18', '25', '15', '12'), true, ['panel.points-each']],
    ['a criterion that is none', points('1', '1', '1', '1', '1', '1'), true, ['panel.points-unknown']],
  ] as const)('%s', (_, given, halves, expected) => {
    expect(codes(checkPoints(given, CRITERIA, halves))).toEqual(expected);
  });

  it('sum exactly', () => {
    expect(totalOf(points('18.5', '25.5', '15', '12', '10.5'))).toBe('81.5');
  });
});

describe('an unfinished sheet', () => {
  it('may leave criteria out, and is checked for the rest', () => {
    expect(checkGiven(points('18'), CRITERIA, false)).toEqual([]);
    expect(codes(checkGiven(points('25', '30'), CRITERIA, false))).toEqual(['panel.points-range']);
    expect(codes(checkGiven([...points('18'), ...points('17')], CRITERIA, false))).toEqual(['panel.points-unknown']);
  });
});

describe('the grade', () => {
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
