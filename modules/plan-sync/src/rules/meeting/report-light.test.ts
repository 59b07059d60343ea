import type { ProgressLight } from '@yeondong/schema/rules';
import type { ReportStatus } from './report-life.js';
import { isLate, reportLight } from './report-light.js';

type Row = readonly [
  status: ReportStatus | null,
  planned: string | null,
  actual: string | null,
  submittedOn: string | null,
  today: string,
  endPassed: boolean,
  light: ProgressLight | null,
];

/** Reports are due on 6 June 2006. */
const TABLE: readonly Row[] = [
  [null, null, null, null, '2006-06-06', false, null],
  [null, null, null, null, '2006-06-07', false, 'NOT_REPORTED'],
  ['DRAFT', '50', '50', null, '2006-06-06', false, null],
  ['DRAFT', '50', '50', null, '2006-06-07', true, 'NOT_REPORTED'],
  ['RETURNED', '50', '50', '2006-06-05', '2006-06-07', false, 'NOT_REPORTED'],
  ['SUBMITTED', '50', '50', '2006-06-07', '2006-06-08', false, 'NOT_REPORTED'],
  ['CONFIRMED', '50', '50', '2006-06-07', '2006-06-08', false, 'NOT_REPORTED'],
  ['ACCEPTED', '50', '50', '2006-06-07', '2006-06-08', false, 'NORMAL'],
  ['SUBMITTED', '50', '50', '2006-06-06', '2006-06-08', false, 'NORMAL'],
  ['CONFIRMED', '100', '99', '2006-06-06', '2006-06-08', true, 'DELAYED'],
  ['CONFIRMED', '0', '5', '2006-06-06', '2006-06-08', true, 'DELAYED'],
  ['CONFIRMED', '0', '5', '2006-06-06', '2006-06-08', false, 'EARLY'],
  ['CONFIRMED', '0', '0', '2006-06-06', '2006-06-08', false, 'NONE'],
  ['CONFIRMED', '50', '45', '2006-06-06', '2006-06-08', false, 'CAUTION'],
  ['CONFIRMED', '50', '44.99', '2006-06-06', '2006-06-08', false, 'POOR'],
  ['CONFIRMED', '50', '0', '2006-06-06', '2006-06-08', false, 'POOR'],
];

describe('the light of a report', () => {
  it.each(TABLE)('%s, planned %s, actual %s, in on %s, seen on %s, end passed %s: %s', (...row) => {
    const [status, planned, actual, submittedOn, today, endPassed, light] = row;
    const terms = { reportDue: '2006-06-06', today, endPassed };
    expect(reportLight({ status, planned, actual, submittedOn }, terms)).toBe(light);
  });

  it('waits for nothing where no meeting asks for the period', () => {
    const terms = { reportDue: null, today: '2006-12-31', endPassed: false };
    const nothing = { status: null, planned: null, actual: null, submittedOn: null };
    expect(reportLight(nothing, terms)).toBeNull();
    expect(reportLight({ ...nothing, status: 'SUBMITTED', planned: '10', actual: '20' }, terms)).toBe('NORMAL');
  });

  it('is late from the day after the last one', () => {
    expect([isLate('2006-06-06', '2006-06-06'), isLate('2006-06-07', '2006-06-06')]).toEqual([false, true]);
    expect([isLate(null, '2006-06-06'), isLate('2006-06-07', null)]).toEqual([false, false]);
  });
});
