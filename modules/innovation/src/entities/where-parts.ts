import { bilingualWhere, booleanWhere, idWhere, raw, type Sql, sql, stringWhere } from '@yeondong/schema';

/** What every coded record is found by. */
export const coded = (type: string) => ({
  id: idWhere(type, 'id', '식별자. / Id.'),
  code: stringWhere('code', '코드. / Code.'),
  title: bilingualWhere('title', '제목(한국어·영어). / Title in either language.'),
  sample: booleanWhere('sample', '예시 여부. / Whether it is a sample.'),
});

/** Rows of a year by one of their days. */
export const ofYear =
  (column: string) =>
  (alias: string, year: number): Sql =>
    sql`${raw(`${alias}.${column}`)} between ${`${year}-01-01`} and ${`${year}-12-31`}`;

/** Rows of a year by their own. */
export const inYear = (alias: string, year: number): Sql => sql`${raw(alias)}.year = ${year}`;
