import { any, FALSE, keyList, type RequestContext, type RowCondition, raw, sql, TRUE } from '@yeondong/schema';

interface Whose {
  readonly key: number;
  readonly departmentKey: number | null;
}

const isHead = ({ actor }: RequestContext): boolean => actor.roles.has('head');

/** What is about a person is seen by that person, the head of the department, and all of it by those who have the permission. */
export const seesPerson = (ctx: RequestContext, person: Whose, permission: string): boolean =>
  ctx.actor.permissions.has(permission) ||
  person.key === ctx.actor.personKey ||
  (isHead(ctx) && person.departmentKey !== null && ctx.actor.departmentKeys.has(person.departmentKey));

/** The same of rows with the columns `person_id` and `department_id`. */
export const personalRows =
  (permission: string): RowCondition =>
  (ctx, alias) => {
    const { actor } = ctx;
    if (actor.permissions.has(permission)) return TRUE;
    if (actor.personKey === null) return FALSE;
    const own = sql`${raw(alias)}.person_id = ${actor.personKey}`;
    if (!isHead(ctx)) return own;
    return any([own, sql`${raw(alias)}.department_id in ${keyList([...actor.departmentKeys])}`]);
  };

/** Rows of a status column that everyone reads once they are public; before and after, their department and the office. */
export const publicRows =
  (office: readonly string[]): RowCondition =>
  ({ actor }, alias) => {
    if (office.some((role) => actor.roles.has(role as never))) return TRUE;
    return any([
      sql`${raw(alias)}.status = 'PUBLISHED'`,
      sql`${raw(alias)}.department_id in ${keyList([...actor.departmentKeys])}`,
    ]);
  };
