import { actingHeadOf, isOwnDepartment, keyList, type RequestContext, sql } from '@yeondong/schema';
import type { LifeActor } from '../../rules/life/move.js';

/** Of the given departments, those that the reader heads, or as an executive stands above. */
async function headedBy(ctx: RequestContext, departments: readonly number[]): Promise<ReadonlySet<number>> {
  const { roles, departmentKeys, homeDepartmentKey } = ctx.actor;
  const headed = new Set(roles.has('head') ? departments.filter((key) => departmentKeys.has(key)) : []);
  if (!roles.has('executive') || homeDepartmentKey === null || departments.length === 0) return headed;
  const below = await ctx.db.rows<{ key: number }>(
    sql`select descendant_id as "key" from core_department_closure
      where ancestor_id = ${homeDepartmentKey} and descendant_id in ${keyList(departments)}`,
  );
  return new Set([...headed, ...below.map(({ key }) => Number(key))]);
}

/** How the reader stands to each of the departments. */
export async function lifeActors(ctx: RequestContext, departments: readonly number[]): Promise<LifeActor[]> {
  const { roles, personKey } = ctx.actor;
  const headed = await headedBy(ctx, [...new Set(departments)]);
  return departments.map((department) => ({
    person: personKey ?? 0,
    heads: headed.has(department),
    inPlaceOf: actingHeadOf(ctx.actor, department),
    office: roles.has('planner') || roles.has('bsc'),
    outside: roles.has('evaluator'),
    own: isOwnDepartment(ctx.actor, department),
  }));
}
