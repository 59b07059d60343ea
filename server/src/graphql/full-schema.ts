import type { ModuleDefinition } from '@yeondong/schema';
import { assertValidSchema, type GraphQLSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { searchMetadataQuickly } from './metadata-searches.js';

/** Every subscription brings its own stream (`subscribe`), but the library asks for a bus all the same. */
const UNUSED_BUS = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('A subscription must bring its own stream');
  },
};

/** All modules in one schema. Built once in a process: a second build with other resolvers would keep fields of the first. */
export async function buildFullSchema(
  modules: readonly ModuleDefinition[],
  generated: readonly unknown[],
): Promise<GraphQLSchema> {
  const resolvers = [...modules.flatMap((module) => module.resolvers), ...generated];
  searchMetadataQuickly(new Set(resolvers));
  const schema = await buildSchema({
    resolvers: resolvers as unknown as NonEmptyArray<() => unknown>,
    orphanedTypes: modules.flatMap((module) => module.entities) as never,
    pubSub: UNUSED_BUS,
    validate: false,
    emitSchemaFile: false,
    // The library's check is an introspection of the whole schema; what it can find is found by validation.
    skipCheck: true,
  });
  assertValidSchema(schema);
  return schema;
}
