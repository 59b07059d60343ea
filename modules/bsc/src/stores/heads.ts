import { ABSENT_HEADS, keyList, type Sql, sql, type TransactionContext, takesPlace } from '@yeondong/schema';

const grouped = async (tx: TransactionContext, query: Sql): Promise<Map<number, number[]>> => {
  const rows = await tx.db.rows<{ department: number; person: number }>(query);
  const found = new Map<number, number[]>();
  for (const { department, person } of rows) {
    const known = found.get(Number(department)) ?? [];
    found.set(Number(department), [...known, Number(person)]);
  }
  return found;
};

/** The heads of departments, and who acts for them, by department. */
export const headsOf = (tx: TransactionContext, departments: readonly number[]): Promise<Map<number, number[]>> =>
  grouped(
    tx,
    sql`select p.department_id as department, p.id as person from core_person p
      join core_role_grant g on g.person_id = p.id
      where p.department_id in ${keyList([...departments])} and g.role in ('head', 'executive') and p.active = ${true}
      union select h.department_id, p.id from ${ABSENT_HEADS} join core_person p on p.id = a.acting_id
      where h.department_id in ${keyList([...departments])} and p.active = ${true} and ${takesPlace('p', tx.today)}
      order by person`,
  );

/** The officers of the planning office, by their department. */
export const officersByDepartment = (tx: TransactionContext): Promise<Map<number, number[]>> =>
  grouped(
    tx,
    sql`select p.department_id as department, p.id as person from core_person p
      join core_role_grant g on g.person_id = p.id
      where g.role in ('planner', 'bsc') and p.active = ${true} order by p.department_id, p.id`,
  );
