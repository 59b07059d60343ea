import type { Cell, CellObject, Row } from 'write-excel-file/browser';
import type { ExportCell, ExportTable } from './export-table';

/** Digits that a spreadsheet keeps of a number; longer ones stay text. */
const EXACT_DIGITS = 15;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.(\d+))?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DATE_FORMAT = 'yyyy-mm-dd';
const NARROWEST = 8;
const WIDEST = 60;

const HEAD = { fontWeight: 'bold', backgroundColor: '#e6e8ea', bottomBorderStyle: 'thin' } as const;

/** The rows of a worksheet: the head, then cells with their types. A missing value is an empty cell, never 0. */
export function sheetRows({ head, numeric, rows }: ExportTable): Row[] {
  const titles = head.map(
    (title, at): CellObject => ({ ...HEAD, value: title, align: numeric?.[at] ? 'right' : 'left' }),
  );
  return [titles, ...rows.map((row) => row.map((cell, at) => cellOf(cell, numeric?.[at] ?? false)))];
}

function cellOf(cell: ExportCell, numeric: boolean): Cell {
  if (cell === null || cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return { type: Number, value: cell, format: formatOf(String(cell)) };
  if (numeric && DAY.test(cell)) return { type: Date, value: new Date(`${cell}T00:00:00Z`), format: DATE_FORMAT };
  if (numeric && isExact(cell)) return { type: Number, value: Number(cell), format: formatOf(cell) };
  return { type: String, value: cell };
}

const isExact = (text: string): boolean => NUMBER.test(text) && text.replace(/\D/g, '').length <= EXACT_DIGITS;

/** Thousands separated, as many decimals as the value has. */
function formatOf(text: string): string {
  const decimals = NUMBER.exec(text)?.[1]?.length ?? 0;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** Widths in characters, a Hangul syllable counting twice. */
export function sheetWidths({ head, rows }: ExportTable): { width: number }[] {
  const long = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u10ff' ? 2 : 1), 0);
  return head.map((title, at) => {
    const longest = Math.max(long(title), ...rows.map((row) => long(String(row[at] ?? ''))));
    return { width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) };
  });
}
