import { RuleError } from '@yeondong/schema/rules';
import {
  actsFrom,
  isBlind,
  nextStatus,
  type ProposalAct,
  type ProposalStatus,
  proposalVisibility,
} from './proposal-life.js';

const WAYS: [ProposalStatus, ProposalAct, ProposalStatus | null][] = [
  ['DRAFT', 'SUBMIT', 'SUBMITTED'],
  ['SUBMITTED', 'RECEIVE', 'RECEIVED'],
  ['SUBMITTED', 'ASK_MORE', 'SUPPLEMENT'],
  ['SUPPLEMENT', 'SUBMIT', 'SUBMITTED'],
  ['RECEIVED', 'RETURN', 'RETURNED'],
  ['RECEIVED', 'ASSIGN', 'DEPT_REVIEW'],
  ['DEPT_REVIEW', 'TRANSFER', 'TRANSFERRED'],
  ['TRANSFERRED', 'ACCEPT', 'DEPT_REVIEW'],
  ['TRANSFERRED', 'TRANSFER_OUT', 'CLOSED'],
  ['DEPT_REVIEW', 'REVIEW', 'COMMITTEE'],
  ['COMMITTEE', 'HOLD', 'HELD'],
  ['HELD', 'RESUME', 'COMMITTEE'],
  ['COMMITTEE', 'ADOPT', 'ADOPTED'],
  ['ADOPTED', 'PLAN', 'IMPLEMENTATION_PLAN'],
  ['IMPLEMENTING', 'COMPLETE', 'IMPLEMENTED'],
  ['IMPLEMENTING', 'GIVE_UP', 'IMPOSSIBLE'],
  ['IMPOSSIBLE', 'RETRY', 'IMPLEMENTATION_PLAN'],
  ['POST_EVALUATION', 'CLOSE', 'CLOSED'],
  ['ADOPTED', 'WITHDRAW', null],
  ['DRAFT', 'RECEIVE', null],
  ['RECEIVED', 'ADOPT', null],
  ['NOT_ADOPTED', 'PLAN', null],
  ['CLOSED', 'CLOSE', null],
];

describe('a proposal', () => {
  it.each(WAYS)('%s, %s → %s', (from, act, to) => {
    if (to === null) expect(() => nextStatus(from, act)).toThrow(RuleError);
    else expect(nextStatus(from, act)).toBe(to);
  });

  it('offers what may be done next', () => {
    expect(actsFrom('COMMITTEE')).toEqual(['WITHDRAW', 'ADOPT', 'REJECT', 'HOLD']);
    expect(actsFrom('CLOSED')).toEqual([]);
  });

  it('is shown to all staff once it is decided, and hides names of a contest until then', () => {
    expect((['COMMITTEE', 'RETURNED', 'ADOPTED', 'NOT_ADOPTED'] as const).map(proposalVisibility)).toEqual([
      ...['DRAFT', 'DRAFT', 'APPROVED', 'APPROVED'],
    ]);
    expect([isBlind('CONTEST', 'COMMITTEE'), isBlind('CONTEST', 'ADOPTED'), isBlind('FREE', 'COMMITTEE')]).toEqual([
      ...[true, false, false],
    ]);
  });
});
