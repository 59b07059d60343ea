import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** `/metrics` for Prometheus: the process, and requests by route and status. */
export function metrics(server: FastifyInstance): void {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const seconds = new Histogram({
    name: 'yeondong_http_request_seconds',
    help: 'Time from request to answer',
    labelNames: ['method', 'route'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [register],
  });
  const answers = new Counter({
    name: 'yeondong_http_answers_total',
    help: 'Answers by status',
    labelNames: ['route', 'status'],
    registers: [register],
  });
  const running = new Gauge({ name: 'yeondong_http_running', help: 'Requests being answered', registers: [register] });
  server.addHook('onRequest', async (_request, reply) => {
    running.inc();
    reply.raw.once('close', () => running.dec());
  });
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'page';
    seconds.observe({ method: request.method, route }, reply.elapsedTime / 1000);
    answers.inc({ route, status: String(reply.statusCode) });
  });
  server.get('/metrics', async (_request, reply) => reply.type(register.contentType).send(await register.metrics()));
}
