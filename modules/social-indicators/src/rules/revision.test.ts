import { revisionOf, type Said } from './revision.js';

const said = (value: string | null, status: Said['status'] = 'A', note: string | null = null): Said => ({
  value,
  status,
  note,
});

describe('revisionOf', () => {
  it.each([
    [null, said('1'), 'CREATED'],
    [said('1'), said('1'), 'UNCHANGED'],
    [said('1.50'), said('1.5'), 'UNCHANGED'],
    [said('1'), said('1', 'A', '비고'), 'UNCHANGED'],
    [said('1'), said('2'), 'REVISED'],
    [said('1', 'P'), said('1'), 'REVISED'],
    [said('0'), said(null, 'M'), 'REVISED'],
    [said(null, 'C'), said(null, 'C'), 'UNCHANGED'],
    [said(null, 'M'), said(null, 'C'), 'REVISED'],
  ] as const)('%o then %o is %s', (now, next, expected) => expect(revisionOf(now, next)).toBe(expected));
});
