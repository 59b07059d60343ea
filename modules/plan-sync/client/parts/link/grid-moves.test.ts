import { placeAfter } from './grid-moves';

describe('keys in a grid of three rows and four columns', () => {
  it.each([
    ['ArrowRight', [1, 1], [1, 2]],
    ['ArrowRight', [1, 3], [1, 3]],
    ['ArrowLeft', [1, 0], [1, 0]],
    ['ArrowDown', [1, 1], [2, 1]],
    ['ArrowDown', [2, 1], [2, 1]],
    ['ArrowUp', [0, 1], [0, 1]],
    ['Home', [2, 3], [2, 0]],
    ['End', [2, 0], [2, 3]],
  ] as const)('%s leads from %j to %j', (key, [row, column], [toRow, toColumn]) => {
    expect(placeAfter(key, { row, column }, 3, 4)).toEqual({ row: toRow, column: toColumn });
  });

  it('lead nowhere otherwise', () => {
    expect(placeAfter('Enter', { row: 0, column: 0 }, 3, 4)).toBeNull();
  });
});
