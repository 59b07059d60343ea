import { holdsOf, isOverdue, markOf } from './proposal-state';

const TODAY = '2006-06-15';
const review = { status: 'DEPT_REVIEW', decideDue: '2006-06-14', decision: null } as const;

describe('how a proposal stands', () => {
  it('is late past its day, unless it is held, decided or over', () => {
    expect(isOverdue(review, TODAY)).toBe(true);
    expect(isOverdue({ ...review, decideDue: TODAY }, TODAY)).toBe(false);
    expect(isOverdue({ ...review, status: 'HELD' }, TODAY)).toBe(false);
    expect(isOverdue({ ...review, decision: 'ADOPTED', status: 'ADOPTED' }, TODAY)).toBe(false);
    expect(isOverdue({ ...review, status: 'RETURNED' }, TODAY)).toBe(false);
  });

  it('is shown by a mark', () => {
    expect(markOf(review, TODAY)).toBe('late');
    expect(markOf({ ...review, decideDue: null }, TODAY)).toBe('reference');
    expect(markOf({ ...review, status: 'IMPOSSIBLE', decision: 'ADOPTED' }, TODAY)).toBe('poor');
  });

  it('is in the lists that it belongs to', () => {
    const lists = (proposal: Parameters<typeof holdsOf>[1]) =>
      (['all', 'open', 'overdue', 'adopted'] as const).filter((list) => holdsOf(list, proposal, TODAY));
    expect(lists(review)).toEqual(['all', 'open', 'overdue']);
    expect(lists({ status: 'CLOSED', decideDue: '2005-12-01', decision: 'ADOPTED' })).toEqual(['all', 'adopted']);
  });
});
