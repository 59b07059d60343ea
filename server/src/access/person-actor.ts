import { type Actor, type Role, raw, type Sql, sql } from '@yeondong/schema';
import type { Registry } from '../modules/registry.js';

/** What decides the rights of a person, as {@link personFacts} selects it. */
export interface PersonFacts {
  readonly person: number;
  readonly active: number;
  readonly home: number | null;
  readonly roles: string | null;
  readonly subtree: string | null;
  readonly acting: number | null;
  readonly modules: string | null;
}

/** The department of the person, to act for. */
export const OWN_DEPARTMENT = raw('p.department_id');

/** Columns over `core_person p`, for a department to act for. */
export const personFacts = (acting: Sql): Sql =>
  sql`p.id as person, p.active, p.department_id as home, ${acting} as acting,
    (select group_concat(r.role) from core_role_grant r where r.person_id = p.id) as roles,
    (select group_concat(c.descendant_id) from core_department_closure c where c.ancestor_id = p.department_id) as subtree,
    (select d.own_modules from core_department_closure c join core_department d on d.id = c.ancestor_id
      where c.descendant_id = ${acting} and d.own_modules is not null order by c.depth limit 1) as modules`;

/** The installed modules that a department has; all of them where nothing is said. */
export const enabledIn = (registry: Registry, stored: string | null): Set<string> => {
  const enabled = stored === null ? registry.ids : (JSON.parse(stored) as string[]);
  return new Set(registry.ids.filter((id) => enabled.includes(id)));
};

const keysIn = (list: string | null): number[] => (list ? list.split(',').map(Number) : []);

/** The person with the rights of their roles, acting for nobody. */
export function actorOf(
  { person, home, roles: granted, subtree }: PersonFacts,
  kind: Actor['kind'],
  permissionsOf: (roles: ReadonlySet<Role>) => ReadonlySet<string>,
): Actor {
  const roles = new Set((granted?.split(',') ?? []) as Role[]);
  const own = home === null ? [] : [home];
  return {
    kind,
    personKey: person,
    roles,
    permissions: permissionsOf(roles),
    homeDepartmentKey: home,
    departmentKeys: new Set(roles.has('head') ? keysIn(subtree) : own),
    acting: null,
  };
}
