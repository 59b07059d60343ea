import { readFileSync } from 'node:fs';
import { type CsvRow, parseCsv } from './csv.js';

/** The city's own data lie beside the sources of the package, for all that is compiled from them. */
const FOLDER = new URL('../../data/bucheon-2006/', import.meta.url);

/** Rows of one of the city's data files, by its name without `.csv`. */
export const dataRows = <Column extends string>(name: string): Readonly<Record<Column, string>>[] =>
  parseCsv(readFileSync(new URL(`${name}.csv`, FOLDER), 'utf8')) satisfies CsvRow[] as Readonly<
    Record<Column, string>
  >[];

/** The plan itself, line by line; the first line is at 0. */
export const planLines = (): string[] => readFileSync(new URL('bucheon-2006-plan.txt', FOLDER), 'utf8').split('\n');

/** Words parted by spaces; none for an empty cell. */
export const words = (cell: string): string[] => cell.split(' ').filter((word) => word !== '');

export const orNull = (cell: string): string | null => (cell === '' ? null : cell);
