import { readFileSync } from 'node:fs';
import { parseCsv } from './csv.js';

/** Reads the data files of a folder, each by its name without `.csv`. Throws for what {@link parseCsv} refuses. */
export const dataFolder =
  (folder: URL) =>
  <Column extends string>(name: string): Readonly<Record<Column, string>>[] =>
    parseCsv(readFileSync(new URL(`${name}.csv`, folder), 'utf8')) as Readonly<Record<Column, string>>[];

/** Words parted by spaces; none for an empty cell. */
export const words = (cell: string): string[] => cell.split(' ').filter((word) => word !== '');

export const orNull = (cell: string): string | null => (cell === '' ? null : cell);
export const numberOrNull = (cell: string): number | null => (cell === '' ? null : Number(cell));
