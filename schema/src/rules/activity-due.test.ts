import type { ActivityFacts } from './activity-due.js';
import { activityDue, nextActivityDue } from './activity-due.js';

const activity: ActivityFacts = {
  startsOn: null,
  endsOn: null,
  plannedCount: null,
  recurrence: null,
  year: 2006,
  times: 0,
};
const next = (facts: Partial<ActivityFacts>) => nextActivityDue({ ...activity, ...facts })?.on ?? null;

describe('activityDue', () => {
  it.each([
    [null, '2006-12-31', 'MONTH'],
    ['2006-03-31', '2006-03-31', 'MONTH'],
    ['2006-02-28', '2006-02-28', 'MONTH'],
    ['2006-06-10', '2006-06-10', 'DAY'],
  ])('an activity that ends on %s is due on %s, to the %s', (endsOn, on, precision) =>
    expect(activityDue({ endsOn, year: 2006 })).toEqual({ on, precision }),
  );
});

describe('nextActivityDue', () => {
  it.each([
    [0, '2006-03-31'],
    [1, '2006-06-30'],
    [3, '2006-12-31'],
    [4, null],
  ])('of a quarterly activity held %s times is %s', (times, on) =>
    expect(next({ recurrence: 'quarterly', plannedCount: 1, times })).toBe(on),
  );

  it.each([
    [0, '2006-01-31'],
    [1, '2006-01-31'],
    [2, '2006-02-28'],
    [24, null],
  ])('of one held twice a month, %s times so far, is %s', (times, on) =>
    expect(next({ recurrence: 'monthly', plannedCount: 2, times })).toBe(on),
  );

  it('stays within the months of the activity', () => {
    const within = { recurrence: 'monthly', startsOn: '2006-04-01', endsOn: '2006-11-30' };
    expect([next(within), next({ ...within, times: 7 }), next({ ...within, times: 8 })]).toEqual([
      '2006-04-30',
      '2006-11-30',
      null,
    ]);
  });

  it('of four meetings a year is the end of the year until all were held', () =>
    expect([next({ plannedCount: 4, times: 3 }), next({ plannedCount: 4, times: 4 })]).toEqual(['2006-12-31', null]));
});
