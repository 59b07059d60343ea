import type { ExportCell, ExportTable } from './export-table';

/** Texts that a spreadsheet would run as a formula get an apostrophe; numbers, also negative ones, stay. */
function guard(text: string): string {
  const numeric = /^[+-]?\d[\d,]*(\.\d+)?%?$/.test(text);
  return !numeric && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function writeCell(cell: ExportCell): string {
  if (cell === null || cell === undefined) return '';
  const text = typeof cell === 'string' ? guard(cell) : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV as Korean Excel and 한셀 open it: UTF-8 with BOM, CRLF, nothing for a missing value. */
export function toCsv({ head, rows }: ExportTable): string {
  return `\ufeff${[head, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}
