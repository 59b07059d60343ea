import { RuleError } from '@yeondong/schema/rules';
import { meetingDayIssues, meetingPeriod, quarterEnd, requireHeldDay, requirePlanned } from './meeting-life.js';

const codeOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof RuleError) return error.issues[0]?.code ?? '';
  }
  return '';
};

describe('a report meeting', () => {
  it('is for a quarter of its year', () => {
    expect(meetingPeriod(2006, 2)).toBe('2006-Q2');
    expect(quarterEnd(2006, 2)).toBe('2006-06-30');
    for (const quarter of [0, 5, 1.5])
      expect(codeOf(() => meetingPeriod(2006, quarter))).toBe('plan-sync.meeting.quarter');
  });

  it.each([
    ['2006-12-20', '2006-12-13', []],
    ['2006-12-20', '2006-12-20', []],
    ['2006-12-20', '2006-12-21', ['plan-sync.meeting.due-late']],
    ['2007-01-05', '2006-12-27', ['plan-sync.meeting.other-year']],
  ])('planned for %s with reports by %s: %j', (plannedOn, reportDue, codes) => {
    expect(meetingDayIssues({ year: 2006, plannedOn, reportDue }).map(({ code }) => code)).toEqual(codes);
  });

  it('is changed, held and called off only while it is planned', () => {
    expect(codeOf(() => requirePlanned('PLANNED'))).toBe('');
    expect(codeOf(() => requirePlanned('HELD'))).toBe('plan-sync.meeting.status');
    expect(codeOf(() => requirePlanned('CANCELLED'))).toBe('plan-sync.meeting.status');
  });

  it('has been held on a day of its year that has come', () => {
    expect(codeOf(() => requireHeldDay('2006-06-15', 2006, '2006-06-15'))).toBe('');
    expect(codeOf(() => requireHeldDay('2006-06-16', 2006, '2006-06-15'))).toBe('plan-sync.meeting.to-come');
    expect(codeOf(() => requireHeldDay('2005-12-30', 2006, '2006-06-15'))).toBe('plan-sync.meeting.other-year');
  });
});
