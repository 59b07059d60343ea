/** A stored decimal: whole millionths on SQLite, digits on MariaDB. */
export const decimal = (value: unknown): number =>
  typeof value === 'string' ? Number(value) : Number(value) / 1_000_000;
