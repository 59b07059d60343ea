import { type GraphQLLeafType, isEnumType } from 'graphql';

/**
 * JavaScript that is true where `v` may be taken as it is. Only of the types that every GraphQL server has: their values
 * are plain, and most of an answer is made of them. Everything else is serialized by its type.
 */
export function plainWhere(type: GraphQLLeafType): string {
  switch (type.name) {
    case 'String':
    case 'ID':
      return `typeof v === 'string'`;
    case 'Int':
      return `(v | 0) === v`;
    case 'Float':
      return `typeof v === 'number' && v - v === 0`;
    case 'Boolean':
      return `v === true || v === false`;
    default:
      return 'false';
  }
}

/** The names of an enum by what resolvers give for them; null of other types. */
export const namesOf = (type: GraphQLLeafType): ReadonlyMap<unknown, string> | null =>
  isEnumType(type) ? new Map(type.getValues().map(({ name, value }) => [value, name])) : null;
