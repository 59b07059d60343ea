import { checkSubmit, type SubmittedItem } from './submit-check.js';
import type { PlanLevel } from './version-state.js';

const complete: SubmittedItem = {
  customerGroups: ['중소기업'],
  outcomeStatement: '입주 기업이 늘어난다',
  unlinkedReason: null,
  upperLinks: 1,
};
const codes = (changes: Partial<SubmittedItem>, level: PlanLevel = 'ANNUAL') =>
  checkSubmit({ ...complete, ...changes }, level, ['input']).map(({ code }) => code);

describe('an item that is submitted', () => {
  it('[PS-17] says for whom it is and what becomes better', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ customerGroups: [] })).toEqual(['plan-sync.item.customers-required']);
    expect(codes({ outcomeStatement: null })).toEqual(['plan-sync.item.outcome-required']);
    expect(codes({ customerGroups: [], outcomeStatement: null })).toHaveLength(2);
  });

  it('of an annual plan names what it carries out, or why nothing', () => {
    expect(codes({ upperLinks: 0 })).toEqual(['plan-sync.item.unlinked']);
    expect(codes({ upperLinks: 0, unlinkedReason: '법정 사무' })).toEqual([]);
    expect(codes({ upperLinks: 0 }, 'LONG_TERM')).toEqual([]);
  });
});
