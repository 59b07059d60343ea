import type { Class } from '../contract/class.js';
import type { RequestContext } from '../contract/context.js';
import type { Selection } from '../contract/selection.js';
import { tableOf } from '../contract/table.js';
import { raw, sql } from '../kernel/sql.js';
import { type Row, select } from './record-store.js';

/** The record with this code, or null where there is none or the actor may not see it. */
export async function byCode<T>(
  ctx: RequestContext,
  entity: Class<T>,
  code: string,
  selection: Selection,
): Promise<Row<T> | null> {
  const column = tableOf(entity).columns.get('code')?.name as string;
  const [row] = await select(ctx, entity, selection, { where: sql`${raw(`t.${column}`)} = ${code}`, limit: 1 });
  return row ?? null;
}
