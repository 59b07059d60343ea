import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RateLimit } from './rate-limit.js';

/** The person behind each request whose caller is known. */
const people = new WeakMap<FastifyRequest, number | null>();

export const rated = (request: FastifyRequest, personKey: number | null): void => void people.set(request, personKey);

/** Every GraphQL answer tells what is left of the rates that it was counted for. */
export function rateHeaders(server: FastifyInstance, rates: RateLimit): void {
  server.addHook('onSend', (request, reply, payload, done) => {
    if (request.routeOptions.url === '/graphql')
      reply.headers(rates.headersOf({ address: request.ip, personKey: people.get(request) ?? null }));
    done(null, payload);
  });
}
