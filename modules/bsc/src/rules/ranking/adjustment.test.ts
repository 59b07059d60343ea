import type { RuleError } from '@yeondong/schema/rules';
import { checkAdjustment, checkDecision } from './adjustment.js';

const codes = (act: () => void): string[] => {
  try {
    act();
    return [];
  } catch (error) {
    return (error as RuleError).issues.map(({ code }) => code);
  }
};

it.each([
  ['1.5', '2006-정부혁신 우수상', []],
  ['0', 'x', ['bsc.adjustment.points']],
  ['10.01', 'x', ['bsc.adjustment.points']],
  ['1', ' ', ['text.empty']],
])('%s points for "%s"', (points, evidenceKey, expected) => {
  expect(codes(() => checkAdjustment({ points, evidenceKey }))).toEqual(expected);
});

const OPEN = { state: 'PROPOSED', proposedBy: 1, decider: 2, to: 'ACCEPTED', reason: null } as const;

it.each([
  ['is accepted', OPEN, []],
  ['is decided once', { ...OPEN, state: 'ACCEPTED' as const }, ['bsc.adjustment.state']],
  ['is not decided by who proposed it', { ...OPEN, decider: 1 }, ['bsc.adjustment.separation-of-duty']],
  ['is rejected with a reason', { ...OPEN, to: 'REJECTED' as const }, ['bsc.result.reason-required']],
])('a proposal %s', (_title, decision, expected) => {
  expect(codes(() => checkDecision(decision))).toEqual(expected);
});
