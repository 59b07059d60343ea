import {
  buildClientSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { GqlOptions } from '../caller.js';
import type { Platform } from '../platform.js';

/** The schema as one caller sees it, by the introspection that every tool sends. */
export async function introspect(platform: Platform, options: GqlOptions): Promise<GraphQLSchema> {
  return buildClientSchema(await platform.data<IntrospectionQuery>(getIntrospectionQuery(), {}, options));
}

/** A field that a module adds, of Query or Mutation or of a type. */
export interface AddedField {
  /** `Query.kpis` */
  readonly name: string;
  readonly parent: string;
  readonly field: string;
  readonly args: readonly GraphQLArgument[];
  readonly type: GraphQLOutputType;
}

const ROOTS = ['Query', 'Mutation', 'Subscription'];

export const isRoot = ({ parent }: AddedField): boolean => ROOTS.includes(parent);
/** Lists that grow: fields that answer a page. */
export const isCollection = ({ type, args }: AddedField): boolean =>
  /Connection$/.test(getNamedType(type).name) && args.some(({ name }) => name === 'first');

/** Every field of types and roots that `on` has and `off` lacks. */
export function addedFields(on: GraphQLSchema, off: GraphQLSchema): AddedField[] {
  return Object.values(on.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    const before = off.getType(type.name);
    const known = before && (isObjectType(before) || isInterfaceType(before)) ? before.getFields() : {};
    return Object.values(type.getFields())
      .filter((field) => !(field.name in known))
      .map((field: GraphQLField<unknown, unknown>) => ({
        name: `${type.name}.${field.name}`,
        parent: type.name,
        field: field.name,
        args: field.args,
        type: field.type,
      }));
  });
}

/** Every name of a schema with where it stands: `Kpi`, `Kpi.code`, `Query.kpi(code)`, `KpiOrderField.CODE`. */
export function pathsOf(schema: GraphQLSchema): Map<string, string | null> {
  const paths = new Map<string, string | null>();
  for (const type of Object.values(schema.getTypeMap())) {
    paths.set(type.name, type.description ?? null);
    if (isEnumType(type)) {
      for (const { name, description } of type.getValues()) paths.set(`${type.name}.${name}`, description ?? null);
    }
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const path = `${type.name}.${field.name}`;
      paths.set(path, field.description ?? null);
      if (!('args' in field)) continue;
      for (const { name, description } of field.args) paths.set(`${path}(${name})`, description ?? null);
    }
  }
  return paths;
}
