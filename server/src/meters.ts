import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

const SECONDS = [0.005, 0.02, 0.1, 0.5, 2, 10];

export type Meters = ReturnType<typeof createMeters>;

/** What the process measures of itself, for Prometheus. */
export function createMeters() {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const registers = [register];
  return {
    register,
    requestSeconds: new Histogram({
      name: 'yeondong_http_request_seconds',
      help: 'Time from request to answer',
      labelNames: ['method', 'route'],
      buckets: SECONDS,
      registers,
    }),
    answers: new Counter({
      name: 'yeondong_http_answers_total',
      help: 'Answers by status',
      labelNames: ['route', 'status'],
      registers,
    }),
    running: new Gauge({ name: 'yeondong_http_running', help: 'Requests being answered', registers }),
    operationSeconds: new Histogram({
      name: 'yeondong_graphql_operation_seconds',
      help: 'Time of an operation, by its name where it is registered and by the executor that answered: plan or graphql-js',
      labelNames: ['operation', 'executor'],
      buckets: SECONDS,
      registers,
    }),
  };
}
