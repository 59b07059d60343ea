import {
  type GraphQLArgument,
  GraphQLEnumType,
  type GraphQLField,
  GraphQLInputObjectType,
  GraphQLInterfaceType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  type GraphQLType,
  GraphQLUnionType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { Remaining, type VariantKey } from './remaining.js';

/** The schema as it is without the modules that are off: their types, fields, filters, sort keys and enum values are not there. */
export function variantOf(full: GraphQLSchema, key: VariantKey): GraphQLSchema {
  const remaining = new Remaining(full, key);
  const copies = new Copies(remaining);
  const root = (type: GraphQLObjectType | null | undefined) =>
    type && remaining.types.has(type) ? copies.of(type) : null;
  return new GraphQLSchema({
    ...full.toConfig(),
    query: root(full.getQueryType()),
    mutation: root(full.getMutationType()),
    subscription: root(full.getSubscriptionType()),
    types: [...remaining.types].map((type) => copies.of(type)),
    // As valid as the full schema, which was validated: things are taken out together with all that names them.
    assumeValid: true,
  });
}

/** The types of a variant. Those from which nothing that was taken out can be reached are the full schema's own. */
class Copies {
  private readonly changed: ReadonlySet<GraphQLNamedType>;
  private readonly made = new Map<GraphQLNamedType, GraphQLNamedType>();

  constructor(private readonly remaining: Remaining) {
    this.changed = changedIn(remaining);
  }

  of<T extends GraphQLNamedType>(type: T): T {
    if (!this.changed.has(type)) return type;
    const known = this.made.get(type) ?? this.make(type);
    this.made.set(type, known);
    return known as T;
  }

  private make(type: GraphQLNamedType): GraphQLNamedType {
    const { remaining } = this;
    if (isObjectType(type)) return new GraphQLObjectType({ ...type, ...this.output(type) });
    if (isInterfaceType(type)) return new GraphQLInterfaceType({ ...type, ...this.output(type) });
    if (isUnionType(type)) {
      return new GraphQLUnionType({
        ...type,
        types: () => remaining.among(type.getTypes()).map((one) => this.of(one)),
      });
    }
    if (isInputObjectType(type)) {
      const fields = () => byName(remaining.inputFields(type).map((field) => this.retyped(field)));
      return new GraphQLInputObjectType({ ...type, fields });
    }
    if (isEnumType(type)) return new GraphQLEnumType({ ...type, values: byName(remaining.values(type)) });
    return type;
  }

  private output(type: GraphQLObjectType | GraphQLInterfaceType) {
    return {
      interfaces: () => this.remaining.among(type.getInterfaces()).map((one) => this.of(one)),
      fields: () => byName(this.remaining.outputFields(type).map((field) => this.field(field))),
    };
  }

  private field(field: GraphQLField<unknown, unknown>) {
    const args: GraphQLArgument[] = this.remaining.args(field).map((arg) => this.retyped(arg));
    return { ...this.retyped(field), args: byName(args) };
  }

  private retyped<T extends { readonly type: GraphQLType }>(item: T): T {
    return { ...item, type: this.wrapped(item.type) };
  }

  private wrapped(type: GraphQLType): GraphQLType {
    if (!this.changed.has(getNamedType(type))) return type;
    if (isNonNullType(type)) return new GraphQLNonNull(this.wrapped(type.ofType) as never);
    if (isListType(type)) return new GraphQLList(this.wrapped(type.ofType));
    return this.of(type as GraphQLNamedType);
  }
}

const byName = <T extends { readonly name: string }>(items: readonly T[]): Record<string, T> =>
  Object.fromEntries(items.map((item) => [item.name, item]));

/** Types that lost something, and those that name such a type, directly or through others. */
function changedIn(remaining: Remaining): Set<GraphQLNamedType> {
  const namers = new Map<GraphQLNamedType, GraphQLNamedType[]>();
  for (const type of remaining.types) {
    for (const named of new Set(remaining.mentionedBy(type))) {
      const list = namers.get(named);
      if (list) list.push(type);
      else namers.set(named, [type]);
    }
  }
  const changed = new Set<GraphQLNamedType>();
  const waiting = [...remaining.types].filter((type) => remaining.lost(type));
  for (const type of waiting) {
    if (changed.has(type)) continue;
    changed.add(type);
    waiting.push(...(namers.get(type) ?? []));
  }
  return changed;
}
