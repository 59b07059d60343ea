import {
  addDays,
  addMonths,
  addWorkingDays,
  compareDates,
  daysBetween,
  isDate,
  isWorkingDay,
  lastDayOfMonth,
  lastWorkingDay,
  nextWorkingDay,
  parseDate,
  seoulDate,
  weekday,
} from './calendar.js';

describe('isDate', () => {
  it.each(['2006-01-31', '2004-02-29', '1900-01-01', '2006-12-31'])('knows %s', (text) =>
    expect(isDate(text)).toBe(true),
  );
  it.each([
    '2006-02-29',
    '2006-13-01',
    '2006-00-10',
    '2006-04-31',
    '2006-1-1',
    '20060101',
    '',
    '２006-01-01',
    '2006-01-01T00:00',
  ])('does not take %j for a day', (text) => {
    expect(isDate(text)).toBe(false);
    expect(() => parseDate(text)).toThrow('date.invalid');
  });
});

describe('moving days', () => {
  it.each([
    ['2006-12-31', 1, '2007-01-01'],
    ['2004-03-01', -1, '2004-02-29'],
    ['2006-06-15', 0, '2006-06-15'],
  ])('%s plus %i days is %s', (date, days, result) => expect(addDays(date, days)).toBe(result));

  it.each([
    ['2006-01-31', 1, '2006-02-28'],
    ['2004-01-31', 1, '2004-02-29'],
    ['2006-12-15', 1, '2007-01-15'],
    ['2006-01-15', -1, '2005-12-15'],
    ['2006-01-31', -13, '2004-12-31'],
  ])('%s plus %i months is %s', (date, months, result) => expect(addMonths(date, months)).toBe(result));

  it('counts days and orders them', () => {
    expect(daysBetween('2006-01-01', '2006-12-31')).toBe(364);
    expect(daysBetween('2006-03-01', '2006-02-28')).toBe(-1);
    expect(compareDates('2006-02-28', '2006-03-01')).toBe(-1);
    expect(compareDates('2006-03-01', '2006-03-01')).toBe(0);
    expect(compareDates('2007-01-01', '2006-12-31')).toBe(1);
    expect(lastDayOfMonth(2006, 2)).toBe('2006-02-28');
    expect(lastDayOfMonth(2006, 12)).toBe('2006-12-31');
  });
});

describe('working days', () => {
  const holidays = new Set(['2006-01-30', '2006-03-01']);

  it('knows weekday, weekend and holiday', () => {
    expect(weekday('2006-06-15')).toBe(4);
    expect(weekday('2006-01-29')).toBe(0);
    expect(isWorkingDay('2006-06-15', holidays)).toBe(true);
    expect(isWorkingDay('2006-03-01', holidays)).toBe(false);
    expect(isWorkingDay('2006-06-17', holidays)).toBe(false);
  });

  it('moves over a weekend that runs into 설 (28–30 January 2006)', () => {
    expect(nextWorkingDay('2006-01-28', holidays)).toBe('2006-01-31');
    expect(addWorkingDays('2006-01-27', 1, holidays)).toBe('2006-01-31');
    expect(addWorkingDays('2006-01-27', 5, holidays)).toBe('2006-02-06');
    expect(addWorkingDays('2006-01-27', 0, holidays)).toBe('2006-01-27');
    expect(nextWorkingDay('2006-01-27', holidays)).toBe('2006-01-27');
    expect(nextWorkingDay('2006-03-01', holidays)).toBe('2006-03-02');
    expect(lastWorkingDay('2006-01-30', holidays)).toBe('2006-01-27');
    expect(lastWorkingDay('2006-01-27', holidays)).toBe('2006-01-27');
  });
});

describe('seoulDate', () => {
  it.each([
    ['2006-12-31T14:30:00Z', '2006-12-31'],
    ['2006-12-31T15:00:00Z', '2007-01-01'],
    ['2006-12-31T15:30:00Z', '2007-01-01'],
  ])('%s is %s in Seoul', (instant, date) => expect(seoulDate(new Date(instant))).toBe(date));
});
