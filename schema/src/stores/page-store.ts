import type { Collection, CollectionArgs, Page, PageScope } from '../contract/collection.js';
import type { ColumnDescriptor } from '../contract/columns.js';
import { planYear, type RequestContext } from '../contract/context.js';
import type { Selection } from '../contract/selection.js';
import type { Table } from '../contract/table.js';
import { visibleWhere } from '../contract/visibility.js';
import { compileWhere } from '../contract/where.js';
import { refuse } from '../kernel/errors.js';
import { all, any, join, keyList, type Param, raw, type Sql, sql, TRUE } from '../kernel/sql.js';
import { decodeCursor, encodeCursor } from './cursor.js';
import { type Ordering, orderingOf } from './ordering.js';
import { columnsFor, type Row, selectList, toRow } from './record-store.js';

const DEFAULT_SIZE = 50;
export const MAX_SIZE = 500;

/** A row that remembers the plan year it was read for, so that collections below inherit it. */
export interface InYear {
  readonly asOfYear?: number;
}

interface PageRequest {
  readonly size: number;
  readonly backward: boolean;
  readonly cursor: readonly Param[] | null;
  readonly ordering: Ordering;
  readonly year: number;
}

/** GraphQL lets an optional argument be null; that is as if it were left out. */
const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

function pageSize(args: CollectionArgs): number {
  if (isGiven(args.first) && isGiven(args.last)) throw refuse('page.first-and-last', ['last']);
  const name = isGiven(args.last) ? 'last' : 'first';
  const size = args.last ?? args.first ?? DEFAULT_SIZE;
  if (size < 0) throw refuse('page.negative', [name]);
  if (size > MAX_SIZE) throw refuse('page.too-large', [name], { max: MAX_SIZE });
  return size;
}

function requestOf(ctx: RequestContext, collection: Collection, args: CollectionArgs, inherited?: number): PageRequest {
  const backward = isGiven(args.last);
  const ordering = orderingOf(ctx, collection, args.orderBy);
  const cursor = backward ? args.before : args.after;
  const size = pageSize(args);
  const name = backward ? 'before' : 'after';
  return {
    size,
    backward,
    ordering,
    cursor: isGiven(cursor) ? decodeCursor(cursor, ordering.hash, name) : null,
    year: args.year ?? inherited ?? planYear(ctx),
  };
}

const conditionsOf = (ctx: RequestContext, collection: Collection, args: CollectionArgs, year: number): Sql[] => [
  compileWhere(collection, args.where, 't', ctx),
  ...(collection.options.inYear ? [collection.options.inYear('t', year)] : []),
];

/** Rows behind (or before) the cursor: sort keys decide one after the other, the row's key last. */
function beyond(request: PageRequest): Sql {
  const { cursor, ordering, backward } = request;
  if (!cursor) return TRUE;
  return any(
    ordering.keys.map((key, index) => {
      const equal = ordering.keys.slice(0, index).map((before, i) => sql`${before.expression} = ${cursor[i] as Param}`);
      const ahead = (key.direction === 'ASC') !== backward ? '>' : '<';
      return all([...equal, sql`${key.expression} ${raw(ahead)} ${cursor[index] as Param}`]);
    }),
  );
}

const orderBy = ({ ordering, backward }: PageRequest): Sql =>
  join(
    ordering.keys.map((key) => sql`${key.expression} ${raw((key.direction === 'ASC') !== backward ? 'asc' : 'desc')}`),
    ', ',
  );

const cursorList = (ordering: Ordering): Sql =>
  join(
    ordering.keys.map((key, index) => sql`${key.expression} as ${raw(`"cursor${index}"`)}`),
    ', ',
  );

type Read = Record<string, unknown>;

interface PageShape<T> {
  readonly collection: Collection<T>;
  readonly columns: readonly ColumnDescriptor[];
  readonly request: PageRequest;
  readonly selection: Selection;
}

function pageOf<T>(
  { collection, columns, request, selection }: PageShape<T>,
  read: Read[],
  scope: PageScope,
  total?: number,
) {
  const more = read.length > request.size;
  const kept = read.slice(0, request.size);
  if (request.backward) kept.reverse();
  const cursorOf = (given: Read | undefined): string | null =>
    given
      ? encodeCursor(
          request.ordering.keys.map((_, index) => given[`cursor${index}`] as Param),
          request.ordering.hash,
        )
      : null;
  const nodes = kept.map((given) => Object.assign(toRow(collection.table, columns, given), { asOfYear: request.year }));
  const edges = selection.has('edges')
    ? nodes.map((node, index) => ({ node, cursor: cursorOf(kept[index]) as string }))
    : [];
  const pageInfo = {
    hasNextPage: request.backward ? request.cursor !== null : more,
    hasPreviousPage: request.backward ? more : request.cursor !== null,
    startCursor: cursorOf(kept[0]),
    endCursor: cursorOf(kept.at(-1)),
  };
  const page: Page<Row<T>> = { edges, nodes, pageInfo, scope };
  return total === undefined ? page : { ...page, totalCount: total };
}

const columnsOfNodes = new WeakMap<Selection, readonly ColumnDescriptor[]>();

function nodeColumns<T>(collection: Collection<T>, selection: Selection): readonly ColumnDescriptor[] {
  const known = columnsOfNodes.get(selection);
  if (known) return known;
  const asked = [selection.below('nodes'), selection.below('edges').below('node')];
  const all = asked.flatMap((part) => columnsFor(collection.type, part));
  const columns = [...new Map(all.map((column) => [column.property, column])).values()];
  columnsOfNodes.set(selection, columns);
  return columns;
}

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
    sql`select ${selectList(columns, 't', ctx)}, ${cursorList(request.ordering)} from ${from} where ${visibleWhere(ctx, table, 't', [...conditions, beyond(request)])} order by ${orderBy(request)} limit ${request.size + 1}`,
  );
  const total = selection.has('totalCount')
    ? await ctx.db.rows<{ n: number }>(
        sql`select count(*) as n from ${from} where ${visibleWhere(ctx, table, 't', conditions)}`,
      )
    : undefined;
  const everything = { from, where: visibleWhere(ctx, table, 't', conditions) };
  const shape = { collection, columns, request, selection };
  return pageOf(shape, read, everything, total && Number(total[0]?.n));
}

/** How children of a parent are found: over alias `t`, the expression of the parent's key, and a join it may need. */
export interface ParentLink {
  readonly parentKey: Sql;
  readonly join?: Sql;
}

/** The first page for each parent, all in one statement. */
export async function pagesByParent<T>(
  ctx: RequestContext,
  collection: Collection<T>,
  parents: readonly ({ readonly key: number } & InYear)[],
  link: ParentLink,
  args: CollectionArgs,
  selection: Selection,
): Promise<Page<Row<T>>[]> {
  const untyped = collection as unknown as Collection;
  const request = requestOf(ctx, untyped, args, parents[0]?.asOfYear);
  const table = collection.table as Table;
  const columns = nodeColumns(collection, selection);
  const keys = [...new Set(parents.map((parent) => parent.key))];
  const mine = sql`${link.parentKey} in ${keyList(keys)}`;
  const conditions = [mine, ...conditionsOf(ctx, untyped, args, request.year)];
  const from = sql`${raw(`${table.name} t`)} ${link.join ?? raw('')}`;
  const rank = sql`row_number() over (partition by ${link.parentKey} order by ${orderBy(request)})`;
  const read = await ctx.db.rows<Read & { parentKey: number }>(
    sql`select * from (select ${selectList(columns, 't', ctx)}, ${cursorList(request.ordering)}, ${link.parentKey} as ${raw('"parentKey"')}, ${rank} as ${raw('"rank"')} from ${from} where ${visibleWhere(ctx, table, 't', [...conditions, beyond(request)])}) ranked where ${raw('"rank"')} <= ${request.size + 1} order by ${raw('"parentKey", "rank"')}`,
  );
  const totals = selection.has('totalCount')
    ? await ctx.db.rows<{ parentKey: number; n: number }>(
        sql`select ${link.parentKey} as ${raw('"parentKey"')}, count(*) as n from ${from} where ${visibleWhere(ctx, table, 't', conditions)} group by ${link.parentKey}`,
      )
    : undefined;
  const groups = new Map<number, Read[]>(keys.map((key) => [key, []]));
  for (const row of read) groups.get(Number(row.parentKey))?.push(row);
  const counts = totals && new Map(totals.map((row) => [Number(row.parentKey), Number(row.n)]));
  const own = (key: number): PageScope => ({
    from,
    where: visibleWhere(ctx, table, 't', [...conditions, sql`${link.parentKey} = ${key}`]),
  });
  const pages = new Map(
    [...groups].map(([key, rows]) => [
      key,
      pageOf({ collection, columns, request, selection }, rows, own(key), counts && (counts.get(key) ?? 0)),
    ]),
  );
  return parents.map((parent) => pages.get(parent.key) as Page<Row<T>>);
}
