/** A cell: a text, or a number in the digits that stand in the file. */
export type CsvCell = string | { readonly number: string | number | null } | null;

const FORMULA = /^[=+\-@\t\r]/;
const QUOTED = /[",\r\n]/;

/** A text that a spreadsheet would run as a formula gets an apostrophe; a number is none, a negative one neither. */
function written(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return cell.number === null ? '' : String(cell.number);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Begins a file that Korean spreadsheets shall read as UTF-8. */
export const CSV_MARK = '\ufeff';

/** A line of CSV without its end; nothing for what is missing. */
export const csvLine = (cells: readonly CsvCell[]): string => cells.map(written).join(',');

/** CSV as Korean spreadsheets open it: UTF-8 with a byte order mark, every line ended by CRLF. */
export const csvText = (lines: readonly (readonly CsvCell[])[]): string =>
  `${CSV_MARK}${lines.map((cells) => `${csvLine(cells)}\r\n`).join('')}`;
