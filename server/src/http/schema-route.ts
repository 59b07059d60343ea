import type { FastifyInstance } from 'fastify';
import { identified, requireSignIn } from './identified.js';
import type { Parts } from './parts.js';
import type { RateLimit } from './rate-limit.js';

/** `/schema.graphql`: the schema of the caller's department, as far as its modules reach. */
export function schemaRoute(server: FastifyInstance, parts: Parts, rates: RateLimit): void {
  server.get('/schema.graphql', async (request, reply) => {
    const caller = await identified(request, parts, rates, 'resource');
    requireSignIn(caller);
    return reply.type('application/graphql; charset=utf-8').send(await parts.endpoint.sdl(caller));
  });
}
