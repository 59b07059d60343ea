import { mileagePerHead, postGroup, ranked } from './mileage-rank.js';

describe('a ranking', () => {
  const shown = (points: string[]) =>
    ranked(points, (each) => each).map(({ item, rank, percentile }) => [item, rank, percentile]);

  it('gives equal points one rank and leaves the next out: 1-2-2-4', () => {
    expect(shown(['7', '10', '3', '7.0'])).toEqual([
      ['10', 1, '1'],
      ['7', 2, '0.666667'],
      ['7.0', 2, '0.666667'],
      ['3', 4, '0'],
    ]);
  });

  it('of one alone puts it first, and of nobody is empty', () => {
    expect(shown(['-2'])).toEqual([['-2', 1, '1']]);
    expect(shown([])).toEqual([]);
  });
});

describe('mileage per head', () => {
  it.each([
    ['90', [3, 3, 3], '30'],
    ['90', [2, 3], '36'],
    ['10', [3], '3.33'],
    ['-5', [2], '-2.5'],
  ])('%s points among %j is %s', (points, headcounts, value) => {
    expect(mileagePerHead(points, headcounts, '2006-06-15')).toMatchObject({ value, status: 'COMPLETE' });
  });

  it.each([[[]], [[0, 0]]])('among %j is not 0 but none', (headcounts) => {
    expect(mileagePerHead('5', headcounts, '2006-06-15')).toMatchObject({ value: null, status: 'UNDEFINED' });
  });
});

describe('a group', () => {
  it.each([
    ['기획 담당', '담당'],
    ['담당', '담당'],
    ['과장', '과장'],
    ['', ''],
  ])('of the post %s is %s', (title, group) => {
    expect(postGroup(title)).toBe(group);
  });
});
