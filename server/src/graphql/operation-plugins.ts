import type { ApolloServerPlugin } from '@apollo/server';
import type { RateLimit } from '../http/rate-limit.js';
import type { Log } from '../log.js';
import { enginePlugin } from './engine-plugin.js';
import type { Cardinality } from './limits/cost.js';
import { limitsPlugin } from './limits-plugin.js';
import type { RegisteredDocuments } from './registered.js';
import type { ServerContext } from './request-context.js';

interface OperationParts {
  readonly registered: RegisteredDocuments;
  readonly cardinality: Cardinality;
  readonly rates: RateLimit;
  readonly log: Log;
}

/**
 * What happens to an operation between validation and answer. None of it may look at single fields (`willResolveField`):
 * Apollo would wrap every field of the schema for it.
 */
export function operationPlugins(parts: OperationParts): ApolloServerPlugin<ServerContext>[] {
  const { registered, cardinality, rates, log } = parts;
  const documents = new Set(registered.values());
  return [limitsPlugin({ cardinality, isRegistered: (text) => documents.has(text), rates }), enginePlugin(log)];
}
