import type { ApolloServerPlugin } from '@apollo/server';
import { unauthenticated } from '@yeondong/schema';
import { type DocumentNode, visit } from 'graphql';
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
  visit(document, {
    Field: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') throw unauthenticated();
    },
  });
}
