import type { Cell } from '../tables.js';

export type Rows = Record<string, Cell>[];

export const YEAR = 2006;
/** Decimals stand in the database as integers of this scale. */
export const SCALE = 1_000_000;
export const ENTERED_AT = Date.UTC(YEAR, 11, 31);

/** The columns that everything of the plan has. */
export function planRecord(at: number, ko: string, en: string): Record<string, Cell> {
  const title = { title_ko: `${ko} ${at + 1}`, title_en: `${en} ${at + 1}` };
  return { id: at + 1, code: `bench.${at + 1}`, ...title, position: at + 1, version: 1, from_year: YEAR };
}

export function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

export function turn(keys: readonly number[], at: number): number {
  return keys[at % keys.length] as number;
}
