import { createHash } from 'node:crypto';
import type { Collection, OrderTerm } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { refuse } from '../kernel/errors.js';
import { raw, type Sql, sql } from '../kernel/sql.js';

/** Expressions that are never null, so that a cursor can be compared with them. */
export interface OrderKey {
  readonly expression: Sql;
  readonly direction: 'ASC' | 'DESC';
}

export interface Ordering {
  readonly keys: readonly OrderKey[];
  readonly hash: string;
}

const EMPTY_TEXT = `''`;

/** A key that may be empty becomes two: whether it is, then its value with nulls replaced. */
function keysOf(ctx: RequestContext, collection: Collection, term: OrderTerm): OrderKey[] {
  const direction = term.direction ?? 'ASC';
  const key = collection.options.orderBy[term.field];
  const contributed = collection.sortKeys.find((candidate) => candidate.name === term.field);
  const column = typeof key === 'string' ? collection.table.columns.get(key) : undefined;
  const expression = column
    ? raw(`t.${column.name}`)
    : typeof key === 'function'
      ? key('t', ctx)
      : contributed?.expression('t', ctx);
  if (!expression) throw refuse('order.unknown', ['orderBy']);
  if (column && !column.nullable) return [{ expression, direction }];
  const text = column?.kind === 'text' || column?.kind === 'date';
  const empty = sql`(case when ${expression} is null then 1 else 0 end)`;
  return [
    { expression: empty, direction: term.nulls === 'FIRST' ? 'DESC' : 'ASC' },
    { expression: sql`coalesce(${expression}, ${raw(text ? EMPTY_TEXT : '0')})`, direction },
  ];
}

/** The orders of collections that nobody asked to be sorted, where they are of columns alone. */
const defaults = new WeakMap<Collection, Ordering>();

/** The order of a page: the terms asked for, else the collection's own, and the row's key at the end. */
export function orderingOf(
  ctx: RequestContext,
  collection: Collection,
  terms: readonly OrderTerm[] | undefined,
): Ordering {
  if (terms?.length) return orderingBy(ctx, collection, terms);
  const known = defaults.get(collection);
  if (known) return known;
  const { defaultOrder, orderBy } = collection.options;
  const ordering = orderingBy(
    ctx,
    collection,
    defaultOrder.map((field) => ({ field })),
  );
  if (defaultOrder.every((field) => typeof orderBy[field] === 'string')) defaults.set(collection, ordering);
  return ordering;
}

function orderingBy(ctx: RequestContext, collection: Collection, asked: readonly OrderTerm[]): Ordering {
  const keys = [
    ...asked.flatMap((term) => keysOf(ctx, collection, term)),
    { expression: raw('t.id'), direction: 'ASC' as const },
  ];
  const hash = createHash('sha256')
    .update(JSON.stringify([collection.type.name, asked, keys.length]))
    .digest('base64url')
    .slice(0, 8);
  return { keys, hash };
}
