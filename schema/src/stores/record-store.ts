import type { Class } from '../contract/class.js';
import { type ColumnDescriptor, codecs } from '../contract/columns.js';
import type { RequestContext, TransactionContext } from '../contract/context.js';
import { needsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { type Table, tableOf } from '../contract/table.js';
import { visibleWhere } from '../contract/visibility.js';
import { conflict } from '../kernel/errors.js';
import { globalId } from '../kernel/ids.js';
import { type Dialect, join, keyList, type Param, raw, type Sql, sql } from '../kernel/sql.js';

/** A row as the read path hands it out: only the columns asked for, plus `key`, `id` and `__typename`. */
export type Row<T> = T & { readonly __typename: string; readonly key: number };

/** What selections need of a type, found once for a selection: plans keep theirs. */
const columnsKnown = new WeakMap<Selection, Map<string, readonly ColumnDescriptor[]>>();

/** The columns that a selection of the type needs: plain ones by name, computed fields by what they declare. */
export function columnsFor(
  entity: Class,
  selection: Selection,
  extra: readonly string[] = [],
): readonly ColumnDescriptor[] {
  const known = columnsKnown.get(selection) ?? new Map<string, readonly ColumnDescriptor[]>();
  const key = [tableOf(entity).name, ...extra].join(' ');
  const columns = known.get(key) ?? neededColumns(entity, selection, extra);
  columnsKnown.set(selection, known.set(key, columns));
  return columns;
}

function neededColumns(entity: Class, selection: Selection, extra: readonly string[]): readonly ColumnDescriptor[] {
  const table = tableOf(entity);
  const wanted = new Set(['key', ...extra]);
  for (const name of selection.names()) {
    if (table.columns.has(name)) wanted.add(name);
    for (const need of needsOf(entity, name)) wanted.add(need);
  }
  return [...wanted].flatMap((property) => table.columns.get(property) ?? []);
}

export const keysOf = (rows: readonly { readonly key: number }[]): number[] => rows.map((row) => row.key);

const listsKnown = new WeakMap<readonly ColumnDescriptor[], Map<string, Sql>>();

/** `alias.column as property`, ready for a select list; written once for columns that a plan keeps. */
export function selectList(columns: readonly ColumnDescriptor[], alias: string, { db }: RequestContext): Sql {
  const known = listsKnown.get(columns) ?? new Map<string, Sql>();
  const key = `${alias} ${db.dialect}`;
  const list = known.get(key) ?? raw(columns.map((column) => selected(column, alias, db.dialect)).join(', '));
  listsKnown.set(columns, known.set(key, list));
  return list;
}

function selected({ name, property, kind }: ColumnDescriptor, alias: string, dialect: Dialect): string {
  const at = `${alias}.${name}`;
  const type = dialect === 'sqlite' ? 'text' : 'char';
  return `${codecs[kind].readAsText ? `cast(${at} as ${type})` : at} as "${property}"`;
}

const decodedOnes = new WeakMap<readonly ColumnDescriptor[], readonly ColumnDescriptor[]>();

function toDecode(columns: readonly ColumnDescriptor[]): readonly ColumnDescriptor[] {
  const known = decodedOnes.get(columns) ?? columns.filter(({ kind }) => !codecs[kind].asGiven);
  decodedOnes.set(columns, known);
  return known;
}

/** Turns what the driver gave into a row: values decoded, global id and type name added. */
export function toRow<T>(
  table: Table<T>,
  columns: readonly ColumnDescriptor[],
  given: Record<string, unknown>,
): Row<T> {
  const row = given;
  for (const { property, kind } of toDecode(columns)) {
    const value = row[property];
    if (value !== null) row[property] = codecs[kind].decode(value);
  }
  row.__typename = table.type;
  row.id = globalId(table.type, row.key as number);
  return row as Row<T>;
}

export interface SelectOptions {
  readonly where: Sql;
  readonly orderBy?: Sql;
  readonly extra?: readonly string[];
  readonly limit?: number;
}

/** Rows that the actor may see, over the alias `t`. */
export async function select<T>(
  ctx: RequestContext,
  entity: Class<T>,
  selection: Selection,
  options: SelectOptions,
): Promise<Row<T>[]> {
  const table = tableOf(entity);
  const columns = columnsFor(entity, selection, options.extra);
  const order = options.orderBy ? sql` order by ${options.orderBy}` : raw('');
  const limit = options.limit === undefined ? raw('') : sql` limit ${options.limit}`;
  const rows = await ctx.db.rows<Record<string, unknown>>(
    sql`select ${selectList(columns, 't', ctx)} from ${raw(table.name)} t where ${visibleWhere(ctx, table as Table, 't', [options.where])}${order}${limit}`,
  );
  return rows.map((row) => toRow(table, columns, row));
}

/** By key, in the order of the keys; null where there is none or the actor may not see it. */
export async function byKeys<T>(
  ctx: RequestContext,
  entity: Class<T>,
  keys: readonly (number | null | undefined)[],
  selection: Selection,
): Promise<(Row<T> | null)[]> {
  const wanted = [...new Set(keys.filter((key): key is number => typeof key === 'number'))];
  if (wanted.length === 0) return keys.map(() => null);
  const rows = await select(ctx, entity, selection, { where: sql`t.id in ${keyList(wanted)}` });
  const found = new Map(rows.map((row) => [row.key, row]));
  return keys.map((key) => (typeof key === 'number' ? (found.get(key) ?? null) : null));
}

/** The rows that belong to each parent key, by the property that refers to the parent. */
export async function byParents<T>(
  ctx: RequestContext,
  entity: Class<T>,
  property: keyof T & string,
  parents: readonly number[],
  selection: Selection,
  orderBy: Sql,
): Promise<Row<T>[][]> {
  const at = tableOf(entity).columns.get(property)?.name as string;
  const where = sql`${raw(`t.${at}`)} in ${keyList([...new Set(parents)])}`;
  const rows = await select(ctx, entity, selection, { where, orderBy, extra: [property] });
  return groupedBy(rows, (row) => row[property] as number, parents);
}

/** The rows of each key, in the order of the keys; none where a key has no row. */
export function groupedBy<R>(rows: readonly R[], keyOf: (row: R) => number | null, keys: readonly number[]): R[][] {
  const groups = new Map<number, R[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row) as number)?.push(row);
  return keys.map((key) => groups.get(key) as R[]);
}

/** What may be written of a row; what is left out stays as it is. */
export type Values<T> = Partial<Omit<T, 'key' | 'id'>>;

const bound = ({ kind }: ColumnDescriptor, value: unknown): Param =>
  value === null ? null : codecs[kind].encode(value);

const encoded = <T>(table: Table<T>, values: Values<T>): [string, Param][] =>
  Object.entries(values).flatMap(([property, value]) => {
    const column = table.columns.get(property);
    return column && value !== undefined ? [[column.name, bound(column, value)] as [string, Param]] : [];
  });

/** Writes a new row and gives its key. */
export async function insert<T>(tx: TransactionContext, entity: Class<T>, values: Values<T>): Promise<number> {
  const table = tableOf(entity);
  const pairs = encoded(table, values);
  const names = raw(pairs.map(([name]) => name).join(', '));
  const statement = sql`insert into ${raw(table.name)} (${names}) values (${join(
    pairs.map(([, value]) => sql`${value}`),
    ', ',
  )})`;
  return (await tx.db.execute(statement)).insertedKey;
}

/** Rows of one statement: bounded by the parameters that a statement may have. */
const ROWS_AT_ONCE = 200;

/** Where rows of values go. */
export interface InsertInto {
  readonly table: string;
  readonly columns: readonly string[];
  /** What becomes of rows that are there already, as the database says it. */
  readonly otherwise?: string;
}

/** Writes rows of values, each in the order of the columns, in as few statements as databases allow. */
export async function insertValues(
  tx: TransactionContext,
  { table, columns, otherwise = '' }: InsertInto,
  rows: readonly (readonly Param[])[],
): Promise<void> {
  const head = `insert into ${table} (${columns.join(', ')}) values `;
  let strings: readonly string[] = [];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const values = rows.slice(from, from + ROWS_AT_ONCE).flat();
    // The text depends on the number of rows alone: it is built for the first statement and for the last.
    if (strings.length !== values.length + 1) strings = tuples(head, columns.length, values.length, otherwise);
    await tx.db.execute({ strings, values });
  }
}

/** The text around as many values: `(?, ?), (?, ?)`. */
function tuples(head: string, width: number, values: number, tail: string): string[] {
  const between = Array.from({ length: values - 1 }, (_, at) => ((at + 1) % width === 0 ? '), (' : ', '));
  return [`${head}(`, ...between, `) ${tail}`];
}

/** Writes many new rows, all with the same properties. */
export async function insertMany<T>(
  tx: TransactionContext,
  entity: Class<T>,
  rows: readonly Values<T>[],
): Promise<void> {
  const table = tableOf(entity);
  const columns = Object.entries(rows[0] ?? {}).flatMap(([property, value]) =>
    value === undefined ? [] : (table.columns.get(property) ?? []),
  );
  const values = rows.map((row) => columns.map((column) => bound(column, row[column.property as keyof Values<T>])));
  await insertValues(tx, { table: table.name, columns: columns.map(({ name }) => name) }, values);
}

const assignments = (pairs: readonly [string, Param][]): Sql =>
  join(
    pairs.map(([name, value]) => sql`${raw(name)} = ${value}`),
    ', ',
  );

/** Changes the row of a key, which the caller has read as one that the actor may see; the number of rows changed. */
export async function update<T>(
  tx: TransactionContext,
  entity: Class<T>,
  key: number,
  values: Values<T>,
): Promise<number> {
  const table = tableOf(entity);
  const pairs = encoded(table, values);
  const statement = sql`update ${raw(table.name)} set ${assignments(pairs)} where id = ${key}`;
  return (await tx.db.execute(statement)).affected;
}

/** As `update`, but only over the version that the caller has read; the row's version goes up by one. */
export async function updateVersion<T extends { version: number }>(
  tx: TransactionContext,
  entity: Class<T>,
  key: number,
  version: number,
  values: Values<T>,
): Promise<void> {
  const table = tableOf(entity);
  const pairs = encoded(table, values);
  const set = pairs.length === 0 ? raw('version = version + 1') : sql`${assignments(pairs)}, version = version + 1`;
  const { affected } = await tx.db.execute(
    sql`update ${raw(table.name)} set ${set} where id = ${key} and version = ${version}`,
  );
  if (affected === 1) return;
  const columns = [...table.columns.values()];
  const [row] = await tx.db.rows<Record<string, unknown>>(
    sql`select ${selectList(columns, 't', tx)} from ${raw(table.name)} t where t.id = ${key}`,
  );
  const current = row ? toRow(table, columns, row) : null;
  throw conflict((current?.version as number | undefined) ?? 0, current ? shown(current) : {});
}

/** What of a row a caller may be told: keys and the columns that hide rows stay inside. */
const shown = (row: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([property]) => !/(^key|Key|^visibility|^__typename)$/.test(property)));

export async function remove<T>(tx: TransactionContext, entity: Class<T>, where: Sql): Promise<number> {
  return (await tx.db.execute(sql`delete from ${raw(tableOf(entity).name)} where ${where}`)).affected;
}
