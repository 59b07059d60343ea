import {
  all,
  byKeys,
  type Cube,
  type CubeMeasure,
  codecs,
  compareWith,
  fromScaled,
  join,
  parseGlobalId,
  type RequestContext,
  raw,
  refuse,
  type Selection,
  type Sql,
  sql,
} from '@yeondong/schema';
import type { Conditions, CubeArgs, Operators } from './cube-args.js';
import { type CubeSource, sourceOf } from './cube-source.js';

const DEFAULT_ROWS = 500;
const MOST_ROWS = 5000;
const SCALE = 6;

type Read = Readonly<Record<string, string | number | null>>;
type Row = Record<string, unknown>;

const at = (name: string): Sql => raw(`"${name}"`);

/** Grouped in the database: only the dimensions and measures asked for. Records of a dimension are read afterwards, once each. */
export async function readCube(cube: Cube, args: CubeArgs, ctx: RequestContext, selection: Selection): Promise<Row[]> {
  const first = args.first ?? DEFAULT_ROWS;
  if (first < 0) throw refuse('page.negative', ['first']);
  if (first > MOST_ROWS) throw refuse('page.too-large', ['first'], { max: MOST_ROWS });
  if (new Set(args.by).size !== args.by.length) throw refuse('cube.twice', ['by']);
  const loose = args.orderBy?.findIndex(({ field }) => field in cube.dimensions && !args.by.includes(field)) ?? -1;
  if (loose >= 0) throw refuse('cube.not-grouped', ['orderBy', loose, 'field']);
  const measures = measuresOf(cube, args, selection);
  const rows = await ctx.db.longRows<Read>(statementOf(cube, args, measures, ctx, first));
  return withRecords(cube, args.by, measures, rows, ctx, selection);
}

/** Those that the answer shows, or that decide which rows it has and in which order. */
function measuresOf(cube: Cube, { having, orderBy }: CubeArgs, selection: Selection): string[] {
  const deciding = new Set([...Object.keys(having ?? {}), ...(orderBy ?? []).map(({ field }) => field)]);
  return Object.keys(cube.measures).filter((name) => selection.has(name) || deciding.has(name));
}

function statementOf(cube: Cube, args: CubeArgs, measures: readonly string[], ctx: RequestContext, first: number): Sql {
  const source = sourceOf(cube, args, measures, ctx);
  const dimensions = args.by.map((name) => expressionOf(cube, name));
  const columns = [
    ...args.by.map((name, index) => sql`${dimensions[index] as Sql} as ${at(name)}`),
    ...measures.map((name) => sql`${amount(cube, name, source, ctx)} as ${at(name)}`),
  ];
  const group = dimensions.length === 0 ? raw('') : sql` group by ${join(dimensions, ', ')}`;
  const conditions = all([source.where, ...whereOf(cube, args, source)]);
  // What is grouped by nothing and shows nothing still is one row.
  const shown = columns.length === 0 ? raw('count(*)') : join(columns, ', ');
  const grouped = sql`select ${shown} from ${source.tables} where ${conditions}${group}`;
  return sql`select * from (${grouped}) grouped where ${havingOf(cube, args)}${orderOf(args)} limit ${first}`;
}

const expressionOf = (cube: Cube, name: string): Sql =>
  (cube.dimensions[name] as Cube['dimensions'][string]).expression;

/** Scaled integers may pass what a JSON number holds, so that they are compared as numbers and read as text later. */
function amount(cube: Cube, name: string, source: CubeSource, ctx: RequestContext): Sql {
  const expression = source.measure(name);
  if (cube.measures[name]?.kind === 'count') return expression;
  return sql`cast(round(${expression}) as ${raw(ctx.db.dialect === 'sqlite' ? 'integer' : 'signed')})`;
}

/** The operators of each name; null stands for no conditions at all, but not for one of them. */
const given = (conditions: Conditions | null | undefined): [string, Operators][] =>
  Object.entries(conditions ?? {}).map(([name, operators]) => {
    if (operators === null) throw refuse('where.null', [name]);
    return [name, operators];
  });

const whereOf = (cube: Cube, { where }: CubeArgs, { narrowing }: CubeSource): Sql[] =>
  given(where).flatMap(([name, operators]) => {
    if (!narrowing.includes(name)) return [];
    const value = cube.dimensions[name]?.value;
    const encode =
      value && 'record' in value ? (id: unknown) => keyOf(value.record.name, String(id)) : codecs.text.encode;
    return [compareWith([expressionOf(cube, name)], operators, encode)];
  });

function keyOf(type: string, id: string): number {
  const reference = parseGlobalId(id);
  return reference?.type === type ? reference.key : 0;
}

const havingOf = (cube: Cube, { having }: CubeArgs): Sql =>
  all(
    given(having).map(([name, operators]) => {
      const scaled = cube.measures[name]?.kind === 'decimal';
      return compareWith([at(name)], operators, scaled ? codecs.decimal.encode : (value) => Number(value));
    }),
  );

function orderOf({ by, orderBy }: CubeArgs): Sql {
  const terms = orderBy?.length ? orderBy : by.map((field) => ({ field, direction: 'ASC' as const }));
  if (terms.length === 0) return raw('');
  return sql` order by ${join(
    terms.map(({ field, direction }) => sql`${at(field)} ${raw(direction === 'DESC' ? 'desc' : 'asc')}`),
    ', ',
  )}`;
}

async function withRecords(
  cube: Cube,
  by: readonly string[],
  measures: readonly string[],
  read: readonly Read[],
  ctx: RequestContext,
  selection: Selection,
): Promise<Row[]> {
  const rows: Row[] = read.map((values) =>
    Object.fromEntries(measures.map((name) => [name, measureOf(cube, name, values)])),
  );
  for (const name of by) {
    const value = cube.dimensions[name]?.value;
    const keys = read.map((values) => values[name] ?? null);
    const shown =
      value && 'record' in value
        ? await byKeys(ctx, value.record, keys as (number | null)[], selection.below(name))
        : keys;
    rows.forEach((row, index) => {
      row[name] = shown[index];
    });
  }
  return rows;
}

function measureOf(cube: Cube, name: string, values: Read): { value: string | null; unit: string } {
  const { kind, unit } = cube.measures[name] as CubeMeasure;
  const given = values[name];
  if (given === null || given === undefined) return { value: null, unit };
  return { value: kind === 'decimal' ? fromScaled(String(given), SCALE) : String(given), unit };
}
