import type { ActivityFacts } from './activity-due.js';
import { activityStatus, plannedTimes } from './activity-status.js';

/** 현충일 of 2006, a Tuesday. */
const holidays = new Set(['2006-06-06']);
const activity: ActivityFacts = {
  startsOn: null,
  endsOn: null,
  plannedCount: null,
  recurrence: null,
  year: 2006,
  times: 0,
};

describe('activityStatus', () => {
  it.each([
    ['2006-03-31', '2006-03-31', 'PLANNED'],
    ['2006-03-31', '2006-04-01', 'OVERDUE'],
    ['2006-06-10', '2006-06-12', 'PLANNED'],
    ['2006-06-10', '2006-06-13', 'OVERDUE'],
    ['2006-06-06', '2006-06-07', 'PLANNED'],
    ['2006-06-06', '2006-06-08', 'OVERDUE'],
  ])('ending on %s it is, on %s, %s: a day moves off weekends and holidays, a month does not', (endsOn, today, state) =>
    expect(activityStatus({ ...activity, endsOn }, today, holidays)).toBe(state),
  );

  it('is under way from its first day, or once it was held', () => {
    const forum = { ...activity, startsOn: '2006-03-01', endsOn: '2006-03-31', plannedCount: 2 };
    expect(activityStatus(forum, '2006-02-28', holidays)).toBe('PLANNED');
    expect(activityStatus(forum, '2006-03-01', holidays)).toBe('UNDER_WAY');
    expect(activityStatus({ ...forum, times: 1 }, '2006-02-28', holidays)).toBe('UNDER_WAY');
    expect(activityStatus({ ...forum, times: 2 }, '2006-04-30', holidays)).toBe('DONE');
  });

  it.each([
    [0, '2006-03-31', 'PLANNED'],
    [0, '2006-04-01', 'OVERDUE'],
    [1, '2006-06-30', 'UNDER_WAY'],
    [1, '2006-07-01', 'OVERDUE'],
    [2, '2006-07-01', 'UNDER_WAY'],
    [4, '2007-01-01', 'DONE'],
  ])('a quarterly activity held %s times is, on %s, %s', (times, today, state) =>
    expect(activityStatus({ ...activity, recurrence: 'quarterly', plannedCount: 1, times }, today, holidays)).toBe(
      state,
    ),
  );

  it.each([
    [4, null, 4],
    [1, 'quarterly', 4],
    [2, 'monthly', 24],
    [null, 'yearly', 1],
    [null, null, 1],
  ])('a count of %s, %s, is %s times a year', (plannedCount, recurrence, times) =>
    expect(plannedTimes({ plannedCount, recurrence })).toBe(times),
  );
});
