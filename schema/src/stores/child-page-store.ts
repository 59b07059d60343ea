import type { Collection, CollectionArgs, Page, PageScope } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import type { Selection } from '../contract/selection.js';
import type { Table } from '../contract/table.js';
import { visibleWhere } from '../contract/visibility.js';
import { join, keyList, raw, type Sql, sql } from '../kernel/sql.js';
import { beyond, conditionsOf, holdsAll, type InYear, orderBy, type PageRequest, requestOf } from './page-request.js';
import { cursorList, nodeColumns, pageOf, type Read } from './page-shape.js';
import { type Row, selectList } from './record-store.js';

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
