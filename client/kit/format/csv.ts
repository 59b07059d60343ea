export type CsvCell = string | number | null | undefined;

export interface CsvTable {
  /** File name without ending. */
  name: string;
  head: readonly string[];
  rows: readonly (readonly CsvCell[])[];
}

/** Texts that a spreadsheet would run as a formula get an apostrophe; numbers, also negative ones, stay. */
function guard(text: string): string {
  const numeric = /^[+-]?\d[\d,]*(\.\d+)?%?$/.test(text);
  return !numeric && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function writeCell(cell: CsvCell): string {
  if (cell === null || cell === undefined) return '';
  const text = typeof cell === 'string' ? guard(cell) : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV as Korean Excel and 한셀 open it: UTF-8 with BOM, CRLF, nothing for a missing value. */
export function toCsv({ head, rows }: CsvTable): string {
  return `\ufeff${[head, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

/** Hands a table to the browser as a download. */
export function saveCsv(table: CsvTable): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }));
  link.download = `${table.name.replace(/[\\/:*?"<>|]/g, '_')}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
