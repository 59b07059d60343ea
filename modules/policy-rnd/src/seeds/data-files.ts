import { readFileSync } from 'node:fs';
import { parseCsv } from '@yeondong/schema';

/** The sample data lie beside the sources of the package, for all that is compiled from them. */
const FOLDER = new URL('../../data/', import.meta.url);

/** Rows of a data file, by its name without `.csv`. */
export const dataRows = <Column extends string>(name: string): Readonly<Record<Column, string>>[] =>
  parseCsv(readFileSync(new URL(`${name}.csv`, FOLDER), 'utf8')) as Readonly<Record<Column, string>>[];

export const orNull = (cell: string): string | null => (cell === '' ? null : cell);
export const numberOrNull = (cell: string): number | null => (cell === '' ? null : Number(cell));
