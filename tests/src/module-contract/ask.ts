import {
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type AddedField, isCollection, isRoot } from './shape.js';

export type Values = Readonly<Record<string, unknown>>;

/** One GraphQL operation with its variables. */
export interface Question {
  readonly query: string;
  readonly variables: Values;
}

/** Values that are well formed and name nothing. */
const SCALARS: Values = {
  Int: 1,
  Float: 1,
  Boolean: false,
  ID: 'x',
  String: 'x',
  Period: '2006-05',
  Date: '2006-06-01',
  DateTime: '2006-06-01T00:00:00Z',
  Decimal: '1',
  Won: 1,
};

/** A well-formed value of an input type; of an input object only what it requires. */
export function sampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [sampleOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return SCALARS[type.name] ?? 'x';
  const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(required.map((field) => [field.name, sampleOf(field.type)]));
}

/** A value for every required argument. */
export const sampleArguments = ({ args }: AddedField): Values =>
  Object.fromEntries(args.filter(({ type }) => isNonNullType(type)).map(({ name, type }) => [name, sampleOf(type)]));

const fieldsOf = (type: GraphQLNamedType) =>
  isObjectType(type) || isInterfaceType(type)
    ? Object.values(type.getFields()).filter(({ args }) => args.every((arg) => !isNonNullType(arg.type)))
    : [];

/** Everything of a type that can be asked for without arguments and without going further. */
export function leavesOf(type: GraphQLNamedType): string {
  const leaves = fieldsOf(type).filter((field) => !isCompositeType(getNamedType(field.type)));
  return ['__typename', ...leaves.map(({ name }) => name)].join(' ');
}

/** What is selected of a field: of pages their records, of records their own values. */
export function selectionOf(field: AddedField, inside = leavesOf): string {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return '';
  if (!isCollection(field)) return `{ ${inside(type)} }`;
  const node = fieldsOf(type).find(({ name }) => name === 'nodes');
  const record = node ? inside(getNamedType(node.type)) : '__typename';
  return `{ totalCount nodes { ${record} } }`;
}

/** Asks for a root field as `found`, or for a field of the records with the given ids as `found` of each of `parents`. */
export function ask(
  field: AddedField,
  args: Values,
  { selection = selectionOf(field), ids = [] as readonly string[] } = {},
): Question {
  const given = field.args.filter(({ name }) => name in args);
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`);
  const passed = given.length > 0 ? `(${given.map(({ name }) => `${name}: $${name}`).join(', ')})` : '';
  const found = `found: ${field.field}${passed} ${selection}`;
  const root = isRoot(field);
  const variables = root ? args : { ...args, parentIds: ids };
  const all = root ? declared : ['$parentIds: [ID!]!', ...declared];
  const head = all.length > 0 ? `(${all.join(', ')})` : '';
  const kind = field.parent === 'Mutation' ? 'mutation' : 'query';
  const body = root ? found : `parents: nodes(ids: $parentIds) { ... on ${field.parent} { id ${found} } }`;
  return { query: `${kind}${head} { ${body} }`, variables };
}

/** What a question of {@link ask} found: one value of a root field, one for each parent otherwise. */
export function foundIn(field: AddedField, data: Values | null): unknown[] {
  if (!data) return [];
  if (isRoot(field)) return [data.found];
  return ((data.parents as ({ found?: unknown } | null)[] | undefined) ?? []).map((parent) => parent?.found);
}

/** Whether there is anything in a value: a page or list with entries, a record, a number. */
export function holdsAny(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.some(holdsAny);
  if (typeof value === 'object' && 'nodes' in value) return (value.nodes as unknown[]).length > 0;
  return true;
}
