import type { Class } from '../contract/class.js';
import type { Collection, CollectionArgs } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { BatchField, ReadField } from '../contract/field.js';
import type { Selection } from '../contract/selection.js';
import { CodeArgs } from '../inputs/arguments.js';
import { raw } from '../kernel/sql.js';
import { pagesByParent } from '../stores/child-page-store.js';
import { byCode } from '../stores/code-store.js';
import { page } from '../stores/page-store.js';
import { byKeys, byParents } from '../stores/record-store.js';

// Fields that follow from a column are declared, not written: `@ToOne(() => Goal, { key: 'goalKey', … }) declare goal: Goal;`

interface Declared {
  /** Korean, then " / ", then English. */
  readonly description: string;
}
interface Relation extends Declared {
  readonly permission?: string;
}
interface Root extends Declared {
  readonly permission: string;
}

type Row = Readonly<Record<string, never>> & { readonly key: number };
// biome-ignore lint/suspicious/noExplicitAny: methods differ in their arguments; field.ts binds them
type Method = (...args: any[]) => unknown;

/** Puts the method in the property's place, as if the class had written it, under the given decorator. */
const declared =
  (decorate: MethodDecorator, method: Method): PropertyDecorator =>
  (prototype, property) => {
    const descriptor = { value: method, writable: true, configurable: true, enumerable: false };
    decorate(prototype, property, descriptor);
    Object.defineProperty(prototype, property, descriptor);
  };

interface ToOneOptions extends Relation {
  /** The property of the row that holds the other's key. */
  readonly key: string;
  readonly nullable?: boolean;
}

/** The record that a reference column names. */
export function ToOne<T extends object>(type: () => Class<T>, { key, ...options }: ToOneOptions): PropertyDecorator {
  const method = (rows: readonly Row[], _args: unknown, ctx: RequestContext, selection: Selection) => {
    const keys = rows.map((row): number | null => row[key] ?? null);
    return byKeys(ctx, type(), keys, selection);
  };
  return declared(BatchField(type, { ...options, needs: [key] }), method);
}

interface ToManyOptions extends Relation {
  /** The property of the other rows that holds this record's key. */
  readonly key: string;
  /** Over the alias `t`. */
  readonly orderBy: string;
}

/** All records whose reference column names this one. Lists that grow are pages: {@link ToPage}. */
export function ToMany<T extends object>(
  type: () => Class<T>,
  { key, orderBy, ...options }: ToManyOptions,
): PropertyDecorator {
  const method = (rows: readonly Row[], _args: unknown, ctx: RequestContext, selection: Selection) => {
    const keys = rows.map((row) => row.key);
    return byParents(ctx, type(), key as never, keys, selection, raw(orderBy));
  };
  return declared(
    BatchField(() => [type()], options),
    method,
  );
}

interface ToPageOptions extends Relation {
  /** The column of the collection's table that holds this record's key. */
  readonly column: string;
}

/** A page of the collection's records whose column names this one. */
export function ToPage<T>(collection: Collection<T>, { column, ...options }: ToPageOptions): PropertyDecorator {
  const link = { parentKey: raw(`t.${column}`) };
  const method = (rows: readonly Row[], args: CollectionArgs, ctx: RequestContext, selection: Selection) =>
    pagesByParent(ctx, collection, rows, link, args, selection);
  return declared(
    BatchField(() => collection.Connection, { ...options, args: collection.Args }),
    method,
  );
}

/** A root field: a page of the whole collection. */
export function ReadPage<T>(collection: Collection<T>, options: Root): PropertyDecorator {
  const method = (args: CollectionArgs, ctx: RequestContext, selection: Selection) =>
    page(ctx, collection, args, selection);
  return declared(
    ReadField(() => collection.Connection, { ...options, args: collection.Args }),
    method,
  );
}

/** A root field: the record with a code. */
export function ReadByCode<T extends object>(type: () => Class<T>, options: Root): PropertyDecorator {
  const method = ({ code }: CodeArgs, ctx: RequestContext, selection: Selection) =>
    byCode(ctx, type(), code, selection);
  return declared(ReadField(type, { ...options, args: CodeArgs, nullable: true }), method);
}
