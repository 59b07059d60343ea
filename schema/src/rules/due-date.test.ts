import { dueOn, dueWindow, isOverdue, lastDayInTime, moveDueDays } from './due-date.js';

/** 개천절 and 추석 of 2006. */
const holidays = new Set(['2006-10-03', '2006-10-05', '2006-10-06', '2006-10-07']);

describe('isOverdue', () => {
  it.each([
    ['2006-06-01', false],
    ['2006-06-30', false],
    ['2006-07-01', true],
  ])('a month (June) is overdue on %s: %s', (today, overdue) =>
    expect(isOverdue({ on: '2006-06-01', precision: 'MONTH' }, today, holidays)).toBe(overdue),
  );

  it.each([
    ['2006-06-15', '2006-06-15', false],
    ['2006-06-15', '2006-06-16', true],
    ['2006-06-17', '2006-06-19', false],
    ['2006-06-17', '2006-06-20', true],
    ['2006-10-05', '2006-10-09', false],
    ['2006-10-05', '2006-10-10', true],
  ])('due %s, today %s: %s', (due, today, overdue) => expect(isOverdue(dueOn(due), today, holidays)).toBe(overdue));

  it('keeps the end of a month that is a Sunday', () =>
    expect(lastDayInTime({ on: '2006-04-10', precision: 'MONTH' }, holidays)).toBe('2006-04-30'));

  it('refuses a day that does not exist', () => expect(() => dueOn('2006-02-30')).toThrow('date.invalid'));
});

describe('moveDueDays', () => {
  it('leaves working days alone', () =>
    expect(moveDueDays(['2006-06-05', '2006-06-07', '2006-06-09', '2006-06-12'], holidays)).toEqual([
      '2006-06-05',
      '2006-06-07',
      '2006-06-09',
      '2006-06-12',
    ]));

  it('keeps the order of 5, 7, 10, 12 October 2006 over 추석', () =>
    expect(moveDueDays(['2006-10-05', '2006-10-07', '2006-10-10', '2006-10-12'], holidays)).toEqual([
      '2006-10-09',
      '2006-10-10',
      '2006-10-11',
      '2006-10-12',
    ]));

  it('jumps a second weekend when the order pushes into it', () =>
    expect(moveDueDays(['2006-06-16', '2006-06-16'], holidays)).toEqual(['2006-06-16', '2006-06-19']));
});

describe('dueWindow', () => {
  it.each([
    ['상반기', '2006-01-01', '2006-06-30'],
    ['하반기', '2006-07-01', '2006-12-31'],
    ['연내', '2006-01-01', '2006-12-31'],
    ['3월', '2006-03-01', '2006-03-31'],
    ['2월중', '2006-02-01', '2006-02-28'],
    ['6~7월중', '2006-06-01', '2006-07-31'],
    ['4월~11월', '2006-04-01', '2006-11-30'],
    ['2분기', '2006-04-01', '2006-06-30'],
    ['3/4분기', '2006-07-01', '2006-09-30'],
  ])('%s runs from %s to %s', (phrase, from, to) => expect(dueWindow(phrase, 2006)).toEqual({ from, to }));

  it.each(['', '13월', '0월', '7~6월', '조만간', '6', '6~7', 'constructor'])('refuses %j', (phrase) =>
    expect(() => dueWindow(phrase, 2006)).toThrow('due-date.phrase'),
  );
});
