import {
  type AwardBar,
  awardBar,
  awardCount,
  type Candidate,
  checkGrades,
  contendersOf,
  proposeAwards,
  type TieBreak,
} from './awards.js';

/** 우수 1, 장려 2. */
const PLAN = [{ count: 1 }, { count: 2 }];
const at = (
  department: number,
  score: string | null,
  coverage: string | null = '1',
  more: Partial<Candidate> = {},
): Candidate => ({
  ...{ department, score, coverage, base: score, outcomePoints: '0', late: 0, penalty: '0' },
  ...{ managing: false, misconduct: false, provisional: false, apart: false },
  ...more,
});

/** Who is placed, and between whom a tie is open. */
const proposed = (...given: Parameters<typeof proposeAwards>) =>
  proposeAwards(...given).map(({ departments, tied }) => ({
    departments: departments.map(({ department }) => department),
    tied,
  }));

describe('awards', () => {
  it('of the plan are three', () => expect(awardCount(PLAN)).toBe(3));

  it('go by score', () =>
    expect(proposed(PLAN, [at(1, '90'), at(2, '95.01'), at(3, '95'), at(4, '80')])).toEqual([
      { departments: [2], tied: [] },
      { departments: [3, 1], tied: [] },
    ]));

  it('leave a tie at the last prize to the committee', () =>
    expect(proposed(PLAN, [at(1, '95'), at(2, '90'), at(3, '85'), at(4, '85')])).toEqual([
      { departments: [1], tied: [] },
      { departments: [2], tied: [3, 4] },
    ]));

  it('leave everything below open when the first prize is tied', () =>
    expect(proposed(PLAN, [at(1, '95'), at(2, '95'), at(3, '85')])).toEqual([
      { departments: [], tied: [1, 2] },
      { departments: [], tied: [] },
    ]));

  it('are not for a department with less than 90 % covered or without a score', () =>
    expect(proposed(PLAN, [at(1, '99', '0.8999'), at(2, null, null), at(3, '60', '0.9')])).toEqual([
      { departments: [3], tied: [] },
      { departments: [], tied: [] },
    ]));

  it.each<[string, Partial<Candidate>, Partial<Candidate>, TieBreak]>([
    ['the score before bonus', { base: '94' }, { base: '93' }, 'BASE'],
    ['points of outcome KPIs', { outcomePoints: '40.5' }, { outcomePoints: '40' }, 'OUTCOME'],
    ['fewer late ones', { late: 0 }, { late: 1 }, 'LATE'],
    ['fewer penalties', { penalty: '0.5' }, { penalty: '1' }, 'PENALTY'],
  ])('among equal totals go by %s', (_title, better, worse, tieBreak) => {
    const candidates = [
      at(1, '95', '1', { base: '95', ...worse }),
      at(2, '95', '1', { base: '95', ...better }),
      at(3, '90'),
    ];
    expect(proposeAwards(PLAN, candidates)[0]).toEqual({ departments: [{ department: 2, tieBreak }], tied: [] });
  });

  it.each<[string, Partial<Candidate>, AwardBar]>([
    ['runs the evaluation', { managing: true }, 'MANAGING'],
    ['had misconduct', { misconduct: true }, 'MISCONDUCT'],
    ['was created during the year', { apart: true }, 'APART'],
    ['is provisional', { provisional: true }, 'COVERAGE'],
    ['has no score', { score: null }, 'NO_SCORE'],
  ])('are not for a department that %s', (_title, more, bar) => {
    expect(awardBar(at(1, '99', '1', more))).toBe(bar);
    expect(proposed(PLAN, [at(1, '99', '1', more), at(2, '80')])[0]?.departments).toEqual([2]);
  });

  it('go on from what was given: the committee settles a tie, then the next grade is open', () => {
    const candidates = [at(1, '95'), at(2, '95'), at(3, '85')];
    expect(proposed(PLAN, candidates, [[2], []])).toEqual([
      { departments: [], tied: [] },
      { departments: [1, 3], tied: [] },
    ]);
  });

  it('are questioned once another department comes level or passes, not by those that get none', () => {
    const field = [at(1, '95'), at(2, '90'), at(3, '85'), at(4, '99', '1', { managing: true })];
    const risen = (score: string) => field.map((each) => (each.department === 3 ? at(3, score) : each));
    const count = (candidates: Candidate[]) => contendersOf(candidates, 2);
    expect([count(field), count(risen('89.99')), count(risen('90')), count(risen('96'))]).toEqual([2, 2, 3, 3]);
    expect(contendersOf([at(1, null)], 1)).toBeNull();
    expect(contendersOf([], 1)).toBeNull();
  });

  it('need a grade, and one award in each', () => {
    expect(() => checkGrades(PLAN)).not.toThrow();
    expect(() => checkGrades([])).toThrow();
    expect(() => checkGrades([{ count: 1 }, { count: 0 }])).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: ['input', 'grades', 1, 'count'] })] }),
    );
  });
});
