import { type GraphQLNamedType, type GraphQLSchema, getNamedType, isEnumType, isObjectType } from 'graphql';

type Extended = { readonly extensions: Readonly<Record<string, unknown>> };

/**
 * What of the modules that are on visitors have: the root fields that everybody may ask, and the modules' own types that
 * these lead to. What a module adds to types of others, as to a department, stays out: the way there is not for visitors.
 */
export function openToVisitors(
  full: GraphQLSchema,
  modules: ReadonlySet<string>,
  permissions: ReadonlySet<string>,
): ReadonlySet<Extended> {
  const open = new Set<Extended>();
  const waiting: GraphQLNamedType[] = [];
  const isOwn = ({ extensions: { module } }: Extended) => typeof module === 'string' && modules.has(module);
  for (const root of [full.getQueryType(), full.getMutationType()]) {
    for (const field of Object.values(root?.getFields() ?? {})) {
      const { permission } = field.extensions;
      if (!isOwn(field) || typeof permission !== 'string' || !permissions.has(permission)) continue;
      open.add(field);
      waiting.push(getNamedType(field.type), ...field.args.map(({ type }) => getNamedType(type)));
    }
  }
  for (const type of waiting) {
    if (open.has(type) || !isOwn(type)) continue;
    open.add(type);
    if (isEnumType(type)) for (const value of type.getValues()) open.add(value);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (isOwn(field)) open.add(field);
      waiting.push(getNamedType(field.type));
    }
  }
  return open;
}
