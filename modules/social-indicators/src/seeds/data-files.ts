import { readFileSync } from 'node:fs';
import { tableLines } from '@yeondong/schema';

/** The data lie beside the sources of the package, for all that is compiled from them. */
const FOLDER = new URL('../../data/', import.meta.url);

/** Rows of a data file, by its name without `.csv`; a row that is not as wide as its header is refused. */
export function dataRows<Column extends string>(name: string): Readonly<Record<Column, string>>[] {
  const [header, ...rows] = tableLines(readFileSync(new URL(`${name}.csv`, FOLDER), 'utf8'));
  return rows.map(({ number, cells }) => {
    if (cells.length !== header?.cells.length) throw new Error(`${name}.csv, line ${number} does not fit its header`);
    return Object.fromEntries(header.cells.map((column, at) => [column, cells[at]])) as Record<Column, string>;
  });
}

export const orNull = (cell: string): string | null => (cell === '' ? null : cell);
export const numberOrNull = (cell: string): number | null => (cell === '' ? null : Number(cell));
