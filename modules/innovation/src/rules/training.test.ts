import {
  checkAttendance,
  checkSession,
  type QuarterFacts,
  quarterOf,
  trainingRate,
  trainingState,
} from './training.js';

const TODAY = '2006-06-15';

describe('a session of the training', () => {
  const held = (heldOn: string, minutes = 120) => ({ heldOn, minutes });
  const first = { heldOn: '2006-03-22', makesUp: false };
  const wrong = (...of: Parameters<typeof checkSession>) =>
    checkSession(...of).map(({ code, path }) => [code, path.at(-1)]);

  it('lies in the year of its program, has a length and was held', () => {
    expect(wrong(held('2006-03-22'), null, 2006, TODAY)).toEqual([]);
    expect(wrong(held('2006-06-16'), null, 2006, TODAY)).toEqual([['innovation.activity.to-come', 'heldOn']]);
    expect(wrong(held('2005-12-30'), null, 2006, TODAY)).toEqual([['innovation.training.year', 'heldOn']]);
    expect(wrong(held('2006-03-22', 0), null, 2006, TODAY)).toEqual([['innovation.learning.minutes', 'minutes']]);
  });

  it('makes up for one of the same quarter that came before, and for no make-up', () => {
    expect(wrong(held('2006-03-31'), first, 2006, TODAY)).toEqual([]);
    expect(wrong(held('2006-04-03'), first, 2006, TODAY)).toEqual([['innovation.training.make-up-quarter', 'heldOn']]);
    expect(wrong(held('2006-03-21'), first, 2006, TODAY)).toEqual([['innovation.training.make-up-quarter', 'heldOn']]);
    expect(wrong(held('2006-03-31'), { ...first, makesUp: true }, 2006, TODAY)).toEqual([
      ['innovation.training.make-up-of-make-up', 'makeUpOf'],
    ]);
  });

  it.each([
    ['2006-01-01', 1],
    ['2006-03-31', 1],
    ['2006-04-01', 2],
    ['2006-12-31', 4],
  ])('of %s belongs to quarter %i', (day, quarter) => expect(quarterOf(day)).toBe(quarter));
});

describe('attendance', () => {
  it('lists who is on the roll, each once, and nobody excuses themselves', () => {
    const roll = new Set([1, 2, 3]);
    const lines = [
      { person: 1, excuse: null },
      { person: 1, excuse: null },
      { person: 4, excuse: null },
      { person: 2, excuse: 'LEAVE' as const },
    ];
    expect(checkAttendance(lines, roll, 2).map(({ code, path }) => [code, path[2]])).toEqual([
      ['record.duplicate', 1],
      ['innovation.training.not-on-roll', 2],
      ['innovation.separation-of-duty', 3],
    ]);
    expect(checkAttendance(lines.slice(3), roll, 1)).toEqual([]);
  });
});

describe('a quarter', () => {
  // Twelve on the roll: seven came, one to the make-up, one is on secondment, three are missing.
  const roll = new Map(Array.from({ length: 12 }, (_, index) => [index + 1, 10]));
  const facts: QuarterFacts = { roll, attended: new Set([1, 2, 3, 4, 5, 6, 7, 8]), excused: new Set([8, 9]) };
  const states = [...roll.keys()].map((person) => trainingState(person, facts));

  it('has who came, who is excused and who is missing; whoever came counts as such, whatever the excuse', () => {
    expect(states).toEqual([...Array(8).fill('ATTENDED'), 'EXCUSED', ...Array(3).fill('MISSED')]);
    expect(trainingState(13, facts)).toBe('ABSENT');
    expect(trainingState(1, { ...facts, roll: null })).toBe('NONE');
  });

  it('has a rate of those who came by the roll without the excused: 8 of 11', () => {
    expect(trainingRate(states, TODAY)).toMatchObject({
      value: '72.727273',
      inputs: [
        { name: 'attended', value: '8' },
        { name: 'due', value: '11' },
      ],
    });
  });

  it('has none before its first session, nor where all are excused: nothing is not 0', () => {
    expect(trainingRate(['NONE', 'NONE'], TODAY)).toMatchObject({ value: null, status: 'NOT_DUE' });
    expect(trainingRate(['EXCUSED', 'ABSENT'], TODAY)).toMatchObject({ value: null, status: 'UNDEFINED' });
    expect(trainingRate(['MISSED'], TODAY)).toMatchObject({ value: '0' });
  });
});
