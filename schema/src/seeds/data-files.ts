import { readFileSync } from 'node:fs';
import { dataFolder } from './data-folder.js';

/** The city's own data lie beside the sources of the package, for all that is compiled from them. */
const folder = (name: string): URL => new URL(`../../data/${name}/`, import.meta.url);
const CITY = 'bucheon-2006';

/** Rows of one of the data files, by its name without `.csv`; the city's unless another folder is named. */
export const dataRows = <Column extends string>(
  name: string,
  from: string = CITY,
): Readonly<Record<Column, string>>[] => dataFolder(folder(from))<Column>(name);

/** The plan itself, line by line; the first line is at 0. */
export const planLines = (): string[] =>
  readFileSync(new URL('bucheon-2006-plan.txt', folder(CITY)), 'utf8').split('\n');
