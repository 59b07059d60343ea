import { sql, type TransactionContext } from '@yeondong/schema';

/** Who heads a department, by their accounts. */
export async function headsOf(tx: TransactionContext, departmentKey: number): Promise<number[]> {
  const rows = await tx.db.rows<{ key: number }>(
    sql`select p.id as "key" from core_person p join core_role_grant g on g.person_id = p.id
      where p.department_id = ${departmentKey} and g.role = 'head' and p.active = ${true}`,
  );
  return rows.map(({ key }) => Number(key));
}
