/** The databases every suite about stored data must pass on. */
export const databases = ['sqlite', 'mariadb'] as const;

export type DatabaseKind = (typeof databases)[number];

/** The same suite on SQLite and on MariaDB. */
export function describeOnBoth(name: string, suite: (database: DatabaseKind) => void): void {
  for (const database of databases) describe(`${name} on ${database}`, () => suite(database));
}
