import { RuleError } from '@yeondong/schema/rules';
import { checkDays, checkVisitAct, reportDueDay } from './visit.js';

describe('a benchmarking visit', () => {
  it('is reported within thirty days, on a working day', () => {
    // 14 April + 30 = 14 May 2006, a Sunday.
    expect(reportDueDay('2006-04-14', new Set())).toBe('2006-05-15');
    expect(reportDueDay('2006-04-14', new Set(['2006-05-15']))).toBe('2006-05-16');
    expect(reportDueDay('2006-03-10', new Set())).toBe('2006-04-10');
  });

  it('ends no earlier than it begins', () => {
    expect([checkDays('2006-04-12', '2006-04-12'), checkDays('2006-04-12', '2006-04-11')].map((x) => x.length)).toEqual(
      [...[0, 1]],
    );
  });

  it('is held once its last day is there, and reported once it was held', () => {
    expect(() => checkVisitAct('PLANNED', 'HOLD', '2006-06-15', '2006-06-15')).not.toThrow();
    expect(() => checkVisitAct('PLANNED', 'HOLD', '2006-06-16', '2006-06-15')).toThrow(RuleError);
    expect(() => checkVisitAct('PLANNED', 'REPORT', '2006-06-15', '2006-06-15')).toThrow(RuleError);
    expect(() => checkVisitAct('HELD', 'REPORT', '2006-06-15', '2006-06-15')).not.toThrow();
    expect(() => checkVisitAct('HELD', 'CANCEL', '2006-06-15', '2006-06-15')).toThrow(RuleError);
  });
});
