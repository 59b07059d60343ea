import type { ApolloServerPlugin } from '@apollo/server';
import { unauthenticated } from '@yeondong/schema';
import { type DocumentNode, Kind } from 'graphql';
import { type Cardinality, checkCost } from './limits/cost.js';
import { limitsOf } from './limits/limits.js';
import type { ServerContext } from './request-context.js';

/** What is checked of an operation when it is known to be valid: its cost, and that visitors do not ask for the schema. */
export function limitsPlugin(
  cardinality: Cardinality,
  isRegistered: (query: string) => boolean,
): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation, request, schema, contextValue, source }) => {
          refuseIntrospectionByVisitors(document, contextValue);
          if (isRegistered(source) || !operation) return Promise.resolve();
          const { objects } = limitsOf(contextValue.actor);
          checkCost({ schema, document, operation, variables: request.variables ?? {}, cardinality }, objects);
          return Promise.resolve();
        },
      }),
  };
}

function refuseIntrospectionByVisitors(document: DocumentNode, ctx: ServerContext): void {
  if (ctx.actor.kind !== 'public') return;
  const roots = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [],
  );
  const asksSchema = roots.some((node) => node.kind === Kind.FIELD && ['__schema', '__type'].includes(node.name.value));
  if (asksSchema) throw unauthenticated();
}
