import { RuleError } from '../kernel/errors.js';
import { CONTEST_STAGES, type ContestStage, checkDaysOf, checkEntry, checkStage } from './contest-stage.js';

const contest = (stage: ContestStage) => ({ stage, opensOn: '2006-05-01', closesOn: '2006-06-30' });
const codes = (issues: readonly { code: string }[]) => issues.map(({ code }) => code);

describe('a contest', () => {
  it('goes stage by stage', () => {
    for (const [at, stage] of CONTEST_STAGES.slice(1).entries())
      expect(() => checkStage(CONTEST_STAGES[at] as ContestStage, stage)).not.toThrow();
    expect(() => checkStage('OPEN', 'JUDGING')).toThrow(RuleError);
    expect(() => checkStage('CLOSED', 'OPEN')).toThrow(RuleError);
    expect(() => checkStage('AWARDED', 'AWARDED')).toThrow(RuleError);
  });

  it.each([
    ['OPEN', '2006-05-01', false, []],
    ['OPEN', '2006-06-30', false, []],
    ['OPEN', '2006-07-01', false, ['contest.window']],
    ['CLOSED', '2006-06-30', true, []],
    ['CLOSED', '2006-06-30', false, ['contest.closed']],
    ['CLOSED', '2006-07-01', true, ['contest.window']],
    ['ANNOUNCED', '2006-05-01', true, ['contest.not-open']],
    ['JUDGING', '2006-06-30', true, ['contest.judged']],
  ] as const)('%s takes what was sent on %s, on paper %s: %j', (stage, sentOn, onPaper, expected) => {
    expect(codes(checkEntry(contest(stage), sentOn, onPaper))).toEqual(expected);
  });

  it('is extended until it is closed, never afterwards', () => {
    expect(codes(checkDaysOf({ ...contest('OPEN'), closesOn: '2006-07-31' }))).toEqual([]);
    expect(codes(checkDaysOf({ ...contest('CLOSED'), closesOn: '2006-07-31' }))).toEqual(['contest.closed']);
    expect(codes(checkDaysOf({ ...contest('OPEN'), closesOn: '2006-04-30' }))).toEqual(['contest.reversed']);
  });
});
