import { RuleError } from '@yeondong/schema/rules';
import {
  actOnEntry,
  checkItemStatus,
  checkNewStatus,
  type EntryAct,
  type ItemEntry,
  type ItemStatus,
  isActive,
} from './item-state.js';

const codeOf = (work: () => unknown): unknown => {
  try {
    return work() ?? 'ok';
  } catch (error) {
    return (error as RuleError).issues[0]?.code;
  }
};

describe('the status of a new plan item', () => {
  it.each<[ItemStatus, string]>([
    ['PROPOSED', 'ok'],
    ['SELECTED', 'ok'],
    ['IN_PROGRESS', 'ok'],
    ['DEFERRED', 'plan-sync.item.new-status'],
    ['COMPLETED', 'plan-sync.item.new-status'],
    ['DROPPED', 'plan-sync.item.new-status'],
    ['MERGED_INTO', 'plan-sync.item.new-status'],
    ['SPLIT_INTO', 'plan-sync.item.new-status'],
  ])('%s: %s', (status, expected) => expect(codeOf(() => checkNewStatus(status))).toBe(expected));
});

describe('the status of a plan item', () => {
  const moves: [ItemStatus, ItemStatus, string, string][] = [
    ['PROPOSED', 'SELECTED', '', 'ok'],
    ['SELECTED', 'IN_PROGRESS', '', 'ok'],
    ['IN_PROGRESS', 'COMPLETED', '', 'ok'],
    ['PROPOSED', 'COMPLETED', '', 'plan-sync.item.status'],
    ['IN_PROGRESS', 'DROPPED', '', 'plan-sync.reason-required'],
    ['IN_PROGRESS', 'DROPPED', '국비 미확보', 'ok'],
    ['SELECTED', 'DEFERRED', '2007년으로', 'ok'],
    ['DEFERRED', 'SELECTED', '', 'ok'],
    ['COMPLETED', 'IN_PROGRESS', '', 'plan-sync.item.status'],
    ['MERGED_INTO', 'SELECTED', '', 'plan-sync.item.status'],
    ['DROPPED', 'DROPPED', '', 'ok'],
  ];
  it.each(moves)('%s → %s (%s) is %s', (from, to, reason, expected) => {
    expect(codeOf(() => checkItemStatus(from, to, reason))).toBe(expected);
  });

  it('is active while it is selected or in progress', () => {
    const statuses: ItemStatus[] = ['PROPOSED', 'SELECTED', 'IN_PROGRESS', 'COMPLETED', 'DROPPED', 'DEFERRED'];
    expect(statuses.filter(isActive)).toEqual(['SELECTED', 'IN_PROGRESS']);
  });
});

describe('the entry of a plan item', () => {
  const acts: [ItemEntry, EntryAct, number | null, string, string][] = [
    ['DRAFT', 'SUBMIT', 1, '', 'SUBMITTED'],
    ['RETURNED', 'SUBMIT', 1, '', 'SUBMITTED'],
    ['SUBMITTED', 'SUBMIT', 1, '', 'plan-sync.item.entry'],
    ['SUBMITTED', 'CONFIRM', 2, '', 'CONFIRMED'],
    ['SUBMITTED', 'CONFIRM', 1, '', 'plan-sync.separation-of-duty'],
    ['SUBMITTED', 'CONFIRM', null, '', 'plan-sync.separation-of-duty'],
    ['DRAFT', 'CONFIRM', 2, '', 'plan-sync.item.entry'],
    ['SUBMITTED', 'RETURN', 2, '', 'plan-sync.reason-required'],
    ['SUBMITTED', 'RETURN', 2, '기대효과 보완', 'RETURNED'],
    ['CONFIRMED', 'RETURN', 2, '조정 결과', 'RETURNED'],
    ['DRAFT', 'RETURN', 2, '왜', 'plan-sync.item.entry'],
  ];
  it.each(acts)('%s, %s by %s (%s) gives %s', (entry, act, person, reason, expected) => {
    expect(codeOf(() => actOnEntry({ entry, submittedBy: 1 }, act, person, reason, []))).toBe(expected);
  });
});
