import type { RuleError } from '@yeondong/schema/rules';
import { checkFiling, checkRuling } from './appeal.js';

const codes = (act: () => void): string[] => {
  try {
    act();
    return [];
  } catch (error) {
    return (error as RuleError).issues.map(({ code }) => code);
  }
};

const FILING = { state: 'APPEAL', appealUntil: '2007-02-15', today: '2007-02-15', known: false } as const;

it.each([
  ['on the last day', FILING, []],
  ['a day late', { ...FILING, today: '2007-02-16' }, ['bsc.appeal.closed']],
  ['before the window', { ...FILING, state: 'NOTIFIED' as const, appealUntil: null }, ['bsc.appeal.closed']],
  ['a second time', { ...FILING, known: true }, ['bsc.appeal.twice']],
])('an appeal filed %s', (_title, filing, expected) => {
  expect(codes(() => checkFiling(filing))).toEqual(expected);
});

const RULING = {
  from: 'FILED',
  to: 'ACCEPTED',
  score: '90',
  reviewer: 5,
  concerned: new Set([1, 2]),
  ownDepartment: false,
} as const;

it.each([
  ['is accepted with its score', RULING, []],
  ['is not accepted without', { ...RULING, score: null }, ['bsc.appeal.score']],
  ['is not accepted beyond the scale', { ...RULING, score: '120.5' }, ['bsc.appeal.range']],
  ['is rejected without a score', { ...RULING, to: 'REJECTED' as const }, ['bsc.appeal.no-score']],
  ['is decided once', { ...RULING, from: 'PARTIAL' as const }, ['bsc.appeal.state']],
  ['is not decided by who verified', { ...RULING, reviewer: 2 }, ['bsc.appeal.reviewer']],
  ['is not decided by the own department', { ...RULING, ownDepartment: true }, ['bsc.appeal.reviewer']],
])('an appeal %s', (_title, ruling, expected) => {
  expect(codes(() => checkRuling(ruling))).toEqual(expected);
});
