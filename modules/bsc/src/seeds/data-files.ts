import { readFileSync } from 'node:fs';

/** The sample data lie beside the sources of the package, for all that is compiled from them. */
const FOLDER = new URL('../../data/', import.meta.url);

/**
 * Rows of a data file, by its name without `.csv`. The files keep to cells without commas and quotes; a row that is not as
 * wide as its header is refused.
 */
export function dataRows<Column extends string>(name: string): Readonly<Record<Column, string>>[] {
  const lines = readFileSync(new URL(`${name}.csv`, FOLDER), 'utf8')
    .trimEnd()
    .split('\n');
  const [header = [], ...rows] = lines.map((line) => line.split(','));
  return rows.map((cells, index) => {
    if (cells.length !== header.length) throw new Error(`${name}.csv: row ${index + 1} does not fit its header`);
    return Object.fromEntries(header.map((column, at) => [column, cells[at]])) as Record<Column, string>;
  });
}

/** Words parted by spaces; none for an empty cell. */
export const words = (cell: string): string[] => cell.split(' ').filter((word) => word !== '');

export const orNull = (cell: string): string | null => (cell === '' ? null : cell);
