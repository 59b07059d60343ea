import { ABSENT_HEADS, type Acting, type Actor, type Role, type Sql, sql, takesPlace } from '@yeondong/schema';

/** 대결: `<absent head>:<department>` for each place that `core_person p` has on a day, a nearer head behind a higher one. */
export const placesOf = (
  today: Sql,
): Sql => sql`select group_concat(concat(h.id, ':', c.descendant_id) order by c.depth desc, h.id)
    from ${ABSENT_HEADS} join core_department_closure c on c.ancestor_id = h.department_id where ${takesPlace('p', today)}`;

/** Of several absent heads above a department, the last named is the nearest, whose place it is. */
const headsIn = (places: string | null): Acting['heads'] => {
  const pairs = (places?.split(',') ?? []).map((pair) => pair.split(':').map(Number) as [head: number, at: number]);
  return new Map(pairs.map(([head, department]) => [department, head]));
};

/** The actor with the authority of a head in these places, and none more. */
export function inPlaces(
  own: Actor,
  places: string | null,
  permissionsOf: (roles: ReadonlySet<Role>) => ReadonlySet<string>,
): Actor {
  const heads = headsIn(places);
  if (heads.size === 0) return own;
  const roles = new Set<Role>([...own.roles, 'head']);
  const departmentKeys = new Set([...own.departmentKeys, ...heads.keys()]);
  return { ...own, roles, permissions: permissionsOf(roles), departmentKeys, acting: { heads, own } };
}
