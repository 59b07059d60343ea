import { RuleError } from '@yeondong/schema/rules';
import { checkExtension, checkLife, checkTimeShare, isAdrift, outcomeOf } from './task-force.js';

describe('a task force', () => {
  it('ends after it begins', () => {
    expect(checkLife({ formedOn: '2006-02-01', sunsetOn: '2006-08-31' })).toEqual([]);
    expect(checkLife({ formedOn: '2006-02-01', sunsetOn: '2006-02-01' })).toHaveLength(1);
  });

  it('is extended beyond its sunset while it is there', () => {
    expect(() => checkExtension('ACTIVE', '2006-06-30', '2006-09-30')).not.toThrow();
    expect(() => checkExtension('ACTIVE', '2006-06-30', '2006-06-30')).toThrow(RuleError);
    expect(() => checkExtension('CLOSED', '2006-06-30', '2006-09-30')).toThrow(RuleError);
  });

  it('closes with an output, or with the reason why nothing is done', () => {
    expect(outcomeOf(2, null)).toBe('OUTPUT');
    expect(outcomeOf(0, '상급기관이 맡음')).toBe('NO_ACTION');
    expect(() => outcomeOf(0, null)).toThrow(RuleError);
  });

  it('is adrift past its sunset without output', () => {
    const on = (status: 'ACTIVE' | 'CLOSED', sunset: string, outputs: number) =>
      isAdrift(status, sunset, outputs, '2006-06-15');
    expect([
      on('ACTIVE', '2006-06-14', 0),
      on('ACTIVE', '2006-06-15', 0),
      on('ACTIVE', '2006-06-14', 1),
      on('CLOSED', '2006-01-31', 0),
    ]).toEqual([true, false, false, false]);
  });

  it('takes a share of working time from 1 to 100', () => {
    expect([0, 1, 50, 100, 101].map((share) => checkTimeShare(share).length)).toEqual([1, 0, 0, 0, 1]);
  });
});
