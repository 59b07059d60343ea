import type { Collection, Page, PageScope } from '../contract/collection.js';
import type { ColumnDescriptor } from '../contract/columns.js';
import type { Selection } from '../contract/selection.js';
import { type Param, raw, type Sql, sql } from '../kernel/sql.js';
import { encodeCursor } from './cursor.js';
import type { Ordering } from './ordering.js';
import type { PageRequest } from './page-request.js';
import { columnsFor, type Row, toRow } from './record-store.js';

const showsCursors = (selection: Selection): boolean => {
  const pageInfo = selection.below('pageInfo');
  return selection.below('edges').has('cursor') || pageInfo.has('startCursor') || pageInfo.has('endCursor');
};

/** The sort keys of each row, where the answer shows cursors. */
export const cursorList = ({ keys }: Ordering, selection: Selection): Sql[] =>
  showsCursors(selection) ? keys.map((key, index) => sql`${key.expression} as ${raw(`"cursor${index}"`)}`) : [];

/** A row as the database gave it. */
export type Read = Record<string, unknown>;

interface PageShape<T> {
  readonly collection: Collection<T>;
  readonly columns: readonly ColumnDescriptor[];
  readonly request: PageRequest;
  readonly selection: Selection;
}

/** The page of rows that were read, one more than it holds where there are more. */
export function pageOf<T>(
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

/** The columns that the nodes of a page show. */
export function nodeColumns<T>(collection: Collection<T>, selection: Selection): readonly ColumnDescriptor[] {
  const known = columnsOfNodes.get(selection);
  if (known) return known;
  const asked = [selection.below('nodes'), selection.below('edges').below('node')];
  const all = asked.flatMap((part) => columnsFor(collection.type, part));
  const columns = [...new Map(all.map((column) => [column.property, column])).values()];
  columnsOfNodes.set(selection, columns);
  return columns;
}
