import type { FastifyInstance } from 'fastify';
import type { Meters } from '../meters.js';

/** `/metrics` for Prometheus; requests are measured by route and status. */
export function metrics(server: FastifyInstance, { meters }: { readonly meters: Meters }): void {
  const { register, requestSeconds, answers, running } = meters;
  server.addHook('onRequest', (_request, reply, done) => {
    running.inc();
    reply.raw.once('close', () => running.dec());
    done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'page';
    requestSeconds.observe({ method: request.method, route }, reply.elapsedTime / 1000);
    answers.inc({ route, status: String(reply.statusCode) });
    done();
  });
  server.get('/metrics', async (_request, reply) => reply.type(register.contentType).send(await register.metrics()));
}
