import { toCsv } from './csv';
import { download } from './download';
import type { ExportTable } from './export-table';

/** CSV as Korean Excel and 한셀 open it. */
export function saveCsv(table: ExportTable): void {
  download(`${table.name}.csv`, new Blob([toCsv(table)], { type: 'text/csv;charset=utf-8' }));
}

/** A worksheet with typed cells and a head that stays in view. The writer loads when it is first needed. */
export async function saveXlsx(table: ExportTable): Promise<void> {
  const [{ default: write }, { sheetRows, sheetWidths }] = await Promise.all([
    import('write-excel-file/browser'),
    import('./sheet'),
  ]);
  const sheet = { sheet: sheetName(table.name), stickyRowsCount: 1, columns: sheetWidths(table) };
  const file = write(sheetRows(table), sheet, { fontFamily: '맑은 고딕', fontSize: 10 });
  download(`${table.name}.xlsx`, await file.toBlob());
}

/** Spreadsheets allow 31 characters and not all signs. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
