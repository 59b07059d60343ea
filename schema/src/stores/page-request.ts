import type { Collection, CollectionArgs } from '../contract/collection.js';
import { planYear, type RequestContext } from '../contract/context.js';
import { compileWhere } from '../contract/where.js';
import { refuse } from '../kernel/errors.js';
import { join, type Param, raw, type Sql, sql, TRUE } from '../kernel/sql.js';
import { decodeCursor } from './cursor.js';
import { type Ordering, orderingOf } from './ordering.js';

/** Records of a page: unless it is said, and at most. */
export const PAGE_SIZE = { standard: 50, most: 500 } as const;

/** A row that remembers the plan year it was read for, so that collections below inherit it. */
export interface InYear {
  readonly asOfYear?: number;
}

export interface PageRequest {
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
  const size = args.last ?? args.first ?? PAGE_SIZE.standard;
  if (size < 0) throw refuse('page.negative', [name]);
  if (size > PAGE_SIZE.most) throw refuse('page.too-large', [name], { max: PAGE_SIZE.most });
  return size;
}

/** What arguments ask for. Refuses sizes that no page has, and cursors of another order. */
export function requestOf(
  ctx: RequestContext,
  collection: Collection,
  args: CollectionArgs,
  inherited?: number,
): PageRequest {
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

export const conditionsOf = (
  ctx: RequestContext,
  collection: Collection,
  args: CollectionArgs,
  year: number,
): Sql[] => [
  compileWhere(collection, args.where, 't', ctx),
  ...(collection.options.inYear ? [collection.options.inYear('t', year)] : []),
];

/**
 * Rows behind (or before) the cursor: sort keys decide one after the other, the row's key last. Each decision names its
 * first key alone as well, because that is what an index is entered by.
 */
export function beyond({ cursor, ordering, backward }: PageRequest): Sql {
  if (!cursor) return TRUE;
  const last = ordering.keys.length - 1;
  return ordering.keys.reduceRight<Sql>((rest, { expression, direction }, index) => {
    const value = cursor[index] as Param;
    const ahead = (direction === 'ASC') !== backward ? '>' : '<';
    if (index === last) return sql`${expression} ${raw(ahead)} ${value}`;
    return sql`${expression} ${raw(`${ahead}=`)} ${value} and (${expression} ${raw(ahead)} ${value} or ${rest})`;
  }, TRUE);
}

export const orderBy = ({ ordering, backward }: PageRequest): Sql =>
  join(
    ordering.keys.map((key) => sql`${key.expression} ${raw((key.direction === 'ASC') !== backward ? 'asc' : 'desc')}`),
    ', ',
  );

/** Whoever has read everything has counted it. */
export const holdsAll = (request: PageRequest, read: readonly unknown[]): boolean =>
  request.cursor === null && read.length <= request.size;
