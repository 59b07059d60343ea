import { type HandedIn, panelResult } from './result.js';
import { FIRST_SCHEMES } from './scheme.js';

const { APPRAISAL, QUALITATIVE } = FIRST_SCHEMES;

const qualitative = (grades: string, left = 0): HandedIn[] =>
  [...grades].map((grade, at) => ({
    member: at + 1,
    present: at >= left,
    marks: [{ criterion: 'ACHIEVEMENT', grade }],
  }));

const appraised = (given: string): HandedIn => ({
  member: 1,
  present: true,
  marks: APPRAISAL.criteria.map(({ code }, at) => ({ criterion: code, grade: given[at] as string })),
});

describe('what a panel finds', () => {
  it('is the plain mean of fewer than five: 100, 90, 90, 70 make 87.50 and 우', () => {
    expect(panelResult(qualitative('수우우양'), QUALITATIVE, 3)).toMatchObject({
      mean: '87.5',
      grade: '우',
      counted: 4,
    });
  });

  it('leaves out the highest and the lowest from five on: 100, 90, 90, 80, 60 make 86.67', () => {
    expect(panelResult(qualitative('수우우미가'), QUALITATIVE, 3).mean).toBe('86.67');
  });

  it.each([
    ['수우미', 3, '90'],
    ['수수우미가', 3, '90'],
    ['수수수수가', 5, '100'],
    ['가', 1, '60'],
  ])('of %s with a quorum of %s is %s', (grades, quorum, mean) =>
    expect(panelResult(qualitative(grades), QUALITATIVE, quorum).mean).toBe(mean),
  );

  it('is nothing below the quorum', () => {
    expect(panelResult(qualitative('수수'), QUALITATIVE, 3)).toEqual({
      mean: null,
      grade: null,
      criteria: [],
      counted: 2,
      difficulty: null,
    });
    expect(panelResult([], QUALITATIVE, 0).mean).toBeNull();
  });

  it('keeps the sheets of who has left, but counts the quorum on those present', () => {
    expect(panelResult(qualitative('가수수수', 1), QUALITATIVE, 3)).toMatchObject({ mean: '90', counted: 4 });
    expect(panelResult(qualitative('가수수수', 2), QUALITATIVE, 3)).toMatchObject({ mean: null, counted: 4 });
  });

  it('grades the published mean, and proposes the multiplier by the mean of the difficulty', () => {
    const found = panelResult([appraised('수수우우'), appraised('수우우우'), appraised('수우미미')], APPRAISAL, 3);
    expect(found.criteria).toEqual([
      { criterion: 'IMPORTANCE', mean: '5' },
      { criterion: 'RELEVANCE', mean: '4.33' },
      { criterion: 'CHALLENGE', mean: '3.67' },
      { criterion: 'DIFFICULTY', mean: '3.67' },
    ]);
    expect(found).toMatchObject({ mean: '4.17', grade: '우', difficulty: '1.02' });
    const hard = (given: string) => panelResult([appraised(given)], APPRAISAL, 1).difficulty;
    expect(['미미미수', '미미미우', '미미미미'].map(hard)).toEqual(['1.05', '1.02', '1']);
  });
});
