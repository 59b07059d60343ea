import { type CountTable, hiddenOf } from './survey-suppression.js';

const table = (cells: number[][], more: Partial<CountTable> = {}): CountTable => ({
  answered: cells.map((row) => row.reduce((sum, count) => sum + count, 0)),
  cells,
  rowsAddUp: true,
  withMean: false,
  besideTotal: true,
  ...more,
});
/** Rows as they would be printed: × for what is hidden. */
const printed = (given: CountTable) => {
  const { cells } = hiddenOf(given);
  return given.cells.map((row, at) => row.map((count, column) => (cells[at]?.[column] ? '×' : count)).join(' '));
};

describe('what is not told', () => {
  it('is nothing where all are five or more, or none', () =>
    expect(
      printed(
        table([
          [5, 20, 0],
          [9, 8, 7],
        ]),
      ),
    ).toEqual(['5 20 0', '9 8 7']));

  it('is a small cell, the smallest beside it in its row, and those below them', () =>
    // 3 could be worked out from its row (with 12) and its column (with 6); 12 from its column (with 30)
    expect(
      printed(
        table([
          [3, 12, 40],
          [6, 30, 50],
          [20, 60, 70],
        ]),
      ),
    ).toEqual(['× × 40', '× × 50', '20 60 70']));

  it('is as little as need be: a row that hides something already hides more before another does', () =>
    expect(
      printed(
        table([
          [40, 30, 10],
          [20, 40, 10],
          [3, 30, 17],
        ]),
      ),
    ).toEqual(['40 30 10', '× 40 ×', '× 30 ×']));

  it('is a whole group of fewer than five, and the next smallest with it', () => {
    const given = table([
      [2, 2],
      [10, 20],
      [40, 50],
    ]);
    expect(hiddenOf(given).rows).toEqual([true, true, false]);
    expect(printed(given)).toEqual(['× ×', '× ×', '40 50']);
  });

  it('is only the small group where two are small already', () =>
    expect(
      hiddenOf(
        table([
          [4, 0],
          [0, 3],
          [40, 50],
        ]),
      ).rows,
    ).toEqual([true, true, false]));

  it('stays at one cell where choices do not add up, but for its column', () =>
    expect(
      printed(
        table(
          [
            [3, 12],
            [6, 30],
          ],
          { rowsAddUp: false },
        ),
      ),
    ).toEqual(['× 12', '× 30']));

  it('of a total alone has no column to look at', () =>
    expect(printed(table([[3, 12, 40]], { besideTotal: false }))).toEqual(['× × 40']));

  it('is all of a distribution beside its mean, and of a second group for the sake of the columns', () =>
    expect(
      printed(
        table(
          [
            [1, 2, 9, 8, 7],
            [6, 7, 8, 9, 10],
            [20, 21, 22, 23, 24],
          ],
          { withMean: true },
        ),
      ),
    ).toEqual(['× × × × ×', '× × × × ×', '20 21 22 23 24']));

  it('takes a cell of zero only where nothing else is left', () =>
    expect(
      printed(
        table(
          [
            [4, 10],
            [0, 9],
          ],
          { rowsAddUp: false },
        ),
      ),
    ).toEqual(['× 10', '× 9']));
});
