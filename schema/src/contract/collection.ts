import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Sql } from '../kernel/sql.js';
import type { Class } from './class.js';
import type { RequestContext } from './context.js';
import { Direction, Nulls, PageInfo } from './page-types.js';
import { tableOf } from './table.js';
import type { WhereEntry } from './where-entry.js';

/** An expression to sort by, over the alias of the collection's table. */
export type SortExpression = (alias: string, ctx: RequestContext) => Sql;

export interface CollectionOptions {
  /** Filters by name; see where.ts for the kinds. */
  readonly where: Readonly<Record<string, WhereEntry>>;
  /** Sort keys by name (UPPER_CASE): a property of the row or an expression. */
  readonly orderBy: Readonly<Record<string, string | SortExpression>>;
  readonly defaultOrder: readonly string[];
  /** Rows valid in a plan year. Left out: the collection does not depend on the year. */
  readonly inYear?: (alias: string, year: number) => Sql;
}

/** A predicate or sort key that a module adds to a collection, its own or another's. */
export interface Contribution {
  readonly module: string;
  readonly name: string;
}
export interface ContributedPredicate extends Contribution, WhereEntry {}
export interface ContributedSortKey extends Contribution {
  readonly expression: SortExpression;
}

/** One collection of records: the classes of its arguments and pages, and what it can be narrowed and sorted by. */
export class Collection<T = object> {
  readonly Where: Class;
  readonly OrderBy: Class;
  readonly Edge: Class;
  readonly Connection: Class;
  /** Arguments with `year`; of collections that do not depend on a year, without. */
  readonly Args: Class<CollectionArgs>;
  /** Names of sort keys, as the enum of `OrderBy.field` holds them. */
  readonly sortNames: Record<string, string>;
  readonly predicates: ContributedPredicate[] = [];
  readonly sortKeys: ContributedSortKey[] = [];

  constructor(
    readonly type: Class<T>,
    readonly options: CollectionOptions,
  ) {
    const name = type.name;
    this.sortNames = Object.fromEntries(Object.keys(options.orderBy).map((key) => [key, key]));
    registerEnumType(this.sortNames, {
      name: `${name}OrderField`,
      description: `정렬 기준. / What ${name} records are sorted by.`,
    });
    this.Where = whereClass(name, options.where);
    this.OrderBy = orderByClass(name, this.sortNames);
    this.Edge = edgeClass(name, type);
    this.Connection = connectionClass(name, type, this.Edge);
    this.Args = argsClass(name, this.Where, this.OrderBy, Boolean(options.inYear));
  }

  /** The generated classes, which belong to the module that declares the collection. */
  get classes(): readonly Class[] {
    return [this.Where, this.OrderBy, this.Edge, this.Connection];
  }

  get table() {
    return tableOf(this.type);
  }
}

export interface OrderTerm {
  readonly field: string;
  readonly direction?: Direction;
  readonly nulls?: Nulls;
}

/** The arguments of every collection; `first` defaults to 50 and ends at 500. */
export interface CollectionArgs {
  readonly year?: number;
  readonly where?: Readonly<Record<string, unknown>>;
  readonly orderBy?: readonly OrderTerm[];
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

/** What a collection field answers; `totalCount` is there only when it was asked for. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount?: number;
  /** What the page is a page of, for fields of the connection that count over all of it. */
  readonly scope?: PageScope;
}

/** All rows of a collection field, whatever the page: a table with the alias `t`, and a condition over it. */
export interface PageScope {
  readonly from: Sql;
  readonly where: Sql;
}

const collections = new Map<string, Collection>();

/** Declares the collection of a type; there is one of each. */
export function collection<T>(type: Class<T>, options: CollectionOptions): Collection<T> {
  if (collections.has(type.name)) throw new Error(`There are two collections of ${type.name}`);
  const made = new Collection(type, options);
  collections.set(type.name, made as unknown as Collection);
  return made;
}

/** By name, so that collections that relate to each other need not import each other. */
export function collectionOf(type: string): Collection {
  const found = collections.get(type);
  if (!found) throw new Error(`There is no collection of ${type}`);
  return found;
}

const named = (name: string): Class => ({ [name]: class {} })[name] as Class;

function whereClass(name: string, entries: Readonly<Record<string, WhereEntry>>): Class {
  const Where = named(`${name}Where`);
  for (const [key, entry] of Object.entries(entries)) {
    Field(entry.type as never, { nullable: true, description: entry.description })(Where.prototype, key);
  }
  const combine = (key: string, description: string) =>
    Field(() => [Where], { nullable: true, description })(Where.prototype, key);
  combine('and', '모두 만족. / All of these hold.');
  combine('or', '하나 이상 만족. / At least one of these holds.');
  Field(() => Where, { nullable: true, description: '만족하지 않음. / This does not hold.' })(Where.prototype, 'not');
  InputType(`${name}Where`, { description: `${name} 기록을 고르는 조건. / Conditions that choose ${name} records.` })(
    Where,
  );
  return Where;
}

function orderByClass(name: string, sortNames: object): Class {
  const OrderBy = named(`${name}OrderBy`);
  Field(() => sortNames, { description: '정렬 기준. / Sort key.' })(OrderBy.prototype, 'field');
  Field(() => Direction, { nullable: true, description: '방향(기본 ASC). / Direction, ASC unless given.' })(
    OrderBy.prototype,
    'direction',
  );
  Field(() => Nulls, {
    nullable: true,
    description: '빈 값의 위치(기본 LAST). / Where empty values go, LAST unless given.',
  })(OrderBy.prototype, 'nulls');
  InputType(`${name}OrderBy`, { description: `${name} 기록의 정렬. / Order of ${name} records.` })(OrderBy);
  return OrderBy;
}

function edgeClass(name: string, type: Class): Class {
  const Edge = named(`${name}Edge`);
  Field(() => String, { description: '이 기록의 위치. / Position of this record.' })(Edge.prototype, 'cursor');
  Field(() => type, { description: '기록. / The record.' })(Edge.prototype, 'node');
  ObjectType(`${name}Edge`, { description: `${name} 기록과 그 위치. / A ${name} and its position.` })(Edge);
  return Edge;
}

function connectionClass(name: string, type: Class, Edge: Class): Class {
  const Connection = named(`${name}Connection`);
  Field(() => [type], { description: '이 쪽의 기록. / Records of this page.' })(Connection.prototype, 'nodes');
  Field(() => [Edge], { description: '위치가 붙은 기록. / Records with their positions.' })(
    Connection.prototype,
    'edges',
  );
  Field(() => PageInfo, { description: '앞뒤 쪽 정보. / What lies before and after.' })(
    Connection.prototype,
    'pageInfo',
  );
  Field(() => Int, {
    description: '조건에 맞는 전체 건수(요청할 때만 셈). / All matching records; counted only when asked for.',
  })(Connection.prototype, 'totalCount');
  ObjectType(`${name}Connection`, { description: `${name} 목록의 한 쪽. / A page of ${name} records.` })(Connection);
  return Connection;
}

function argsClass(name: string, Where: Class, OrderBy: Class, byYear: boolean): Class<CollectionArgs> {
  const Args = named(`${name}Args`) as Class<CollectionArgs>;
  const field = (type: () => unknown, key: string, description: string): void =>
    Field(type as never, { nullable: true, description })(Args.prototype, key as never);
  if (byYear)
    field(
      () => Int,
      'year',
      '계획연도(기본: 상위 조회 또는 기준일의 연도). / Plan year; inherited, or that of the business date.',
    );
  field(() => Where, 'where', '조건. / Conditions.');
  field(() => [OrderBy], 'orderBy', '정렬. / Order.');
  field(
    () => Int,
    'first',
    '앞에서 몇 건(기본 50, 최대 500). / How many from the start; 50 unless given, 500 at most.',
  );
  field(() => String, 'after', '이 위치 다음부터. / From behind this position.');
  field(() => Int, 'last', '뒤에서 몇 건. / How many from the end.');
  field(() => String, 'before', '이 위치 앞까지. / Up to this position.');
  ArgsType()(Args);
  return Args;
}
