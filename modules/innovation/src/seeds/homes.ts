import { type SeedLoad, sql } from '@yeondong/schema';

/** The department of everybody who has one. */
export async function homesOf(load: SeedLoad): Promise<Map<number, number>> {
  const rows = await load.tx.db.rows<{ key: number; department: number }>(
    sql`select id as "key", department_id as department from core_person where department_id is not null`,
  );
  return new Map(rows.map(({ key, department }) => [Number(key), Number(department)]));
}
