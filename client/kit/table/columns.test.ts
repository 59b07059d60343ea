import { type Column, exportTable, sortRows, toggleSort } from './columns';

interface Row {
  name: string;
  value: number | null;
}
const rows: readonly Row[] = [
  { name: '나 10', value: null },
  { name: '가', value: 2 },
  { name: '나 9', value: 10 },
];
const columns: readonly Column<Row>[] = [
  { key: 'name', title: '이름', value: (row) => row.name },
  { key: 'value', title: '값', unit: '명', numeric: true, value: (row) => row.value },
  { key: 'act', title: '처리' },
];

describe('a table', () => {
  it('sorts numbers as numbers and texts as a reader would, missing values last either way', () => {
    const names = (sort: string) => sortRows(rows, columns, sort).map((row) => row.name);
    expect(names('name')).toEqual(['가', '나 9', '나 10']);
    expect(names('value')).toEqual(['가', '나 9', '나 10']);
    expect(names('-value')).toEqual(['나 9', '가', '나 10']);
    expect(names('act')).toEqual(['나 10', '가', '나 9']);
  });

  it('goes from ascending to descending to none', () => {
    expect(toggleSort('', 'a')).toBe('a');
    expect(toggleSort('a', 'a')).toBe('-a');
    expect(toggleSort('-a', 'a')).toBe('');
  });

  it('exports the columns that have values, with units in the head', () => {
    expect(exportTable('표', columns, rows)).toMatchObject({
      head: ['이름', '값(명)'],
      rows: [
        ['나 10', null],
        ['가', 2],
        ['나 9', 10],
      ],
    });
  });
});
