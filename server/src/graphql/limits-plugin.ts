import type { ApolloServerPlugin } from '@apollo/server';
import { unauthenticated } from '@yeondong/schema';
import { type DocumentNode, visit } from 'graphql';
import { type RateLimit, weightOf } from '../http/rate-limit.js';
import { type Cardinality, checkCost } from './limits/cost.js';
import { limitsOf } from './limits/limits.js';
import type { ServerContext } from './request-context.js';

interface LimitsParts {
  readonly cardinality: Cardinality;
  readonly isRegistered: (query: string) => boolean;
  readonly rates: RateLimit;
}

/**
 * What is checked of an operation when it is known to be valid: that visitors do not ask for the schema, its cost, and what
 * it counts for. Registered operations are the shell's own: they count for one, whatever they read.
 */
export function limitsPlugin({ cardinality, isRegistered, rates }: LimitsParts): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation, request, schema, contextValue, source }) => {
          refuseIntrospectionByVisitors(document, contextValue);
          if (isRegistered(source) || !operation) return Promise.resolve();
          const { objects } = limitsOf(contextValue.actor);
          const question = { schema, document, operation, variables: request.variables ?? {}, cardinality };
          const weight = weightOf(checkCost(question, objects));
          const { actor, request: from } = contextValue;
          rates.takeWeight({ address: from.address, personKey: actor.personKey }, weight);
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
