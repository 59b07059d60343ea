import {
  type Class,
  type Cube,
  DecimalFilter,
  Direction,
  FieldsOf,
  IdFilter,
  IntFilter,
  MeasureValue,
  type ModuleDefinition,
  PeriodScalar,
  ReadField,
  type RequestContext,
  type Selection,
  StringFilter,
} from '@yeondong/schema';
import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { CubeArgs } from './cube-args.js';
import { readCube } from './read-cube.js';

const named = (name: string): Class => ({ [name]: class {} })[name] as Class;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const both = ({ ko, en }: { ko: string; en: string }): string => `${ko}. / ${en}.`;
const upper = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** Names of dimensions (and measures) as enum values: `FISCAL_YEAR` stands for `fiscalYear`. */
const enumOf = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [upper(name), name]));

const SCALARS = { period: () => PeriodScalar, text: () => String, integer: () => Int };
const FILTERS = { period: StringFilter, text: StringFilter, integer: IntFilter };

function add(target: Class, name: string, type: () => unknown, description: string, nullable = true): void {
  Field(type as never, { nullable, description })(target.prototype as object, name);
}

function rowClass(name: string, cube: Cube): Class {
  const Row = named(`${name}Row`);
  for (const [dimension, { title, value }] of Object.entries(cube.dimensions)) {
    add(Row, dimension, 'record' in value ? () => value.record : SCALARS[value.scalar], both(title));
  }
  for (const [measure, { title, unit }] of Object.entries(cube.measures)) {
    add(
      Row,
      measure,
      () => MeasureValue,
      both(unit ? { ko: `${title.ko}(${unit})`, en: `${title.en} (${unit})` } : title),
      false,
    );
  }
  ObjectType(`${name}Row`, { description: `${cube.title.ko} 집계의 한 줄. / A row of ${cube.title.en}.` })(Row);
  return Row;
}

function whereClass(name: string, cube: Cube): Class {
  const Where = named(`${name}Where`);
  for (const [dimension, { title, value }] of Object.entries(cube.dimensions)) {
    add(Where, dimension, () => ('record' in value ? IdFilter : FILTERS[value.scalar]), both(title));
  }
  InputType(`${name}Where`, { description: `${cube.title.ko}에서 고르는 조건. / Conditions over ${cube.title.en}.` })(
    Where,
  );
  return Where;
}

function havingClass(name: string, cube: Cube): Class {
  const Having = named(`${name}Having`);
  for (const [measure, { title }] of Object.entries(cube.measures))
    add(Having, measure, () => DecimalFilter, both(title));
  InputType(`${name}Having`, { description: `집계한 값의 조건. / Conditions over the measures of ${cube.title.en}.` })(
    Having,
  );
  return Having;
}

function orderClass(name: string, fields: object): Class {
  const OrderBy = named(`${name}OrderBy`);
  add(OrderBy, 'field', () => fields, '정렬 기준. / Sort key.', false);
  add(OrderBy, 'direction', () => Direction, '방향(기본 ASC). / Direction, ASC unless given.');
  InputType(`${name}OrderBy`, { description: `${cube(name)} 집계의 정렬. / Order of rows.` })(OrderBy);
  return OrderBy;
}

const cube = (name: string): string => name.replace(/Facts$/, '');

function argsClass(name: string, definition: Cube): Class {
  const dimensions = enumOf(Object.keys(definition.dimensions));
  const sortable = enumOf([...Object.keys(definition.dimensions), ...Object.keys(definition.measures)]);
  registerEnumType(dimensions, {
    name: `${cube(name)}Dimension`,
    description: `${definition.title.ko}의 차원. / Dimensions of ${definition.title.en}.`,
  });
  registerEnumType(sortable, {
    name: `${name}OrderField`,
    description: `${definition.title.ko}의 정렬 기준. / Sort keys of ${definition.title.en}.`,
  });
  const [Where, Having, OrderBy] = [
    whereClass(name, definition),
    havingClass(name, definition),
    orderClass(name, sortable),
  ];
  const Args = named(`${name}Args`);
  add(Args, 'by', () => [dimensions], '묶을 차원. / Dimensions to group by.', false);
  add(Args, 'where', () => Where, '고르는 조건. / Conditions.');
  add(Args, 'having', () => Having, '집계한 값의 조건. / Conditions over measures.');
  add(Args, 'orderBy', () => [OrderBy], '정렬. / Order.');
  add(Args, 'first', () => Int, '몇 줄까지(기본 500, 최대 5000). / How many rows; 500 unless given, 5,000 at most.');
  ArgsType()(Args);
  return Args;
}

/** A class of resolvers with the one field `<cube>Facts`, made from the cube's data. */
function resolverClass(definition: Cube): Class {
  const field = `${definition.id}Facts`;
  const name = capital(field);
  const Row = rowClass(name, definition);
  const Resolver = named(name);
  const read = (args: CubeArgs, ctx: RequestContext, selection: Selection) =>
    readCube(definition, args, ctx, selection);
  const descriptor = { value: read, writable: true, configurable: true, enumerable: false };
  ReadField(() => [Row], {
    permission: definition.permission,
    args: argsClass(name, definition),
    description: `${both(definition.title)}`,
  })(Resolver.prototype as object, field, descriptor as never);
  Object.defineProperty(Resolver.prototype, field, descriptor);
  FieldsOf(() => Row)(Resolver as never);
  return Resolver;
}

/** The generated resolver class of each cube, with the module that it belongs to. */
export const cubeClasses = (
  modules: readonly ModuleDefinition[],
): { readonly module: string; readonly resolver: Class }[] =>
  modules.flatMap(({ id, facts }) => facts.map((definition) => ({ module: id, resolver: resolverClass(definition) })));
