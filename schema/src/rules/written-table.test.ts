import { csvText } from './csv-text.js';
import { NamedLine, namedTable, type TableShape } from './named-table.js';
import { tableFile } from './table-file.js';
import { writtenLines, writtenNames } from './written-table.js';

const SHAPE: TableShape<'kpi' | 'note'> = {
  names: { kpi: ['지표코드', 'code'], note: ['비고'] },
  required: ['kpi'],
};
const rows: Record<string, string>[] = [
  { kpi: 'K-1', note: '\'06년, "처음"' },
  { kpi: 'K-2', note: '=1+1' },
  { kpi: 'K-3', note: '두 줄\n말' },
  { kpi: 'K-4' },
];
const lines = writtenLines(SHAPE.names, { columns: ['kpi', 'note', '이름'], rows });

it('heads each column with the first name that its reader knows, and others with their own', () => {
  expect(lines[0]).toEqual(['지표코드', '비고', '이름']);
  expect(lines[4]).toEqual(['K-4', null, null]);
});

it('is read again as it was: quotes, ends of lines, an apostrophe of its own, what looks like a formula', () => {
  const { lines: read } = tableFile('표.csv', Buffer.from(csvText(lines)));
  const table = namedTable(read, SHAPE);
  const texts = table.lines.map((line) => new NamedLine(line, table.columns).text('note'));
  expect(texts).toEqual(rows.map(({ note = '' }) => note));
});

it('calls a record by its name, and by its code where two have that name', () => {
  const records = [
    { key: 1, code: 'A', name: '총무과' },
    { key: 2, code: 'B', name: '세무과' },
    { key: 3, code: 'C', name: '세무과' },
  ];
  expect([...writtenNames(records).values()]).toEqual(['총무과', 'B', 'C']);
});
