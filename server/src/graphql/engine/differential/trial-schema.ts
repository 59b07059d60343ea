import { createHash } from 'node:crypto';
import {
  buildSchema,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { attempt } from '../settled.js';
import { Random } from './random.js';

interface Row {
  readonly id: string;
  readonly __typename: string;
}

const TYPES = [
  ...['Int', 'Int!', 'String', 'Boolean!', 'Float', 'Color', 'Color!'],
  ...['[Int]', '[Int!]!', '[[Int!]]', '[[Color]!]!'],
  ...['Thing', 'Thing!', 'Other', '[Thing]', '[Thing!]', '[Other!]!', '[[Thing!]!]'],
  ...['Named', 'Named!', '[Named!]', 'Either', '[Either]!'],
];
/** The ways in which a field may say how it is resolved. */
const KINDS = ['plain', 'row', 'batch', 'late', 'resolver'] as const;
type Kind = (typeof KINDS)[number];

interface TrialField {
  readonly name: string;
  readonly kind: Kind;
  readonly type: string;
}
const FIELDS: readonly TrialField[] = KINDS.flatMap((kind) =>
  TYPES.map((type, index) => ({ name: `${kind}${index}`, kind, type })),
);

const body = (fields: readonly TrialField[]): string =>
  fields
    .map(({ name, kind, type }) => `${name}${kind === 'plain' ? '' : '(n: Int = 1, of: [Color!])'}: ${type}`)
    .join('\n');
const SDL = `
  enum Color { RED BLUE }
  interface Named { id: ID! ${body(FIELDS.slice(0, 50))} }
  union Either = Thing | Other
  type Thing implements Named { id: ID! ${body(FIELDS)} }
  type Other implements Named { id: ID! ${body(FIELDS)} }
  type Query { ${body(FIELDS.filter(({ kind }) => kind !== 'plain'))} }
`;

/**
 * A schema with every wrapping of types, resolved in every way, whose values follow from row and field alone: some null,
 * some of another type than promised, some thrown. It does in every place what a sound module does in none.
 */
export function trialSchema(seed: number): GraphQLSchema {
  const schema = buildSchema(SDL);
  const rows = rowsOf(schema, seed);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const found = FIELDS.find(({ name }) => name === field.name);
      if (!found) continue;
      const value: Value = (row, args) => {
        if (found.kind === 'plain') return (row as Readonly<Record<string, unknown>>)[field.name];
        const of = (row as Partial<Row>).id ?? 'root';
        return outcome(new Random(hash(`${seed} ${of} ${field.name} ${JSON.stringify(args)}`)), field.type, rows);
      };
      Object.assign(field, resolution(found.kind, value));
    }
  }
  return schema;
}

/** A few rows for all places, so that one row often stands in several; plain fields are properties of theirs. */
function rowsOf(schema: GraphQLSchema, seed: number): readonly Row[] {
  const rows: Row[] = [];
  for (let index = 0; index < 7; index++)
    rows.push({ id: `row${index}`, __typename: index % 3 === 2 ? 'Other' : 'Thing' });
  for (const row of rows) {
    const type = schema.getType(row.__typename);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (!field.name.startsWith('plain')) continue;
      const value = inner(new Random(hash(`${seed} ${row.id} ${field.name}`)), field.type, rows);
      if (typeof value !== 'function') Object.assign(row, { [field.name]: value });
    }
  }
  return rows;
}

type Value = (row: unknown, args: object) => unknown;

/**
 * One field for both executors: as graphql-js calls it, and as its extension tells it to plans. graphql-js is always given
 * promises: where a field throws at once it leaves the promises of fields beside it behind, and Node ends the process.
 */
function resolution(kind: Kind, value: Value): object {
  const resolve: Value = async (row = {}, args) => value(row, args);
  const each = (rows: readonly unknown[], args: object) => rows.map((row) => attempt(() => value(row, args)));
  switch (kind) {
    case 'plain':
      return { resolve, extensions: { plain: true } };
    case 'row':
      return { resolve, extensions: { row: value } };
    case 'batch':
      return { resolve, extensions: { batch: each } };
    case 'late':
      return { resolve, extensions: { batch: async (rows: readonly unknown[], args: object) => each(rows, args) } };
    default:
      return { resolve, extensions: {} };
  }
}

const ODD: readonly unknown[] = [{}, 'text', 1.5, Number.NaN, () => 1, [[]], true];

function outcome(random: Random, type: GraphQLOutputType, rows: readonly Row[]): unknown {
  if (random.chance(0.05)) throw new Error('thrown');
  if (random.chance(0.03)) return new Error('given');
  if (random.chance(0.06)) return random.of([null, undefined]);
  if (random.chance(0.03)) return random.of(ODD);
  return sound(random, type, rows);
}

/** What the type promises, but for what stands inside of it. */
function sound(random: Random, type: GraphQLOutputType, rows: readonly Row[]): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const items = Array.from({ length: random.whole(4) }, () => {
      // An item that fails at once and may not be null leaves the promises of the items before it behind, too.
      const sure = isNonNullType(bare.ofType) && isCompositeType(getNamedType(bare.ofType));
      const item = sure ? sound(random, bare.ofType, rows) : inner(random, bare.ofType, rows);
      return !isNonNullType(bare.ofType) && random.chance(0.1) ? Promise.resolve(item) : item;
    });
    return random.chance(0.1) ? new Set(items) : items;
  }
  if (isObjectType(bare)) return random.of(rows.filter((row) => row.__typename === bare.name));
  if (!isLeafType(bare)) return random.of(rows);
  const leaves = { Int: random.whole(9), Float: 0.5, String: 'text', Boolean: true, Color: random.of(['RED', 'BLUE']) };
  return leaves[bare.name as keyof typeof leaves];
}

/** As {@link outcome}; what would be thrown is given. */
const inner = (random: Random, type: GraphQLOutputType, rows: readonly Row[]): unknown =>
  attempt(() => outcome(random, type, rows));

const hash = (text: string): number => createHash('sha256').update(text).digest().readUInt32LE();
