import { type CalendarDays, dueDays, heldState } from './calendar-state.js';

const TODAY = '2006-06-15';

describe('an entry of the calendar', () => {
  const march: CalendarDays = { startsOn: '2006-03-01', endsOn: '2006-03-31', heldOn: null };

  it.each([
    ['held on its last day', { ...march, heldOn: '2006-03-31' }, 'DONE'],
    ['held a day after', { ...march, heldOn: '2006-04-01' }, 'DONE_LATE'],
    ['past and not held', march, 'LATE'],
    ['due today', { startsOn: TODAY, endsOn: TODAY, heldOn: null }, 'PLANNED'],
    ['due yesterday', { startsOn: '2006-06-14', endsOn: '2006-06-14', heldOn: null }, 'LATE'],
    ['in the middle of its days', { startsOn: '2006-06-01', endsOn: '2006-07-31', heldOn: null }, 'UNDER_WAY'],
    ['on its first day of several', { startsOn: TODAY, endsOn: '2006-07-31', heldOn: null }, 'UNDER_WAY'],
    ['still to come', { startsOn: '2006-11-01', endsOn: '2006-11-30', heldOn: null }, 'PLANNED'],
    ['without days', { startsOn: null, endsOn: null, heldOn: null }, 'PLANNED'],
    ['without days, held', { startsOn: null, endsOn: null, heldOn: '2006-02-01' }, 'DONE'],
  ] as const)('that is %s', (_, days, expected) => {
    expect(heldState(days, TODAY)).toBe(expected);
  });
});

describe('what is due on days', () => {
  it('is one entry a day, late while one of it is open, and done late where one of it was', () => {
    const due = (dueOn: string, doneOn: string | null) => ({ dueOn, doneOn });
    const rows = [
      ...[due('2006-06-14', '2006-06-13'), due('2006-06-14', null)],
      ...[due('2006-05-02', '2006-05-02'), due('2006-05-02', '2006-05-08')],
      ...[due('2006-04-03', '2006-04-01'), due('2006-06-30', null)],
    ];
    expect(dueDays(rows, TODAY)).toEqual([
      { dueOn: '2006-04-03', total: 1, done: 1, state: 'DONE' },
      { dueOn: '2006-05-02', total: 2, done: 2, state: 'DONE_LATE' },
      { dueOn: '2006-06-14', total: 2, done: 1, state: 'LATE' },
      { dueOn: '2006-06-30', total: 1, done: 0, state: 'PLANNED' },
    ]);
  });
});
