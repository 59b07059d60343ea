import { type GridRow, linksBetween, shownOf } from './pair-grid';

const link = (from: string, to: string, status = 'CONFIRMED', validTo: number | null = null) =>
  ({
    ...{ id: `${from}-${to}`, from: { lineageId: from }, to: { lineageId: to }, status, validTo },
    endedOn: validTo === null ? null : '2006-06-15',
  }) as never;

describe('a cell of two items', () => {
  const row = { lineageId: 'a', links: [link('a', 'x'), link('y', 'a', 'PROPOSED'), link('a', 'z', 'REJECTED')] };
  const between = (lineageId: string) => linksBetween(row as unknown as GridRow, { lineageId } as never).length;

  it('holds the links between them, whichever way they point', () => {
    expect(['x', 'y', 'z', 'w'].map(between)).toEqual([1, 1, 0, 0]);
  });

  it.each([
    ['CONFIRMED', [link('a', 'x', 'PROPOSED'), link('a', 'x')]],
    ['PROPOSED', [link('a', 'x', 'PROPOSED'), link('a', 'x', 'CONFIRMED', 2005)]],
    ['ENDED', [link('a', 'x', 'CONFIRMED', 2005)]],
    ['ENDING', [link('a', 'x', 'PROPOSED'), link('a', 'x', 'CONFIRMED', 2006)]],
    ['CONFIRMED', [link('a', 'x', 'CONFIRMED', 2006), link('a', 'x')]],
    ['NONE', []],
  ])('shows %s', (expected, links) => {
    expect(shownOf(links, 2006)).toBe(expected);
  });
});
