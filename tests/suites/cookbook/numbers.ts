/** A stored decimal: whole millionths on SQLite, digits on MariaDB. */
export const decimal = (value: unknown): number =>
  typeof value === 'string' ? Number(value) : Number(value) / 1_000_000;

export const numberOrNull = (value: unknown): number | null =>
  value === null || value === undefined ? null : Number(value);
