import { raw, type Sql, sql } from '../kernel/sql.js';

/**
 * 대결: the appointment `a` under which person `acting` has the place of head `absent` on a day, as a condition over their
 * aliases. A head's place goes to people of the head's own departments, and to heads of departments beside it; to others
 * an appointment gives the approvals alone. So whoever has the role of head, also by acting, is head of all the
 * departments that are then theirs.
 */
export function takesPlace(acting: string, absent: string, today: Sql | string): Sql {
  const [person, head] = [raw(acting), raw(absent)];
  return sql`a.acting_id = ${person}.id and a.absent_id = ${head}.id and a.from_date <= ${today} and a.to_date >= ${today}
    and exists (select 1 from core_role_grant g where g.person_id = ${head}.id and g.role = 'head')
    and (exists (select 1 from core_department_closure o where o.ancestor_id = ${head}.department_id and o.descendant_id = ${person}.department_id)
      or exists (select 1 from core_role_grant r join core_department d on d.id = ${person}.department_id
        join core_department b on b.id = ${head}.department_id and b.parent_id = d.parent_id
        where r.person_id = ${person}.id and r.role = 'head'))`;
}
