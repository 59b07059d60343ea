import { all, any, keyList, raw, type Sql, sql, TRUE } from '../kernel/sql.js';
import type { RequestContext } from './context.js';
import type { Table } from './table.js';

/** Who may see a row, set by the record's state machine. */
export const VISIBILITIES = ['DRAFT', 'APPROVED', 'PUBLIC', 'PERSONAL'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/**
 * The rows of a table that the actor may see, as a condition over `alias`: used by every read, join, count, filter and update.
 * Public rows are everyone's, approved rows the staff's, drafts their department's and the officers', personal rows one person's.
 */
export function visible(ctx: RequestContext, table: Table, alias: string): Sql {
  if (!table.protection) return TRUE;
  const { actor } = ctx;
  const at = raw(`${alias}.visibility`);
  if (actor.kind === 'public') return sql`${at} = 'PUBLIC'`;
  const own = actor.personKey === null ? [] : [sql`${raw(alias)}.owner_person_id = ${actor.personKey}`];
  const seesDrafts = ['planner', 'auditor', ...table.protection.officers].some((role) => actor.roles.has(role as never));
  if (seesDrafts) return any([sql`${at} <> 'PERSONAL'`, ...own]);
  const drafts = sql`${at} = 'DRAFT' and ${raw(alias)}.owner_department_id in ${keyList([...actor.departmentKeys])}`;
  return any([sql`${at} in ('APPROVED', 'PUBLIC')`, sql`(${drafts})`, ...own]);
}

/** The same, joined with further conditions. */
export const visibleWhere = (ctx: RequestContext, table: Table, alias: string, conditions: readonly Sql[]): Sql =>
  all([visible(ctx, table, alias), ...conditions]);
