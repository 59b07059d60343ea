import type { FastifyInstance } from 'fastify';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import { StatusError } from './error-answers.js';
import { readParameters } from './graphql-parameters.js';
import { identified } from './identified.js';
import type { Caller, GraphQLRequest, Parts } from './parts.js';
import type { RateLimit } from './rate-limit.js';
import type { Stopping } from './stopping.js';

const EVENTS = 'text/event-stream';

interface Subscriber {
  readonly question: GraphQLRequest;
  readonly caller: Caller;
}

/** `/graphql/stream`: one operation for each connection, told as server-sent events. */
export function streamRoute(server: FastifyInstance, parts: Parts, rates: RateLimit, stopping: Stopping): void {
  const subscribers = new WeakMap<object, Subscriber>();
  const handler = createHandler({
    authenticate: () => null,
    onSubscribe: ({ raw }) => {
      const { question, caller } = subscribers.get(raw) as Subscriber;
      return parts.endpoint.subscribe(question, caller);
    },
  });
  server.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      if (request.headers.accept !== EVENTS) throw new StatusError(406, 'UNSUPPORTED_MEDIA_TYPE', { what: 'events' });
      const caller = await identified(request, parts, rates);
      subscribers.set(request, { caller, question: readParameters(request) });
      stopping.addStream(reply.raw);
      await handler(request, reply);
      return reply;
    },
  });
}
