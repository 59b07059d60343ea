import type { Sql } from '../kernel/sql.js';
import type { RequestContext } from './context.js';

/** One key of a `where`: its input type and how a value of it becomes a condition over a table's alias. */
export interface WhereEntry {
  readonly type: () => unknown;
  readonly description: string;
  compile(value: never, alias: string, ctx: RequestContext): Sql;
}
