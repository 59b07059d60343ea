import { tableRows } from './table-rows';

const cells = (...shown: string[]) =>
  shown.map((each, at) => ({ year: at === 1 ? null : 2006, amount: 400_000, shown: each }));
const words = { total: '합계', rounding: '단수차이' };
const group = (code: string, ...shown: string[]) => ({ code, title: code, lines: 1, cells: cells(...shown) });

describe('the rows of the five-year table', () => {
  it('end with 단수차이 and total where rounded rows do not make it: 0, 0, 0 and 1 make 1', () => {
    const rows = tableRows(
      {
        lines: 3,
        groups: [group('A', '0', '0'), group('B', '0', '0'), group('C', '0', '0')],
        total: cells('1', '1'),
        rounding: [
          { year: 2006, difference: '1' },
          { year: null, difference: '1' },
        ],
      },
      words,
    );
    expect(rows.map(({ title, cells: own }) => `${title} ${own['2006']}`)).toEqual([
      'A 0',
      'B 0',
      'C 0',
      '단수차이 1',
      '합계 1',
    ]);
    expect(rows.reduce((sum, row) => (row.kind === 'total' ? sum : sum + Number(row.cells.all)), 0)).toBe(1);
  });

  it('have no such row where they fit, and none at all where there are no lines', () => {
    const total = cells('5', '5');
    const fitting = {
      lines: 1,
      groups: [group('A', '5', '5')],
      total,
      rounding: [{ year: 2006, difference: '0' }],
    };
    expect(tableRows(fitting, words).map(({ kind }) => kind)).toEqual(['group', 'total']);
    expect(tableRows({ ...fitting, groups: [] }, words)).toEqual([]);
  });
});
