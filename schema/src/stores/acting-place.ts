import { raw, type Sql, sql } from '../kernel/sql.js';

/** Appointments `a` to act for heads `h`. */
export const ABSENT_HEADS = raw(`core_acting_approver a join core_person h on h.id = a.absent_id
    join core_role_grant g on g.person_id = h.id and g.role = 'head'`);

/**
 * 대결: whether the person of an alias has the place of head `h` by appointment `a` on a day. It goes to people of the
 * head's own departments, and to heads of departments beside it; to others an appointment gives the approvals alone. So
 * whoever has the role of head, also by acting, is head of all the departments that are then theirs.
 */
export function takesPlace(alias: string, today: Sql | string): Sql {
  const person = raw(alias);
  return sql`a.acting_id = ${person}.id and a.from_date <= ${today} and a.to_date >= ${today}
    and (exists (select 1 from core_department_closure o where o.ancestor_id = h.department_id and o.descendant_id = ${person}.department_id)
      or exists (select 1 from core_role_grant r join core_department d on d.id = ${person}.department_id
        join core_department b on b.id = h.department_id and b.parent_id = d.parent_id
        where r.person_id = ${person}.id and r.role = 'head'))`;
}
