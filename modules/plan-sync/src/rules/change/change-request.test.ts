import type { RuleError } from '@yeondong/schema/rules';
import { CHANGE_SOURCES, type ChangeStatus, checkDecision, checkProposal, OFFERED } from './change-request.js';

const codeOf = (work: () => unknown): unknown => {
  try {
    return work() ?? 'ok';
  } catch (error) {
    return (error as RuleError).issues[0]?.code;
  }
};

describe('a request to change a plan', () => {
  const change = { act: 'CHANGE', source: 'STUDY', recordType: null, hasItem: true, given: ['itemTitle'] } as const;
  const whole = ['itemCode', 'itemTitle', 'startYear', 'endYear'];

  it.each([
    ['changes an item', change, []],
    ['adds one', { ...change, act: 'ADD', hasItem: false, given: whole }, []],
    ['drops one', { ...change, act: 'DROP', given: [] }, []],
    ['changes nothing', { ...change, given: [] }, ['act plan-sync.change.nothing']],
    ['names no item', { ...change, hasItem: false }, ['item plan-sync.change.item']],
    ['names an item for a new one', { ...change, act: 'ADD', given: whole }, ['item plan-sync.change.no-item']],
    [
      'adds one without its years',
      { ...change, act: 'ADD', hasItem: false, given: whole.slice(0, 2) },
      ['startYear plan-sync.change.needed', 'endYear plan-sync.change.needed'],
    ],
    ['drops one and renames it', { ...change, act: 'DROP' }, ['itemTitle plan-sync.change.surplus']],
    ['comes from an opinion', { ...change, source: 'OPINION', recordType: 'CitizenOpinion' }, []],
    ['comes from no opinion', { ...change, source: 'OPINION' }, ['record plan-sync.change.opinion']],
    [
      'comes from feedback that is an opinion',
      { ...change, source: 'BSC_FEEDBACK', recordType: 'CitizenOpinion' },
      ['record plan-sync.change.record-kind'],
    ],
  ] as const)('that %s', (_, proposal, expected) => {
    const told = checkProposal(proposal).map(({ path, code }) => `${path[1]} ${code}`);
    expect(told).toEqual(expected);
  });

  it.each([
    ['RECEIVED', 2, '타당함', false, 'ok'],
    ['REJECTED', 2, '다시 살핌', false, 'ok'],
    ['RECEIVED', 1, '내 요청', false, 'plan-sync.separation-of-duty'],
    ['RECEIVED', null, '누구', false, 'plan-sync.separation-of-duty'],
    ['RECEIVED', 2, ' ', false, 'plan-sync.reason-required'],
    ['ACCEPTED', 2, '취소', true, 'plan-sync.change.collected'],
    ['APPLIED', 2, '취소', true, 'plan-sync.change.collected'],
  ] as const)('%s, decided by %s (%s) is %s', (status: ChangeStatus, person, reason, collected, expected) => {
    expect(codeOf(() => checkDecision({ status, proposedBy: 1, collected }, person, reason))).toBe(expected);
  });

  it('may name each record that is offered for its source', () => {
    for (const source of CHANGE_SOURCES) {
      for (const recordType of OFFERED[source]) {
        const proposal = { act: 'CHANGE', source, recordType, hasItem: true, given: ['itemTitle'] } as const;
        expect([recordType, checkProposal(proposal)]).toEqual([recordType, []]);
      }
    }
  });
});
