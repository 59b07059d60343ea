import { type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { Owners } from '../modules/owners.js';

/**
 * The only place that reads type-graphql's metadata to learn whose a field is: of its resolver's class, else of its type's.
 * Fields without a resolver are marked as plain: they are properties of their row.
 */
export function stampOwners(schema: GraphQLSchema, owners: Owners): void {
  const fields = fieldOwners(owners);
  const types = typeOwners(owners);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
      if (types.has(type.name)) type.extensions = { ...type.extensions, module: types.get(type.name) };
      for (const field of Object.values(type.getFields())) {
        const name = `${type.name}.${field.name}`;
        const owner = fields.get(name) ?? owners.fields.get(name);
        if (owner) field.extensions = { ...field.extensions, module: owner };
        if (!fields.has(name)) field.extensions = { ...field.extensions, plain: true };
      }
    } else if (isEnumType(type)) {
      for (const value of type.getValues()) {
        const owner = owners.enumValues.get(`${type.name}.${value.name}`);
        if (owner) value.extensions = { ...value.extensions, module: owner };
      }
    }
  }
}

function typeOwners({ classes }: Owners): Map<string, string> {
  const { objectTypes, inputTypes, interfaceTypes } = getMetadataStorage();
  const named = [...objectTypes, ...inputTypes, ...interfaceTypes];
  return new Map(
    named.flatMap(({ name, target }) => (classes.has(target) ? [[name, classes.get(target) as string]] : [])),
  );
}

function fieldOwners({ classes }: Owners): Map<string, string> {
  const storage = getMetadataStorage();
  const found = new Map<string, string>();
  const roots = [
    ['Query', storage.queries],
    ['Mutation', storage.mutations],
    ['Subscription', storage.subscriptions],
  ] as const;
  for (const [root, list] of roots) {
    for (const { schemaName, target } of list) found.set(`${root}.${schemaName}`, classes.get(target) as string);
  }
  for (const { schemaName, target } of storage.fieldResolvers) {
    const parent = storage.resolverClasses.find((resolver) => resolver.target === target)?.getObjectType();
    const type = [...storage.objectTypes, ...storage.interfaceTypes].find((candidate) => candidate.target === parent);
    if (type) found.set(`${type.name}.${schemaName}`, classes.get(target) as string);
  }
  return found;
}
