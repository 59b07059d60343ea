import type { CsvCell } from '@yeondong/schema/rules';
import type { Cell, CellObject } from 'write-excel-file/node';

type Lines = readonly (readonly CsvCell[])[];

/** Digits that a spreadsheet keeps of a number; longer ones stay text. */
const EXACT_DIGITS = 15;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/;
const NARROWEST = 8;
const WIDEST = 60;
const HEAD = { fontWeight: 'bold', backgroundColor: '#e6e8ea', bottomBorderStyle: 'thin' } as const;

const textOf = (cell: CsvCell | undefined): string =>
  cell == null ? '' : String(typeof cell === 'string' ? cell : (cell.number ?? ''));

/** A number as such, with its decimals; a text as text, also where it looks like a number or a formula. */
function written(cell: CsvCell): Cell {
  const text = textOf(cell);
  if (text === '') return null;
  const number = typeof cell === 'string' ? null : NUMBER.exec(text);
  if (!number || text.replace(/\D/g, '').length > EXACT_DIGITS) return { type: String, value: text };
  const decimals = number[1]?.length ?? 0;
  return { type: Number, value: Number(text), format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}` };
}

/** In characters, a Hangul syllable counting twice. */
function widths(lines: Lines): { width: number }[] {
  const long = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u10ff' ? 2 : 1), 0);
  return (lines[0] ?? []).map((_, at) => {
    const longest = lines.reduce((most, line) => Math.max(most, long(textOf(line[at]))), 0);
    return { width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) };
  });
}

/** An XLSX file of one worksheet, the first line its head. The writer loads when it is first needed. */
export async function workbookOf(name: string, lines: Lines): Promise<Buffer> {
  const { default: write } = await import('write-excel-file/node');
  const [head = [], ...rows] = lines;
  const titles = head.map((cell): CellObject => ({ ...HEAD, type: String, value: textOf(cell) }));
  const sheet = { sheet: name.slice(0, 31), stickyRowsCount: 1, columns: widths(lines) };
  const file = write([titles, ...rows.map((row) => row.map(written))], sheet, {
    fontFamily: '맑은 고딕',
    fontSize: 10,
  });
  return file.toBuffer();
}
