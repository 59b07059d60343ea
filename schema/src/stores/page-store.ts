import type { Collection, CollectionArgs, Page, PageScope } from '../contract/collection.js';
import type { ColumnDescriptor } from '../contract/columns.js';
import { planYear, type RequestContext } from '../contract/context.js';
import type { Selection } from '../contract/selection.js';
import type { Table } from '../contract/table.js';
import { visibleWhere } from '../contract/visibility.js';
import { compileWhere } from '../contract/where.js';
import { refuse } from '../kernel/errors.js';
import { join, keyList, type Param, raw, type Sql, sql, TRUE } from '../kernel/sql.js';
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

/**
 * Rows behind (or before) the cursor: sort keys decide one after the other, the row's key last. Each decision names its
 * first key alone as well, because that is what an index is entered by.
 */
function beyond({ cursor, ordering, backward }: PageRequest): Sql {
  if (!cursor) return TRUE;
  const last = ordering.keys.length - 1;
  return ordering.keys.reduceRight<Sql>((rest, { expression, direction }, index) => {
    const value = cursor[index] as Param;
    const ahead = (direction === 'ASC') !== backward ? '>' : '<';
    if (index === last) return sql`${expression} ${raw(ahead)} ${value}`;
    return sql`${expression} ${raw(`${ahead}=`)} ${value} and (${expression} ${raw(ahead)} ${value} or ${rest})`;
  }, TRUE);
}

const orderBy = ({ ordering, backward }: PageRequest): Sql =>
  join(
    ordering.keys.map((key) => sql`${key.expression} ${raw((key.direction === 'ASC') !== backward ? 'asc' : 'desc')}`),
    ', ',
  );

const showsCursors = (selection: Selection): boolean => {
  const pageInfo = selection.below('pageInfo');
  return selection.below('edges').has('cursor') || pageInfo.has('startCursor') || pageInfo.has('endCursor');
};

/** The sort keys of each row, where the answer shows cursors. */
const cursorList = ({ keys }: Ordering, selection: Selection): Sql[] =>
  showsCursors(selection) ? keys.map((key, index) => sql`${key.expression} as ${raw(`"cursor${index}"`)}`) : [];

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
  const shown = showsCursors(selection);
  const cursorOf = (given: Read | undefined): string | null =>
    given && shown
      ? encodeCursor(
          request.ordering.keys.map((_, index) => given[`cursor${index}`] as Param),
          request.ordering.hash,
        )
      : null;
  const nodes = kept.map((given) => {
    given.asOfYear = request.year;
    return toRow(collection.table, columns, given);
  });
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
    sql`select ${join([selectList(columns, 't', ctx), ...cursorList(request.ordering, selection)], ', ')} from ${from} where ${visibleWhere(ctx, table, 't', [...conditions, beyond(request)])} order by ${orderBy(request)} limit ${request.size + 1}`,
  );
  const everything = { from, where: visibleWhere(ctx, table, 't', conditions) };
  const total = selection.has('totalCount') ? await countOf(ctx, request, read, everything) : undefined;
  return pageOf({ collection, columns, request, selection }, read, everything, total);
}

/** Whoever has read everything has counted it. */
const holdsAll = (request: PageRequest, read: readonly unknown[]): boolean =>
  request.cursor === null && read.length <= request.size;

async function countOf(ctx: RequestContext, request: PageRequest, read: Read[], { from, where }: PageScope) {
  if (holdsAll(request, read)) return read.length;
  const [counted] = await ctx.db.rows<{ n: number }>(sql`select count(*) as n from ${from} where ${where}`);
  return Number(counted?.n);
}

/** How children of a parent are found: over alias `t`, the expression of the parent's key, and a join it may need. */
export interface ParentLink {
  readonly parentKey: Sql;
  readonly join?: Sql;
}

/**
 * What a page below a parent is a page of; its condition is made when somebody asks. In a literal, a getter would give each
 * object a hidden class of its own, which lives on with all that the getter sees until old memory is collected.
 */
class ScopeOfParent implements PageScope {
  constructor(
    readonly from: Sql,
    private readonly made: () => Sql,
  ) {}

  get where(): Sql {
    return this.made();
  }
}

interface ParentRead {
  readonly from: Sql;
  readonly columns: Sql;
  readonly parentKey: Sql;
  readonly where: Sql;
  readonly request: PageRequest;
}

type ChildRow = Read & { readonly parentKey: number };

/** Who asks for smaller pages expects that there is more. */
const ALL_MAY_FIT = 50;

/** The first rows of each parent; one more than a page, to know whether there are more. */
async function rowsByParent(ctx: RequestContext, read: ParentRead, parents: number): Promise<readonly ChildRow[]> {
  const { from, columns, parentKey, where, request } = read;
  const order = orderBy(request);
  if (parents === 1 || request.size >= ALL_MAY_FIT) {
    // Mostly all children together are no more than the pages of all parents may hold: then they need no ranking.
    const most = parents * (request.size + 1);
    const plain = await ctx.db.rows<ChildRow>(
      sql`select ${columns} from ${from} where ${where} order by ${parentKey}, ${order} limit ${most}`,
    );
    if (plain.length < most || parents === 1) return plain;
  }
  const rank = sql`row_number() over (partition by ${parentKey} order by ${order})`;
  return ctx.db.rows<ChildRow>(
    sql`select * from (select ${columns}, ${rank} as ${raw('"rank"')} from ${from} where ${where}) ranked where ${raw('"rank"')} <= ${request.size + 1} order by ${raw('"parentKey", "rank"')}`,
  );
}

/** The first page for each parent, together. */
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
  const conditions = conditionsOf(ctx, untyped, args, request.year);
  const mine = [sql`${link.parentKey} in ${keyList(keys)}`, ...conditions];
  const from = sql`${raw(`${table.name} t`)} ${link.join ?? raw('')}`;
  const where = (of: readonly Sql[]) => visibleWhere(ctx, table, 't', of);
  const list = [
    selectList(columns, 't', ctx),
    ...cursorList(request.ordering, selection),
    sql`${link.parentKey} as ${raw('"parentKey"')}`,
  ];
  const wanted = {
    from,
    columns: join(list, ', '),
    parentKey: link.parentKey,
    where: where([...mine, beyond(request)]),
    request,
  };
  const read = await rowsByParent(ctx, wanted, keys.length);
  const groups = new Map<number, Read[]>(keys.map((key) => [key, []]));
  for (const row of read) groups.get(Number(row.parentKey))?.push(row);
  const counts = selection.has('totalCount')
    ? await countsByParent(ctx, groups, request, { from, where: where(mine) }, link.parentKey)
    : null;
  const pages = new Map<number, Page<Row<T>>>();
  for (const [key, rows] of groups) {
    const own = new ScopeOfParent(from, () => where([...conditions, sql`${link.parentKey} = ${key}`]));
    const total = counts ? (counts.get(key) ?? 0) : undefined;
    pages.set(key, pageOf({ collection, columns, request, selection }, rows, own, total));
  }
  return parents.map((parent) => pages.get(parent.key) as Page<Row<T>>);
}

async function countsByParent(
  ctx: RequestContext,
  groups: ReadonlyMap<number, Read[]>,
  request: PageRequest,
  { from, where }: PageScope,
  parentKey: Sql,
): Promise<ReadonlyMap<number, number>> {
  const read = [...groups];
  if (read.every(([, rows]) => holdsAll(request, rows))) return new Map(read.map(([key, rows]) => [key, rows.length]));
  const rows = await ctx.db.rows<{ parentKey: number; n: number }>(
    sql`select ${parentKey} as ${raw('"parentKey"')}, count(*) as n from ${from} where ${where} group by ${parentKey}`,
  );
  return new Map(rows.map((row) => [Number(row.parentKey), Number(row.n)]));
}
