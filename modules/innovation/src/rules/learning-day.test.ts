import {
  checkLearningDay,
  checkLearningDecision,
  isQuorate,
  type LearningDayFacts,
  learningMonths,
  learningRate,
  missedStreak,
} from './learning-day.js';

const TODAY = '2006-06-15';
const day = (heldOn: string, status: LearningDayFacts['status'] = 'CONFIRMED', present = 5): LearningDayFacts => ({
  ...{ heldOn, status, present, roll: 10 },
});
const ALWAYS = { from: null, to: null };

describe('a learning day', () => {
  it.each([
    [5, 10, true],
    [4, 10, false],
    [5, 11, false],
    [6, 11, true],
  ])('with %d of %d counts: %s', (present, roll, counts) => {
    expect(isQuorate({ present, roll })).toBe(counts);
  });

  it.each([
    [{}, []],
    [{ heldOn: '2006-06-16' }, ['innovation.activity.to-come']],
    [{ present: 11 }, ['innovation.learning.present']],
    [{ present: -1 }, ['innovation.learning.present']],
    [{ present: 0, roll: 0 }, ['innovation.learning.roll']],
    [{ minutes: 0 }, ['innovation.learning.minutes']],
    [{ minutes: 601 }, ['innovation.learning.minutes']],
  ])('with %j has the faults %j', (changes, codes) => {
    const record = { heldOn: TODAY, present: 5, roll: 10, minutes: 60, ...changes };
    expect(checkLearningDay(record, TODAY).map(({ code }) => code)).toEqual(codes);
  });

  it('is confirmed once, by somebody else', () => {
    expect(() => checkLearningDecision('SUBMITTED', 1, 2)).not.toThrow();
    expect(() => checkLearningDecision('SUBMITTED', 1, 1)).toThrow('innovation.separation-of-duty');
    expect(() => checkLearningDecision('CONFIRMED', 1, 2)).toThrow('innovation.activity.status');
  });
});

describe('the months of a department', () => {
  const months = (days: LearningDayFacts[], existence: { from: string | null; to: string | null } = ALWAYS) =>
    learningMonths(days, existence, 2006, TODAY);

  it('are held with a confirmed day of half the department; two in March do not make up for April', () => {
    const found = months([
      day('2006-01-20'),
      day('2006-03-03'),
      day('2006-03-24'),
      day('2006-04-14', 'CONFIRMED', 4),
      day('2006-05-12', 'SUBMITTED'),
    ]);
    expect(found.slice(0, 7)).toEqual(['HELD', 'MISSED', 'HELD', 'MISSED', 'PENDING', 'OPEN', 'OPEN']);
    expect(learningRate(found, TODAY)).toMatchObject({ value: '40', status: 'COMPLETE' });
  });

  it('do not count before the department was there', () => {
    const young = months([day('2006-05-19')], { from: '2006-04-10', to: null });
    expect(young.slice(0, 6)).toEqual(['ABSENT', 'ABSENT', 'ABSENT', 'MISSED', 'HELD', 'OPEN']);
    expect(learningRate(young, TODAY)).toMatchObject({ value: '50' });
    expect(learningRate(months([], { from: '2006-06-01', to: null }), TODAY)).toMatchObject({
      value: null,
      status: 'NOT_DUE',
    });
  });

  it.each([
    [[], 5],
    [['2006-01-20'], 4],
    [['2006-03-03'], 2],
    [['2006-05-12'], 0],
    [['2006-03-03', '2006-06-09'], 0],
  ])('with days on %j have been missed %d times running', (days, streak) => {
    expect(missedStreak(months(days.map((on) => day(on))))).toBe(streak);
  });
});
