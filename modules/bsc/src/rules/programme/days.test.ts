import { isLate, reportDueOn } from './days.js';

describe('days of the year', () => {
  it('a report is due thirty days after the return', () => {
    expect(reportDueOn('2006-05-26')).toBe('2006-06-25');
    expect(reportDueOn(null)).toBeNull();
  });

  it.each([
    ['2006-06-12', '2006-06-12', '2006-06-15', false],
    ['2006-06-12', '2006-06-13', '2006-06-15', true],
    ['2006-06-12', null, '2006-06-12', false],
    ['2006-06-12', null, '2006-06-13', true],
    [null, null, '2006-06-13', false],
  ])('due %s, done %s, today %s: late %s', (dueOn, doneOn, today, late) =>
    expect(isLate(dueOn, doneOn, today)).toBe(late),
  );
});
