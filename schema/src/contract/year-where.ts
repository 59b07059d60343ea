import { raw, type Sql, sql } from '../kernel/sql.js';

/** What an `inYear` of a collection may be; each over the alias of its table. */
type InYear = (alias: string, year: number) => Sql;

const column = (alias: string, name: string): Sql => raw(`${alias}.${name}`);

/** Days of a column within the year; rows that go on over it too where an end is given. */
export const daysInYear =
  (from: string, to = from): InYear =>
  (alias, year) =>
    sql`${column(alias, from)} <= ${`${year}-12-31`} and ${column(alias, to)} >= ${`${year}-01-01`}`;

/** Records of one year, which their column `year` says. */
export const ofYear: InYear = (alias, year) => sql`${column(alias, 'year')} = ${year}`;

/** Records in force from a year on, and to another where that is known. */
export const inForceInYear: InYear = (alias, year) =>
  sql`${column(alias, 'from_year')} <= ${year} and (${column(alias, 'to_year')} is null or ${column(alias, 'to_year')} >= ${year})`;
