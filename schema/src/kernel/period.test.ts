import {
  contains,
  covers,
  firstDay,
  formatPeriod,
  lastDay,
  monthsOf,
  nextPeriod,
  parsePeriod,
  periodOf,
  periodsOf,
  previousPeriod,
} from './period.js';

describe('parsePeriod', () => {
  it.each([
    ['2006', '2006-01-01', '2006-12-31'],
    ['2006-H1', '2006-01-01', '2006-06-30'],
    ['2006-H2', '2006-07-01', '2006-12-31'],
    ['2006-Q2', '2006-04-01', '2006-06-30'],
    ['2006-Q4', '2006-10-01', '2006-12-31'],
    ['2006-02', '2006-02-01', '2006-02-28'],
    ['2004-02', '2004-02-01', '2004-02-29'],
  ])('%s runs from %s to %s and is written the same again', (text, first, last) => {
    const period = parsePeriod(text);
    expect([formatPeriod(period), firstDay(period), lastDay(period)]).toEqual([text, first, last]);
  });

  it.each([
    '',
    '06',
    '2006-5',
    '2006-13',
    '2006-00',
    '2006-H3',
    '2006-Q5',
    '2006-h1',
    '2006-05-01',
    '1899',
    '2101-01',
    '２００６',
  ])('refuses %j', (text) => expect(() => parsePeriod(text)).toThrow('period.invalid'));
});

describe('neighbours', () => {
  it.each([
    ['2006', '2005', '2007'],
    ['2006-H1', '2005-H2', '2006-H2'],
    ['2006-Q1', '2005-Q4', '2006-Q2'],
    ['2006-12', '2006-11', '2007-01'],
  ])('%s stands between %s and %s', (text, before, after) => {
    expect(formatPeriod(previousPeriod(parsePeriod(text)))).toBe(before);
    expect(formatPeriod(nextPeriod(parsePeriod(text)))).toBe(after);
  });

  it('ends with the range of years', () => {
    expect(() => previousPeriod(parsePeriod('1900-01'))).toThrow('period.invalid');
    expect(() => nextPeriod(parsePeriod('2100'))).toThrow('period.invalid');
  });
});

describe('parts', () => {
  it('holds its own days and shorter periods only', () => {
    const half = parsePeriod('2006-H1');
    expect([contains(half, '2006-06-30'), contains(half, '2006-07-01')]).toEqual([true, false]);
    expect(covers(half, parsePeriod('2006-Q2'))).toBe(true);
    expect(covers(half, parsePeriod('2006-Q3'))).toBe(false);
    expect(covers(half, parsePeriod('2006'))).toBe(false);
    expect(covers(half, half)).toBe(true);
  });

  it('lists months and periods of a year', () => {
    expect(monthsOf(parsePeriod('2006-Q2')).map(formatPeriod)).toEqual(['2006-04', '2006-05', '2006-06']);
    expect(monthsOf(parsePeriod('2006'))).toHaveLength(12);
    expect(periodsOf(2006, 'HALF').map(formatPeriod)).toEqual(['2006-H1', '2006-H2']);
  });

  it('finds the period of a day', () => {
    expect(
      (['YEAR', 'HALF', 'QUARTER', 'MONTH'] as const).map((kind) => formatPeriod(periodOf('2006-06-15', kind))),
    ).toEqual(['2006', '2006-H1', '2006-Q2', '2006-06']);
    expect(formatPeriod(periodOf('2006-07-01', 'QUARTER'))).toBe('2006-Q3');
  });
});
