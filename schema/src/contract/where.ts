import { refuse } from '../kernel/errors.js';
import { keyOfType } from '../kernel/ids.js';
import { all, any, FALSE, join, keyList, type Param, raw, type Sql, sql, TRUE } from '../kernel/sql.js';
import { type Collection, collectionOf } from './collection.js';
import { type ColumnKind, codecs } from './columns.js';
import type { RequestContext } from './context.js';
import {
  BooleanFilter,
  DateFilter,
  DecimalFilter,
  enumFilter,
  IdFilter,
  IntFilter,
  listFilter,
  StringFilter,
  WonFilter,
} from './filters.js';
import { visibleWhere } from './visibility.js';
import type { WhereEntry } from './where-entry.js';

type Operators = Readonly<Record<string, unknown>>;

const COMPARE: Readonly<Record<string, string>> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' };

function comparison(column: Sql, operator: string, value: unknown, encode: (value: unknown) => Param): Sql {
  if (operator === 'isNull') return value ? sql`${column} is null` : sql`${column} is not null`;
  if (value === null || value === undefined) throw refuse('where.null', [operator]);
  if (operator === 'in') return sql`${column} in ${keyList((value as unknown[]).map(encode))}`;
  if (operator === 'notIn') return sql`${column} not in ${keyList((value as unknown[]).map(encode))}`;
  if (operator === 'between') {
    const [low, high, ...more] = value as unknown[];
    if (low === undefined || high === undefined || more.length > 0) throw refuse('where.between', [operator]);
    return sql`${column} between ${encode(low)} and ${encode(high)}`;
  }
  if (operator === 'contains') return sql`instr(lower(${column}), lower(${encode(value)})) > 0`;
  if (operator === 'startsWith') return sql`substr(${column}, 1, ${String(value).length}) = ${encode(value)}`;
  return sql`${column} ${raw(COMPARE[operator] as string)} ${encode(value)}`;
}

const given = (operators: Operators): [string, unknown][] =>
  Object.entries(operators).filter(([, value]) => value !== undefined);

/** One value against the operators of a filter; several columns where any of them may match. */
export const compareWith = (columns: readonly Sql[], operators: Operators, encode: (value: unknown) => Param): Sql =>
  all(
    given(operators).map(([operator, value]) =>
      any(columns.map((column) => comparison(column, operator, value, encode))),
    ),
  );

const column = (alias: string, name: string): Sql => raw(`${alias}.${name}`);

const scalar =
  (type: unknown, kind: ColumnKind) =>
  (name: string, description: string): WhereEntry => ({
    type: () => type,
    description,
    compile: (value: Operators, alias) => compareWith([column(alias, name)], value, codecs[kind].encode),
  });

/** Filters over one column each, named as in the database. */
export const stringWhere = scalar(StringFilter, 'text');
export const intWhere = scalar(IntFilter, 'integer');
export const decimalWhere = scalar(DecimalFilter, 'decimal');
export const wonWhere = scalar(WonFilter, 'won');
export const dateWhere = scalar(DateFilter, 'date');
export const booleanWhere = scalar(BooleanFilter, 'boolean');

/** A two-language text: either language may match. */
export const bilingualWhere = (name: string, description: string): WhereEntry => ({
  type: () => StringFilter,
  description,
  compile: (value: Operators, alias) =>
    compareWith(
      [column(alias, `${name}_ko`), sql`coalesce(${column(alias, `${name}_en`)}, '')`],
      value,
      codecs.text.encode,
    ),
});

/** Filter classes are made at once: the schema must know them before it is built. */
export function enumWhere(name: string, enumName: string, values: object, description: string): WhereEntry {
  const Filter = enumFilter(enumName, values);
  return {
    type: () => Filter,
    description,
    compile: (value: Operators, alias) => compareWith([column(alias, name)], value, codecs.text.encode),
  };
}

/** The global id of the record itself, or of one that a column refers to. */
export const idWhere = (type: string, name: string, description: string): WhereEntry => ({
  type: () => IdFilter,
  description,
  compile: (value: Operators, alias) =>
    compareWith([column(alias, name)], value, (id) => keyOfType(String(id), type) ?? 0),
});

/** A condition over the record that a column refers to; collections are named, so that they may relate to each other. */
export const toOneWhere = (target: string, name: string, description: string): WhereEntry => ({
  type: () => collectionOf(target).Where,
  description,
  compile: (value: Operators, alias, ctx) =>
    related(collectionOf(target), sql`${column(`${alias}_x`, 'id')} = ${column(alias, name)}`, value, alias, ctx),
});

/** Conditions over the records for which `link(child alias, parent alias)` holds. */
export function toManyWhere(
  target: string,
  link: (child: string, parent: string) => Sql,
  description: string,
): WhereEntry {
  const Filter = listFilter(target, () => collectionOf(target).Where);
  return {
    type: () => Filter,
    description,
    compile: (value: Operators, alias, ctx) => quantified(target, link, value, alias, ctx),
  };
}

function quantified(
  target: string,
  link: (child: string, parent: string) => Sql,
  value: Operators,
  alias: string,
  ctx: RequestContext,
): Sql {
  const matching = (where: Operators) => related(collectionOf(target), link(`${alias}_x`, alias), where, alias, ctx);
  const parts = given(value).map(([quantifier, where]) => {
    if (where === null) throw refuse('where.null', [quantifier]);
    if (quantifier === 'some') return matching(where as Operators);
    if (quantifier === 'none') return sql`not ${matching(where as Operators)}`;
    return sql`not ${matching({ not: where })}`;
  });
  return all(parts);
}

function related(target: Collection, link: Sql, where: Operators, alias: string, ctx: RequestContext): Sql {
  const child = `${alias}_x`;
  const condition = visibleWhere(ctx, target.table, child, [link, compileWhere(target, where, child, ctx)]);
  return sql`exists (select 1 from ${raw(target.table.name)} ${raw(child)} where ${condition})`;
}

/** The whole `where` of a collection as one condition over the alias. */
export function compileWhere(
  target: Collection,
  where: Operators | null | undefined,
  alias: string,
  ctx: RequestContext,
): Sql {
  const parts = given(where ?? {}).map(([key, value]): Sql => {
    if (value === null) throw refuse('where.null', [key]);
    if (key === 'and') return all((value as Operators[]).map((part) => compileWhere(target, part, alias, ctx)));
    if (key === 'or') return any((value as Operators[]).map((part) => compileWhere(target, part, alias, ctx)));
    if (key === 'not') return sql`not (${compileWhere(target, value as Operators, alias, ctx)})`;
    const entry = target.options.where[key];
    return entry ? entry.compile(value as never, alias, ctx) : contributed(target, key, value as Operators, alias, ctx);
  });
  return parts.length === 0 ? TRUE : sql`(${join(parts, ' and ')})`;
}

/** The predicates of one module, which stand under its own key. */
function contributed(target: Collection, key: string, value: Operators, alias: string, ctx: RequestContext): Sql {
  const predicates = target.predicates.filter((predicate) => moduleKey(predicate.module) === key);
  const parts = given(value).map(([name, operand]) => {
    if (operand === null) throw refuse('where.null', [key, name]);
    const predicate = predicates.find((candidate) => candidate.name === name);
    return predicate ? predicate.compile(operand as never, alias, ctx) : FALSE;
  });
  return all(parts);
}

/** `plan-sync` contributes under `planSync`. */
export const moduleKey = (module: string): string =>
  module.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
