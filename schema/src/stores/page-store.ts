import type { Collection, CollectionArgs, Page, PageScope } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import type { Selection } from '../contract/selection.js';
import type { Table } from '../contract/table.js';
import { visibleWhere } from '../contract/visibility.js';
import { join, raw, type Sql, sql, TRUE } from '../kernel/sql.js';
import { beyond, conditionsOf, holdsAll, orderBy, type PageRequest, requestOf } from './page-request.js';
import { cursorList, nodeColumns, pageOf, type Read } from './page-shape.js';
import { type Row, selectList } from './record-store.js';

/** One page of the whole collection, further narrowed by `scope`. */
export async function page<T>(
  ctx: RequestContext,
  collection: Collection<T>,
  args: CollectionArgs,
  selection: Selection,
  scope: Sql = TRUE,
): Promise<Page<Row<T>>> {
  const untyped = collection as unknown as Collection;
  const request = requestOf(ctx, untyped, args);
  const table = collection.table as Table;
  const columns = nodeColumns(collection, selection);
  const conditions = [scope, ...conditionsOf(ctx, untyped, args, request.year)];
  const from = raw(`${table.name} t`);
  const read = await ctx.db.rows<Read>(
    sql`select ${join([selectList(columns, 't', ctx), ...cursorList(request.ordering, selection)], ', ')} from ${from} where ${visibleWhere(ctx, table, 't', [...conditions, beyond(request)])} order by ${orderBy(request)} limit ${request.size + 1}`,
  );
  const everything = { from, where: visibleWhere(ctx, table, 't', conditions) };
  const total = selection.has('totalCount') ? await countOf(ctx, request, read, everything) : undefined;
  return pageOf({ collection, columns, request, selection }, read, everything, total);
}

async function countOf(ctx: RequestContext, request: PageRequest, read: Read[], { from, where }: PageScope) {
  if (holdsAll(request, read)) return read.length;
  const [counted] = await ctx.db.rows<{ n: number }>(sql`select count(*) as n from ${from} where ${where}`);
  return Number(counted?.n);
}
