import { awardCount, type Candidate, checkGrades, proposeAwards } from './awards.js';

/** 우수 1, 장려 2. */
const PLAN = [{ count: 1 }, { count: 2 }];
const at = (department: number, score: string | null, coverage: string | null = '1'): Candidate => ({
  department,
  score,
  coverage,
});

describe('awards', () => {
  it('of the plan are three', () => expect(awardCount(PLAN)).toBe(3));

  it('go by score', () =>
    expect(proposeAwards(PLAN, [at(1, '90'), at(2, '95.01'), at(3, '95'), at(4, '80')])).toEqual([
      { departments: [2], tied: [] },
      { departments: [3, 1], tied: [] },
    ]));

  it('leave a tie at the last prize to the committee', () =>
    expect(proposeAwards(PLAN, [at(1, '95'), at(2, '90'), at(3, '85'), at(4, '85')])).toEqual([
      { departments: [1], tied: [] },
      { departments: [2], tied: [3, 4] },
    ]));

  it('leave everything below open when the first prize is tied', () =>
    expect(proposeAwards(PLAN, [at(1, '95'), at(2, '95'), at(3, '85')])).toEqual([
      { departments: [], tied: [1, 2] },
      { departments: [], tied: [] },
    ]));

  it('are not for a department with less than 90 % covered or without a score', () =>
    expect(proposeAwards(PLAN, [at(1, '99', '0.8999'), at(2, null, null), at(3, '60', '0.9')])).toEqual([
      { departments: [3], tied: [] },
      { departments: [], tied: [] },
    ]));

  it('need a grade, and one award in each', () => {
    expect(() => checkGrades(PLAN)).not.toThrow();
    expect(() => checkGrades([])).toThrow();
    expect(() => checkGrades([{ count: 1 }, { count: 0 }])).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: ['input', 'grades', 1, 'count'] })] }),
    );
  });
});
