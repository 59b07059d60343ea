/** A stored decimal: whole millionths on SQLite, digits on MariaDB. */
export const decimal = (value: unknown): number =>
  typeof value === 'string' ? Number(value) : Number(value) / 1_000_000;

export const numberOrNull = (value: unknown): number | null =>
  value === null || value === undefined ? null : Number(value);

/** As published: half away from zero, the noise of binary sums left out. */
export const rounded = (value: number, places: number): number =>
  Math.round((value + Number.EPSILON * 100) * 10 ** places) / 10 ** places;

/** Stored JSON, which one of the databases hands out as text. */
export const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

/** Sums of decimals are made here: the databases hand out theirs in different forms. */
export const sumOf = (rows: readonly Record<string, unknown>[], column: string): number =>
  rows.reduce((sum, row) => sum + decimal(row[column]), 0);
