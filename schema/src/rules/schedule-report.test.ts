import type { ScheduleStep } from './schedule.js';
import { checkReport } from './schedule-report.js';

const planned = ['10', '20', '40', '60', '80', '100', '100', '100', '100', '100', '100', '100'];
const entry = (value: string, correctionReason: string | null = null) => ({ value, correctionReason });
const step: ScheduleStep = { weight: '30', planned, actual: [entry('10'), entry('25'), null, entry('60')] };
const report = (month: number, actual: string, reason: string | null = null) => ({ year: 2006, month, actual, reason });
const codes = (...given: Parameters<typeof checkReport>) =>
  checkReport(...given).map(({ code, path }) => `${path.join('.')} ${code}`);

test.each([
  ['between the months beside it', report(3, '40'), []],
  ['in the month under way', report(5, '70'), []],
  ['in a month to come', report(6, '100'), ['input.month schedule.month-ahead']],
  ['above 100', report(5, '100.5'), ['input.actual schedule.percent']],
  ['below nothing', report(5, '-1'), ['input.actual schedule.percent']],
  ['below the month before', report(3, '24'), ['input.actual schedule.actual-falls']],
  ['below the month before, with a reason', report(3, '24', '재측량'), []],
  ['above the month after', report(3, '61'), ['input.actual schedule.actual-falls']],
  ['below what the month held', report(4, '50'), ['input.actual schedule.actual-falls']],
  ['below what the month held, with a reason', report(4, '50', '검수 결과 반영'), []],
  ['the same again', report(4, '60'), []],
])('a report %s', (_name, given, expected) => {
  expect(codes(step, given, '2006-05-31')).toEqual(expected);
});

test('a year that is over takes reports of every month', () => {
  expect(codes(step, report(12, '100'), '2007-01-10')).toEqual([]);
});
