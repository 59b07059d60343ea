import type { FastifyInstance } from 'fastify';
import type { Parts } from './parts.js';

/** One line for each answer, without addresses' parameters: they may hold personal data. */
export function requestLog(server: FastifyInstance, { log }: Pick<Parts, 'log'>): void {
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'page';
    const { statusCode } = reply;
    const fields = {
      requestId: request.id,
      method: request.method,
      route,
      status: statusCode,
      ms: Math.round(reply.elapsedTime),
    };
    if (statusCode >= 500) log.warn(fields, 'answered');
    else if (route === '/graphql' || route.startsWith('/api/')) log.info(fields, 'answered');
    else log.debug(fields, 'answered');
    done();
  });
}
