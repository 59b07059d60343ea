import type { ApolloServerPlugin } from '@apollo/server';
import { unauthenticated } from '@yeondong/schema';
import { type DocumentNode, visit } from 'graphql';
import { type RateLimit, weightOf } from '../http/rate-limit.js';
import { type Cardinality, type CostQuestion, checkCost } from './limits/cost.js';
import { limitsOf } from './limits/limits.js';
import { ratedFields } from './limits/rated-fields.js';
import type { ServerContext } from './request-context.js';

interface LimitsParts {
  readonly cardinality: Cardinality;
  readonly isRegistered: (query: string) => boolean;
  readonly rates: RateLimit;
}

/** Checks what a valid operation costs, and counts it. @throws {PlatformError} QUERY_TOO_COMPLEX, RATE_LIMITED */
export type TakeCost = (asked: Omit<CostQuestion, 'cardinality'>, text: string, ctx: ServerContext) => void;

/** Registered operations are the shell's own: they count for one, whatever they read. */
export const takingCost =
  ({ cardinality, isRegistered, rates }: LimitsParts): TakeCost =>
  (asked, text, { actor, request }) => {
    for (const { name, perMinute } of ratedFields(asked)) rates.takeOfField(request.address, name, perMinute);
    if (isRegistered(text)) return;
    const weight = weightOf(checkCost({ ...asked, cardinality }, limitsOf(actor).objects));
    rates.takeWeight({ address: request.address, personKey: actor.personKey }, weight);
  };

/** What is checked of an operation when it is known to be valid: that visitors do not ask for the schema, and its cost. */
export const limitsPlugin = (takeCost: TakeCost): ApolloServerPlugin<ServerContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request, schema, contextValue, source }) => {
      refuseIntrospectionByVisitors(document, contextValue);
      if (operation)
        takeCost({ schema, document, operation, variables: request.variables ?? {} }, source, contextValue);
    },
  }),
});

function refuseIntrospectionByVisitors(document: DocumentNode, ctx: ServerContext): void {
  if (ctx.actor.kind !== 'public') return;
  visit(document, {
    Field: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') throw unauthenticated();
    },
  });
}
