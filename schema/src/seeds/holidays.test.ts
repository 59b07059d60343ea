import { isDate, weekday } from '../kernel/calendar.js';
import { dataRows } from './data-files.js';

const holidays = dataRows<'day' | 'title_ko' | 'title_en'>('holidays', 'korea');
const lunar = new Intl.DateTimeFormat('en-u-ca-dangi', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
const days = (title: string) => holidays.filter(({ title_ko }) => title_ko.includes(title)).map(({ day }) => day);

describe('the holidays of the data', () => {
  it('are real days, each once, with a title in both languages', () => {
    expect(holidays.map(({ day }) => day)).toEqual([...new Set(holidays.map(({ day }) => day))].sort());
    expect(holidays.filter(({ day, title_ko, title_en }) => !isDate(day) || !title_ko || !title_en)).toEqual([]);
  });

  it.each([
    ['설날', '1/1', ['2005-02-09', '2006-01-29', '2007-02-18']],
    ['석가탄신일', '4/8', ['2005-05-15', '2006-05-05', '2007-05-24']],
    ['추석', '8/15', ['2005-09-18', '2006-10-06', '2007-09-25']],
  ])('%s is day %s of the lunar calendar: %j', (title, day, expected) => {
    expect(days(title).filter((each) => lunar.format(new Date(`${each}T00:00:00Z`)) === day)).toEqual(expected);
  });

  it('설날 and 추석 have a day before and a day behind them', () => {
    expect([...days('설날'), ...days('추석')].filter((day) => day.startsWith('2006'))).toEqual([
      '2006-01-28',
      '2006-01-29',
      '2006-01-30',
      '2006-10-05',
      '2006-10-06',
      '2006-10-07',
    ]);
  });

  it('take 11 working days from 2006; four of its holidays fall on a weekend', () => {
    const of2006 = holidays.filter(({ day }) => day.startsWith('2006'));
    const weekends = of2006.filter(({ day }) => [0, 6].includes(weekday(day))).map(({ day }) => day);
    expect(weekends).toEqual(['2006-01-01', '2006-01-28', '2006-01-29', '2006-10-07']);
    expect(of2006.length - weekends.length).toBe(11);
  });
});
