import Fastify, { type FastifyInstance } from 'fastify';
import { clientModulesRoute } from './client-modules-route.js';
import { answerClientErrors, answerError } from './error-answers.js';
import { filesRoutes } from './files-routes.js';
import { graphqlRoute } from './graphql-route.js';
import { headers } from './headers.js';
import { healthRoutes } from './health-routes.js';
import { metrics } from './metrics.js';
import type { Parts } from './parts.js';
import { rateHeaders } from './rate-headers.js';
import { createRateLimit } from './rate-limit.js';
import { requestLimits, SERVER_LIMITS } from './request-limits.js';
import { requestLog } from './request-log.js';
import { schemaRoute } from './schema-route.js';
import { staticRoutes } from './static-routes.js';
import { Stopping } from './stopping.js';
import { streamRoute } from './stream-route.js';

export interface App {
  readonly server: FastifyInstance;
  readonly stopping: Stopping;
}

/** The HTTP side, ready to listen. The order is the way of a request. */
export async function createApp(parts: Parts): Promise<App> {
  const server: FastifyInstance = Fastify({
    ...SERVER_LIMITS,
    clientErrorHandler: answerClientErrors(parts),
    frameworkErrors: answerError(parts),
  });
  const stopping = new Stopping(parts.stoppingTimes);
  const rates = parts.rates ?? createRateLimit();

  server.setErrorHandler(answerError(parts));
  stopping.watch(server);
  requestLog(server, parts);
  metrics(server, parts);
  headers(server);
  rateHeaders(server, rates);
  requestLimits(server);
  graphqlRoute(server, parts, rates);
  streamRoute(server, parts, rates, stopping);
  schemaRoute(server, parts, rates);
  clientModulesRoute(server, parts, rates);
  await filesRoutes(server, parts, rates);
  healthRoutes(server, parts, stopping);
  await staticRoutes(server, parts);
  await server.ready();
  return { server, stopping };
}
