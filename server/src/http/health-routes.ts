import type { FastifyInstance } from 'fastify';
import type { Parts } from './parts.js';
import type { Stopping } from './stopping.js';

/** `/healthz` tells that the process lives and asks nobody; `/readyz` that it can work. */
export function healthRoutes(server: FastifyInstance, { health }: Pick<Parts, 'health'>, stopping: Stopping): void {
  server.get('/healthz', async () => ({ status: 'alive' }));
  server.get('/readyz', async (_request, reply) => {
    if (stopping.begun) return reply.code(503).send({ status: 'stopping' });
    const { ready, checks } = await health.readiness();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', checks });
  });
}
