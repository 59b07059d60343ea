import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import type { Random } from './random.js';
import { randomValue, type Samples } from './random-values.js';

export interface GeneratedOperation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const DEEPEST = 5;
/** Fields of one operation: they multiply with the rows. */
const MOST_FIELDS = 60;

/** A query over the schema: fields, arguments, variables, aliases, fragments, directives, merged fields. */
export function randomOperation(random: Random, schema: GraphQLSchema, samples: Samples): GeneratedOperation {
  return new Writer(random, schema, samples).operation();
}

class Writer {
  private readonly variables: Record<string, unknown> = {};
  private readonly declared: string[] = [];
  private readonly fragments: string[] = [];
  private fields = 0;

  constructor(
    private readonly random: Random,
    private readonly schema: GraphQLSchema,
    private readonly samples: Samples,
  ) {}

  operation(): GeneratedOperation {
    const type = this.schema.getQueryType() as GraphQLNamedOutputType;
    const fields = Object.keys(this.schema.getQueryType()?.getFields() ?? {});
    const roots = this.random.some(fields, 1 + this.random.whole(2));
    const body = this.selection(type, 0, roots);
    const head = this.declared.length > 0 ? `(${this.declared.join(', ')})` : '';
    return { text: [`query Asked${head} ${body}`, ...this.fragments].join('\n'), variables: this.variables };
  }

  private selection(type: GraphQLNamedOutputType, depth: number, only?: readonly string[]): string {
    if (!isObjectType(type) && !isInterfaceType(type)) return this.ofUnion(type, depth);
    const all = Object.values(type.getFields()).filter(({ name }) => !only || only.includes(name));
    const leaves = all.filter((field) => isLeafType(getNamedType(field.type)));
    const below = all.filter((field) => !isLeafType(getNamedType(field.type)));
    const room = depth < DEEPEST && this.fields < MOST_FIELDS;
    const chosen = only
      ? all
      : [
          ...this.random.some(leaves, 1 + this.random.whole(5)),
          ...(room ? this.random.some(below, depth === 0 ? 2 : this.random.whole(3)) : []),
        ];
    const parts = chosen.flatMap((field) => this.field(field, depth));
    if (this.random.chance(0.2) || parts.length === 0) parts.push('__typename');
    if (isInterfaceType(type) && depth < DEEPEST) parts.push(...this.inlineOf(type, depth));
    return `{ ${this.wrapped(type, parts).join(' ')} }`;
  }

  /** Some of the parts stand in fragments, which asks for the same. */
  private wrapped(type: GraphQLNamedOutputType, parts: string[]): string[] {
    if (parts.length < 2 || !this.random.chance(0.25)) return parts;
    const inside = parts.splice(this.random.whole(parts.length)).join(' ');
    if (this.random.chance(0.5)) return [...parts, `... on ${type.name} { ${inside} }`];
    const name = `Part${this.fragments.length}`;
    this.fragments.push(`fragment ${name} on ${type.name} { ${inside} }`);
    return [...parts, `...${name}`];
  }

  private inlineOf(type: GraphQLNamedOutputType, depth: number): string[] {
    const possible = this.schema.getPossibleTypes(type as never);
    return this.random
      .some(possible, 2)
      .map((concrete) => `... on ${concrete.name} ${this.selection(concrete, depth + 1)}`);
  }

  private ofUnion(type: GraphQLNamedOutputType, depth: number): string {
    return `{ __typename ${this.inlineOf(type, depth).join(' ')} }`;
  }

  /** The field; now and then a second time under the same name, which merges. */
  private field(field: GraphQLField<unknown, unknown>, depth: number): string[] {
    this.fields++;
    const type = getNamedType(field.type);
    const args = this.argumentsOf(field);
    // Fields of one name must be equal wherever they merge: an alias of their own keeps them apart.
    const named = args !== '' || this.random.chance(0.1) ? `a${this.fields}: ${field.name}${args}` : field.name;
    const written = (): string =>
      `${named}${this.directive()}${isCompositeType(type) ? ` ${this.selection(type, depth + 1)}` : ''}`;
    const first = written();
    return this.random.chance(0.08) && this.fields < MOST_FIELDS ? [first, written()] : [first];
  }

  private argumentsOf(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.filter((arg) => isRequiredArgument(arg) || this.isGiven(arg.name));
    if (given.length === 0) return '';
    return `(${given.map((arg) => `${arg.name}: ${this.argument(arg.type, arg.name)}`).join(', ')})`;
  }

  /** Pages stay small; the rest is seldom said. */
  private isGiven(name: string): boolean {
    if (name === 'first') return this.random.chance(0.85);
    if (['after', 'before', 'last'].includes(name)) return this.random.chance(0.02);
    return this.random.chance(name === 'where' || name === 'orderBy' ? 0.25 : 0.15);
  }

  private argument(type: GraphQLInputType, name: string): string {
    const value = randomValue(this.random, type, name, this.samples);
    if (!this.random.chance(0.4)) return literal(value, type);
    const variable = `v${this.declared.length}`;
    this.declared.push(`$${variable}: ${String(type)}`);
    if (value !== null || isNonNullType(type) || this.random.chance(0.5)) this.variables[variable] = value;
    return `$${variable}`;
  }

  private directive(): string {
    if (!this.random.chance(0.06)) return '';
    const kind = this.random.of(['skip', 'include']);
    if (this.random.chance(0.5)) return ` @${kind}(if: ${this.random.chance(0.5)})`;
    const variable = `v${this.declared.length}`;
    this.declared.push(`$${variable}: Boolean!`);
    this.variables[variable] = this.random.chance(0.5);
    return ` @${kind}(if: $${variable})`;
  }
}

/** JSON as GraphQL writes it: names of enum values and of input fields stand without quotes. */
function literal(value: unknown, type: GraphQLInputType): string {
  if (value === null) return 'null';
  const bare = getNullableType(type);
  if (isListType(bare)) return `[${(value as unknown[]).map((item) => literal(item, bare.ofType)).join(', ')}]`;
  if (isEnumType(bare)) return String(value);
  if (!isInputObjectType(bare)) return JSON.stringify(value);
  const fields = bare.getFields();
  const pairs = Object.entries(value as object).map(
    ([name, item]) => `${name}: ${literal(item, fields[name]?.type as GraphQLInputType)}`,
  );
  return `{${pairs.join(', ')}}`;
}
