import type { ScheduleStep } from './schedule.js';
import { lastEndedMonth, publishedMonths } from './schedule-month.js';

const twelve = (...first: string[]) =>
  Array.from({ length: 12 }, (_, index) => first[Math.min(index, first.length - 1)] as string);
const reports = (...values: (string | null)[]) =>
  values.map((value) => (value === null ? null : { value, correctionReason: null }));

/** Weights 20/30/50; in March the plan is 100/60/10 and the progress 100/40/20. */
const steps: ScheduleStep[] = [
  { weight: '20', planned: twelve('50', '80', '100'), actual: reports('50', '80', '100') },
  { weight: '30', planned: twelve('20', '40', '60', '100'), actual: reports('20', '30', '40') },
  { weight: '50', planned: twelve('0', '5', '10', '100'), actual: reports('0', '10', '20') },
];

describe('the months of a schedule', () => {
  const months = publishedMonths(steps, 2006, '2006-12-31', '2006-04-15');

  test('hold plan 43, progress 42 and 97.67 % of the plan: 주의', () => {
    expect(months[2]).toEqual({
      month: 3,
      planned: '43',
      actual: '42',
      ratio: '97.67',
      light: 'CAUTION',
      slipMonths: '0.08',
    });
  });

  test('miss no report while the month is under way', () => {
    expect(months[3]).toEqual({ month: 4, planned: '100', actual: null, ratio: null, light: 'NONE', slipMonths: null });
  });

  test('miss a report once the month has ended', () => {
    const later = publishedMonths(steps, 2006, '2006-12-31', '2006-05-01');
    expect([later[3]?.light, later[3]?.actual, later[4]?.light]).toEqual(['NOT_REPORTED', null, 'NONE']);
  });

  test('are late from the day after the last planned day', () => {
    const ended = publishedMonths(steps, 2006, '2006-03-20', '2006-04-15');
    expect([ended[1]?.light, ended[2]?.light]).toEqual(['CAUTION', 'DELAYED']);
  });

  test('show a coming year as planned alone', () => {
    expect(publishedMonths(steps, 2007, null, '2006-04-15').map(({ actual, light }) => [actual, light])).toEqual(
      Array.from({ length: 12 }, () => [null, 'NONE']),
    );
  });
});

test.each([
  ['2006-01-31', 0],
  ['2006-02-01', 1],
  ['2006-12-31', 11],
  ['2007-03-01', 12],
  ['2005-12-31', 0],
])('on %s, %i months of 2006 have ended', (today, months) => {
  expect(lastEndedMonth(2006, today)).toBe(months);
});
