import { addDays } from '../kernel/calendar.js';
import { dueKind, dueTitles, dueUntil } from './due-notice.js';

const titles = { titleKo: '세부 계획 수립', titleEn: 'Detailed plan' };

/** 개천절, and 추석 from Thursday to Saturday. */
const HOLIDAYS = new Set(['2006-10-03', '2006-10-05', '2006-10-06', '2006-10-07']);

describe('dueKind', () => {
  it.each([
    // a Thursday
    ['2006-06-15', '2006-06-11', null],
    ['2006-06-15', '2006-06-12', 'D3'],
    ['2006-06-15', '2006-06-13', 'D3'],
    ['2006-06-15', '2006-06-14', 'D3'],
    ['2006-06-15', '2006-06-15', 'DUE'],
    ['2006-06-15', '2006-06-16', 'OVERDUE'],
    ['2006-06-15', '2007-01-01', 'OVERDUE'],
    // a Tuesday, three days after Saturday: told on Friday
    ['2006-06-20', '2006-06-15', null],
    ['2006-06-20', '2006-06-16', 'D3'],
    // Monday to Wednesday after 추석: told on Wednesday before it
    ['2006-10-09', '2006-10-02', null],
    ['2006-10-09', '2006-10-04', 'D3'],
    ['2006-10-10', '2006-10-02', null],
    ['2006-10-10', '2006-10-04', 'D3'],
    ['2006-10-11', '2006-10-04', 'D3'],
    ['2006-10-12', '2006-10-08', null],
    ['2006-10-12', '2006-10-09', 'D3'],
    // three days after 개천절
    ['2006-10-06', '2006-10-02', 'D3'],
  ])('of %s is, on %s, %s', (due, today, kind) => expect(dueKind(due, today, HOLIDAYS)).toBe(kind));
});

describe('dueUntil', () => {
  it.each([
    ['2006-06-15', '2006-06-18'],
    // a Friday, and the Saturday after it
    ['2006-06-16', '2006-06-21'],
    ['2006-06-17', '2006-06-21'],
    ['2006-10-02', '2006-10-06'],
    ['2006-10-04', '2006-10-11'],
    ['2006-10-06', '2006-10-11'],
    ['2006-10-09', '2006-10-12'],
    // over the end of a month
    ['2006-02-27', '2006-03-02'],
  ])('looks, on %s, as far as %s', (today, until) => {
    expect(dueUntil(today, HOLIDAYS)).toBe(until);
    expect(dueKind(until, today, HOLIDAYS)).toBe('D3');
    expect(dueKind(addDays(until, 1), today, HOLIDAYS)).toBeNull();
  });
});

describe('dueTitles', () => {
  it.each([
    ['D3', '2006-06-12', '기한 3일 전: 세부 계획 수립', 'Due in 3 days: Detailed plan'],
    ['D3', '2006-06-14', '기한 1일 전: 세부 계획 수립', 'Due tomorrow: Detailed plan'],
    ['DUE', '2006-06-15', '오늘까지: 세부 계획 수립', 'Due today: Detailed plan'],
    ['OVERDUE', '2006-06-20', '기한 지남: 세부 계획 수립', 'Overdue: Detailed plan'],
  ] as const)('%s on %s says "%s"', (kind, today, titleKo, titleEn) =>
    expect(dueTitles(kind, '2006-06-15', today, titles)).toEqual({ titleKo, titleEn }),
  );

  it('cuts what would not fit into a notice', () => {
    const long = dueTitles('DUE', '2006-06-15', '2006-06-15', { titleKo: '가'.repeat(300), titleEn: 'a'.repeat(300) });
    expect([...long.titleKo].length).toBe(277);
    expect(long.titleEn.endsWith('a…')).toBe(true);
    expect([...long.titleEn].length).toBeLessThanOrEqual(300);
  });
});
