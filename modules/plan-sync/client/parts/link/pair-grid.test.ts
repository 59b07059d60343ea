import { type GridRow, linksBetween, shownOf } from './pair-grid';

const link = (from: string, to: string, status = 'CONFIRMED', endedOn: string | null = null) =>
  ({ id: `${from}-${to}`, from: { lineageId: from }, to: { lineageId: to }, status, endedOn }) as never;

describe('a cell of two items', () => {
  const row = { lineageId: 'a', links: [link('a', 'x'), link('y', 'a', 'PROPOSED'), link('a', 'z', 'REJECTED')] };
  const between = (lineageId: string) => linksBetween(row as unknown as GridRow, { lineageId } as never).length;

  it('holds the links between them, whichever way they point', () => {
    expect(['x', 'y', 'z', 'w'].map(between)).toEqual([1, 1, 0, 0]);
  });

  it.each([
    ['CONFIRMED', [link('a', 'x', 'PROPOSED'), link('a', 'x')]],
    ['PROPOSED', [link('a', 'x', 'PROPOSED'), link('a', 'x', 'CONFIRMED', '2006-06-15')]],
    ['ENDED', [link('a', 'x', 'CONFIRMED', '2006-06-15')]],
    ['NONE', []],
  ])('shows %s', (expected, links) => {
    expect(shownOf(links)).toBe(expected);
  });
});
