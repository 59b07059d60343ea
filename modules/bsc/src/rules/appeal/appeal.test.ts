import type { RuleError } from '@yeondong/schema/rules';
import { checkFiling, checkRuling, isLateRound, roundOf } from './appeal.js';

const codes = (act: () => void): string[] => {
  try {
    act();
    return [];
  } catch (error) {
    return (error as RuleError).issues.map(({ code }) => code);
  }
};

const WINDOW = { state: 'APPEAL', appealUntil: '2007-02-15', today: '2007-02-15' } as const;
const FILING = { ...WINDOW, ground: 'EXTERNAL', known: false } as const;
const LATE = { ...FILING, state: 'PUBLISHED', today: '2007-04-02', ground: 'CALCULATION' } as const;

it.each([
  ['on the last day', FILING, []],
  ['a day late', { ...FILING, today: '2007-02-16' }, ['bsc.appeal.closed']],
  ['before the window', { ...FILING, state: 'NOTIFIED' as const, appealUntil: null }, ['bsc.appeal.closed']],
  ['a second time', { ...FILING, known: true }, ['bsc.appeal.twice']],
  ['between the window and the final result', { ...LATE, state: 'RESULTS_ADVISED' as const }, ['bsc.appeal.closed']],
  ['of an error of calculation after publication', LATE, []],
  ['of an external factor after publication', { ...LATE, ground: 'EXTERNAL' as const }, ['bsc.appeal.late-ground']],
  ['a second time after publication', { ...LATE, known: true }, ['bsc.appeal.twice']],
  ['once the year is archived', { ...LATE, state: 'ARCHIVED' as const }, ['bsc.appeal.closed']],
])('an appeal filed %s', (_title, filing, expected) => {
  expect(codes(() => checkFiling(filing))).toEqual(expected);
});

it('an appeal belongs to the round of its window, or to the one after the final result', () => {
  expect(roundOf('APPEAL', '2007-02-15')).toBe('2007-02-15');
  expect(isLateRound(roundOf('APPEAL', '2007-02-15'))).toBe(false);
  for (const state of ['FINAL', 'PUBLISHED', 'REFLECTED'] as const)
    expect(isLateRound(roundOf(state, '2007-02-15'))).toBe(true);
});

const RULING = {
  from: 'FILED',
  to: 'ACCEPTED',
  score: '90',
  standing: null,
  reviewer: 5,
  concerned: new Set([1, 2]),
  ownDepartment: false,
} as const;

it.each([
  ['is accepted with its score', RULING, []],
  ['is not accepted without', { ...RULING, score: null }, ['bsc.appeal.score']],
  ['is not accepted beyond the scale', { ...RULING, score: '120.5' }, ['bsc.appeal.range']],
  ['keeps what an earlier one gave', { ...RULING, standing: '90' }, []],
  ['takes nothing of what an earlier one gave', { ...RULING, standing: '90.5' }, ['bsc.appeal.lowered']],
  ['is rejected without a score', { ...RULING, to: 'REJECTED' as const }, ['bsc.appeal.no-score']],
  ['is decided once', { ...RULING, from: 'PARTIAL' as const }, ['bsc.appeal.state']],
  ['is not decided by who verified', { ...RULING, reviewer: 2 }, ['bsc.appeal.reviewer']],
  ['is not decided by the own department', { ...RULING, ownDepartment: true }, ['bsc.appeal.reviewer']],
])('an appeal %s', (_title, ruling, expected) => {
  expect(codes(() => checkRuling(ruling))).toEqual(expected);
});
