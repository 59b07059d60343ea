import { mayAdopt, movesOf } from './practice-state';

const practice = (status: 'DRAFT' | 'SUBMITTED' | 'PUBLISHED' | 'WITHDRAWN', submittedBy: string | null = 'staff') => ({
  status,
  department: { code: 'ROADS' },
  submittedBy: submittedBy === null ? null : { id: submittedBy },
  adoptions: [{ department: { code: 'SPORTS' } }],
});
const staff = (department: string) => ({ office: false, writes: true, department, id: 'staff' });
const office = { office: true, writes: false, department: 'POLICY_PLANNING', id: 'innovation' };

describe('what is offered for a best practice', () => {
  it('is up to its department until it is public, and then to the office', () => {
    expect(movesOf(practice('DRAFT'), staff('ROADS'))).toEqual(['SUBMITTED', 'WITHDRAWN']);
    expect(movesOf(practice('SUBMITTED'), staff('ROADS'))).toEqual(['DRAFT', 'WITHDRAWN']);
    expect(movesOf(practice('PUBLISHED'), staff('ROADS'))).toEqual([]);
    expect(movesOf(practice('DRAFT'), staff('SPORTS'))).toEqual([]);
    expect(movesOf(practice('SUBMITTED'), office)).toEqual(['PUBLISHED', 'DRAFT', 'WITHDRAWN']);
    expect(movesOf(practice('SUBMITTED', 'innovation'), office)).toEqual(['DRAFT', 'WITHDRAWN']);
    expect(movesOf(practice('PUBLISHED'), office)).toEqual(['WITHDRAWN']);
  });

  it('is to adopt it, for departments that have not and that it does not come from', () => {
    expect(mayAdopt(practice('PUBLISHED'), staff('TAX_ADMIN'))).toBe(true);
    expect(mayAdopt(practice('PUBLISHED'), staff('ROADS'))).toBe(false);
    expect(mayAdopt(practice('PUBLISHED'), staff('SPORTS'))).toBe(false);
    expect(mayAdopt(practice('SUBMITTED'), staff('TAX_ADMIN'))).toBe(false);
    expect(mayAdopt(practice('PUBLISHED'), { ...staff('TAX_ADMIN'), writes: false })).toBe(false);
  });
});
