import { parsePeriod } from '@yeondong/schema/rules';
import { inspectionDue, inspectionLight } from './inspection.js';

const HOLIDAYS = new Set(['2006-07-17']);
const SECOND = parsePeriod('2006-Q2');

it('a quarter is reported by the 15th of the next month, on a working day', () => {
  expect(inspectionDue(parsePeriod('2006-Q1'), HOLIDAYS)).toBe('2006-04-17');
  // 15 July 2006 is a Saturday, the 17th was a holiday.
  expect(inspectionDue(SECOND, HOLIDAYS)).toBe('2006-07-18');
});

describe('the light of a quarter', () => {
  const light = (planned: string | null, actual: string | null, endsOn: string | null, today = '2006-07-20') =>
    inspectionLight({ quarter: SECOND, planned, actual, endsOn, today, holidays: HOLIDAYS });

  it.each([
    ['50', '50', null, 'NORMAL'],
    ['50', '60', null, 'NORMAL'],
    ['50', '45', null, 'CAUTION'],
    ['50', '44.9', null, 'POOR'],
    ['0', '5', null, 'EARLY'],
    ['0', '0', null, 'NONE'],
    ['100', '99', '2006-06-30', 'DELAYED'],
    ['100', '100', '2006-06-30', 'NORMAL'],
    ['100', '99', '2006-07-01', 'CAUTION'],
    ['50', null, null, 'NOT_REPORTED'],
    [null, null, '2006-06-30', 'NOT_REPORTED'],
  ])('planned %s, actual %s, ending %s is %s', (planned, actual, endsOn, expected) =>
    expect(light(planned, actual, endsOn)).toBe(expected),
  );

  it('is none while it is still awaited', () => expect(light(null, null, null, '2006-07-18')).toBeNull());
});
