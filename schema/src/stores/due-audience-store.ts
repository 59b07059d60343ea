import type { RequestContext } from '../contract/context.js';
import type { DueAudience } from '../contract/due.js';
import type { Role } from '../contract/permission.js';
import { keyList, sql } from '../kernel/sql.js';
import { ABSENT_HEADS, takesPlace } from './acting-place.js';
import { enabledModules } from './department-store.js';

/** The people of an audience to whom a module exists. */
export type Audiences = (audience: DueAudience, module: string) => readonly number[];

const STANDARD: readonly Role[] = ['planner', 'head', 'staff'];

interface Candidate {
  readonly department: number;
  readonly depth: number;
  readonly person: number;
  readonly home: number;
  readonly role: Role;
}

/** Active staff of the departments and of the units above them, with their roles; who acts for a head is one. */
const candidatesOf = (ctx: RequestContext, departments: readonly number[]): Promise<Candidate[]> =>
  ctx.db.rows<Candidate>(
    sql`select c.descendant_id as department, c.depth as depth, p.id as person, p.department_id as home, g.role as role
      from core_department_closure c join core_person p on p.department_id = c.ancestor_id
      join core_role_grant g on g.person_id = p.id
      where p.active = 1 and p.kind = 'STAFF' and c.descendant_id in ${keyList(departments)}
      union all select c.descendant_id, c.depth, p.id, h.department_id, 'head'
      from ${ABSENT_HEADS} join core_department_closure c on c.ancestor_id = h.department_id
      join core_person p on p.id = a.acting_id
      where p.active = 1 and p.kind = 'STAFF' and ${takesPlace('p', ctx.today)} and c.descendant_id in ${keyList(departments)}
      order by depth, person`,
  );

const homesOf = (ctx: RequestContext, people: readonly number[]): Promise<{ person: number; home: number | null }[]> =>
  ctx.db.rows(
    sql`select id as person, department_id as home from core_person where active = 1 and id in ${keyList(people)}`,
  );

/** Whom each audience is, in a few statements for all of them. */
export async function audiencesOf(ctx: RequestContext, audiences: readonly DueAudience[]): Promise<Audiences> {
  const departments = [...new Set(audiences.flatMap((each) => ('department' in each ? [each.department] : [])))];
  const people = [...new Set(audiences.flatMap((each) => ('person' in each ? [each.person] : [])))];
  const candidates = departments.length === 0 ? [] : await candidatesOf(ctx, departments);
  const homes = new Map((await homesOf(ctx, people)).map(({ person, home }) => [person, home]));
  const installed = ctx.host.modules.map(({ id }) => id);
  const units = [...new Set([...departments, ...candidates.map(({ home }) => home), ...homes.values()])];
  const enabled = await enabledModules(
    ctx,
    units.filter((unit) => unit !== null),
    installed,
  );
  const has = (unit: number | null | undefined, module: string): boolean =>
    module === 'core' || (typeof unit === 'number' && (enabled.get(unit)?.ids ?? installed).includes(module));
  return (audience, module) => {
    if ('person' in audience) {
      const { person } = audience;
      return homes.has(person) && has(homes.get(person), module) ? [person] : [];
    }
    if (!has(audience.department, module)) return [];
    const roles = audience.roles ?? STANDARD;
    const fit = candidates.filter(
      ({ department, role, home }) => department === audience.department && roles.includes(role) && has(home, module),
    );
    const nearest = fit[0]?.depth;
    return [...new Set(fit.filter(({ depth }) => depth === nearest).map(({ person }) => person))];
  };
}
