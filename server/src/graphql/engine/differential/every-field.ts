import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

const FIELDS_AT_ONCE = 25;

/** Queries that together select every field of every type that records of those ids can reach by `nodes`, one level deep. */
export function everyField(schema: GraphQLSchema, idsOf: (type: string) => readonly string[]): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    const ids = isObjectType(type) ? idsOf(type.name) : [];
    if (!isObjectType(type) || ids.length === 0) return [];
    const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
    const written = fields.map((field) => fieldOf(field));
    const chunks = Math.ceil(written.length / FIELDS_AT_ONCE);
    return Array.from({ length: chunks }, (_, index) => {
      const part = written.slice(index * FIELDS_AT_ONCE, (index + 1) * FIELDS_AT_ONCE);
      return `{ nodes(ids: ${JSON.stringify(ids)}) { __typename ... on ${type.name} { ${part.join(' ')} } } }`;
    });
  });
}

/** With all leaves of what it gives; of connections those of their records, too. */
function fieldOf(field: GraphQLField<unknown, unknown>, depth = 0): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return field.name;
  if (isAbstractType(type)) return `${field.name} { __typename }`;
  const below = Object.values((type as GraphQLObjectType).getFields()).filter(
    ({ args }) => !args.some(isRequiredArgument),
  );
  const leaves = below.filter((inner) => isLeafType(getNamedType(inner.type))).map(({ name }) => name);
  const deeper = depth === 0 && /Connection$/.test(type.name) ? below.filter(({ name }) => name === 'nodes') : [];
  return `${field.name} { __typename ${[...leaves, ...deeper.map((inner) => fieldOf(inner, 1))].join(' ')} }`;
}
