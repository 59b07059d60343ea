import { all, any, FALSE, keyList, raw, type Sql, sql, TRUE } from '../kernel/sql.js';
import type { Class } from './class.js';
import type { RequestContext } from './context.js';
import type { Role } from './permission.js';
import { type RowCondition, type Table, tableOf, VisibleWhere } from './table.js';

/** Who may see a row, set by the record's state machine. */
export const VISIBILITIES = ['DRAFT', 'APPROVED', 'PUBLIC', 'PERSONAL'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** The rows of a table that the actor may see: used by every read, join, count, filter and update. */
export const visible = (ctx: RequestContext, table: Pick<Table, 'visible'>, alias: string): Sql =>
  table.visible?.(ctx, alias) ?? TRUE;

/** The same, joined with further conditions. */
export const visibleWhere = (
  ctx: RequestContext,
  table: Pick<Table, 'visible'>,
  alias: string,
  conditions: readonly Sql[],
): Sql => all([visible(ctx, table, alias), ...conditions]);

/**
 * Rows with the columns `visibility`, `owner_department_id`, `owner_person_id`. Public rows are everyone's, approved rows
 * the staff's, drafts their department's and the officers', personal rows one person's.
 */
export const Protected = ({ officers }: { readonly officers: readonly Role[] }): ClassDecorator =>
  VisibleWhere(byVisibilityFor(officers));

/** The condition of {@link Protected}, to be joined with another. */
export const byVisibilityFor =
  (officers: readonly Role[]): RowCondition =>
  (ctx, alias) =>
    byVisibility(ctx, alias, ['planner', 'auditor', ...officers]);

/** Rows of the core that modules wrote, by the column that names the module: hidden where that is off. */
export const ofModuleOn =
  (column: string): RowCondition =>
  (ctx, alias) =>
    sql`${raw(`${alias}.${column}`)} in ${keyList(['core', ...ctx.modules])}`;

/** Rows that meet all of the conditions. */
export const both =
  (...parts: readonly RowCondition[]): RowCondition =>
  (ctx, alias) =>
    all(parts.map((part) => part(ctx, alias)));

function byVisibility({ actor }: RequestContext, alias: string, officers: readonly Role[]): Sql {
  const at = raw(`${alias}.visibility`);
  if (actor.kind === 'public') return sql`${at} = 'PUBLIC'`;
  const own = actor.personKey === null ? [] : [sql`${raw(alias)}.owner_person_id = ${actor.personKey}`];
  if (officers.some((role) => actor.roles.has(role))) return any([sql`${at} <> 'PERSONAL'`, ...own]);
  const drafts = sql`${at} = 'DRAFT' and ${raw(alias)}.owner_department_id in ${keyList([...actor.departmentKeys])}`;
  return any([sql`${at} in ('APPROVED', 'PUBLIC')`, sql`(${drafts})`, ...own]);
}

/** A row is as visible as the record that a column of it refers to. */
export const asParent =
  (parent: () => Class, column: string): RowCondition =>
  (ctx, alias) => {
    const table = tableOf(parent());
    const above = `${alias}_p`;
    const seen = visibleWhere(ctx, table, above, [raw(`${above}.id = ${alias}.${column}`)]);
    return sql`exists (select 1 from ${raw(table.name)} ${raw(above)} where ${seen})`;
  };

/** All rows for those who have the permission, none for others. */
export const withPermission =
  (permission: string): RowCondition =>
  ({ actor }) =>
    actor.permissions.has(permission) ? TRUE : FALSE;

/** Rows of the actor's own, by the column that refers to a person; all of them for those who have the permission. */
export const ownedBy =
  (column: string, permission: string): RowCondition =>
  ({ actor }, alias) =>
    actor.permissions.has(permission) ? TRUE : sql`${raw(`${alias}.${column}`)} = ${actor.personKey}`;
