import { type MonthWindow, type Recurrence, recurrenceDueDates } from './recurrence.js';

const days = (recurrence: Recurrence, window?: MonthWindow): readonly string[] =>
  recurrenceDueDates(recurrence, 2006, window).map((due) => due.on);

describe('recurrenceDueDates', () => {
  it('has twelve ends of months in a year', () => {
    expect(days('MONTHLY')).toHaveLength(12);
    expect(days('MONTHLY').slice(0, 3)).toEqual(['2006-01-31', '2006-02-28', '2006-03-31']);
  });

  it.each([
    ['QUARTERLY', undefined, ['2006-03-31', '2006-06-30', '2006-09-30', '2006-12-31']],
    ['HALF_YEARLY', undefined, ['2006-06-30', '2006-12-31']],
    ['YEARLY', undefined, ['2006-12-31']],
    ['YEARLY', { fromMonth: 6, toMonth: 7 }, ['2006-07-31']],
    ['QUARTERLY', { fromMonth: 4, toMonth: 11 }, ['2006-06-30', '2006-09-30', '2006-11-30']],
    ['HALF_YEARLY', { fromMonth: 1, toMonth: 5 }, ['2006-05-31']],
  ] as const)('%s within %j', (recurrence, window, expected) => expect(days(recurrence, window)).toEqual(expected));

  it('has month precision', () => expect(recurrenceDueDates('YEARLY', 2006)[0]?.precision).toBe('MONTH'));
});
