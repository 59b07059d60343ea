import { RuleError } from '@yeondong/schema/rules';
import { type ContestStatus, checkDaysOf, checkEntry, checkStage } from './contest.js';

const contest = (status: ContestStatus) => ({ status, opensOn: '2006-05-01', closesOn: '2006-06-30' });
const codes = (issues: readonly { code: string }[]) => issues.map(({ code }) => code);

describe('a contest of ideas', () => {
  it('goes stage by stage', () => {
    expect(() => checkStage('ANNOUNCED', 'OPEN')).not.toThrow();
    expect(() => checkStage('OPEN', 'JUDGING')).toThrow(RuleError);
    expect(() => checkStage('CLOSED', 'OPEN')).toThrow(RuleError);
    expect(() => checkStage('AWARDED', 'AWARDED')).toThrow(RuleError);
  });

  it.each([
    ['OPEN', '2006-05-01', []],
    ['OPEN', '2006-06-30', []],
    ['OPEN', '2006-07-01', ['policy-rnd.contest.window']],
    ['CLOSED', '2006-06-30', []],
    ['ANNOUNCED', '2006-05-01', ['policy-rnd.contest.not-open']],
    ['JUDGING', '2006-06-30', ['policy-rnd.contest.judged']],
  ] as const)('%s takes what was sent on %s: %j', (status, sentOn, expected) => {
    expect(codes(checkEntry(contest(status), sentOn))).toEqual(expected);
  });

  it('is extended until it is closed, never afterwards', () => {
    expect(codes(checkDaysOf('OPEN', '2006-05-01', '2006-07-31'))).toEqual([]);
    expect(codes(checkDaysOf('CLOSED', '2006-05-01', '2006-07-31'))).toEqual(['policy-rnd.contest.closed']);
    expect(codes(checkDaysOf('OPEN', '2006-05-01', '2006-04-30'))).toEqual(['policy-rnd.contest.reversed']);
  });
});
