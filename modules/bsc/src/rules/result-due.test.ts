import { parsePeriod } from '@yeondong/schema/rules';
import { type DueFacts, entryDueDay, missingKind, resultDueDays } from './result-due.js';

/** 개천절 and 추석 of 2006. */
const holidays = new Set(['2006-10-03', '2006-10-05', '2006-10-06', '2006-10-07']);

describe('resultDueDays', () => {
  it.each([
    ['2006-05', '2006-06-05', '2006-06-07', '2006-06-12', '2006-06-13'],
    ['2006-08', '2006-09-05', '2006-09-07', '2006-09-11', '2006-09-12'],
    ['2006-09', '2006-10-09', '2006-10-10', '2006-10-11', '2006-10-12'],
    ['2006-Q1', '2006-04-05', '2006-04-07', '2006-04-10', '2006-04-12'],
    ['2006', '2007-01-05', '2007-01-08', '2007-01-10', '2007-01-12'],
  ])('of %s are %s, %s, %s, %s', (period, enter, confirm, evaluate, publish) =>
    expect(resultDueDays(parsePeriod(period), holidays)).toEqual({ enter, confirm, evaluate, publish }),
  );
});

describe('entryDueDay', () => {
  it.each([
    [0, '2006-10-09'],
    [3, '2006-10-09'],
    [10, '2006-10-10'],
    [60, '2006-11-29'],
  ])('of September 2006, from a source that publishes %s days later, is %s', (lag, day) =>
    expect(entryDueDay(parsePeriod('2006-09'), holidays, lag)).toBe(day),
  );
});

describe('missingKind', () => {
  const may: DueFacts = {
    state: 'OPEN',
    period: parsePeriod('2006-05'),
    today: '2006-06-05',
    holidays,
    availabilityLagDays: 0,
  };

  it.each([
    ['2006-05-20', 'NOT_DUE'],
    ['2006-06-05', 'NOT_DUE'],
    ['2006-06-06', 'LATE'],
  ])('an open result on %s is %s', (today, kind) => expect(missingKind({ ...may, today })).toBe(kind));

  it('is late again when it was returned', () =>
    expect(missingKind({ ...may, state: 'RETURNED', today: '2006-06-15' })).toBe('LATE'));

  it.each([
    ['2006-06-05', 'NOT_DUE'],
    ['2006-06-06', 'PENDING_SOURCE'],
    ['2006-07-31', 'PENDING_SOURCE'],
    ['2006-08-01', 'LATE'],
  ])('of a source that publishes 60 days later (Sunday 30 July, so Monday) is on %s %s', (today, kind) =>
    expect(missingKind({ ...may, today, availabilityLagDays: 60 })).toBe(kind),
  );

  it.each(['ENTERED', 'CONFIRMED', 'VERIFIED', 'LOCKED'] as const)('does not miss a result that is %s', (state) =>
    expect(missingKind({ ...may, state, today: '2006-12-31' })).toBeNull(),
  );
});
