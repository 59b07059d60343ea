import { PlatformError } from '@yeondong/schema';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { StatusError } from './error-answers.js';
import { readParameters, requireAcceptable } from './graphql-parameters.js';
import { identified, sendCookies } from './identified.js';
import type { GraphQLAnswer, Parts } from './parts.js';
import type { RateLimit } from './rate-limit.js';

/** What an operation may take; reports have a limit of their own. */
const OPERATION_MS = 10_000;

/** `/graphql`: GraphQL over HTTP. */
export function graphqlRoute(server: FastifyInstance, parts: Parts, rates: RateLimit): void {
  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    requireAcceptable(request);
    const caller = await identified(request, parts, rates);
    const question = readParameters(request);
    const answer = await inTime(reply, (signal) => parts.endpoint.execute(question, caller, signal));
    sendCookies(reply, caller);
    return question.method === 'GET' ? sendCacheable(request, reply, answer) : send(reply, answer);
  };
  server.route({ method: ['GET', 'POST'], url: '/graphql', exposeHeadRoute: false, handler });
  server.route({
    method: ['DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'PUT'],
    url: '/graphql',
    handler: async (request, reply) => {
      reply.header('allow', 'GET, POST');
      throw new StatusError(405, 'BAD_USER_INPUT', { what: 'notAllowed', method: request.method });
    },
  });
}

const send = (reply: FastifyReply, { status, headers, body }: GraphQLAnswer) =>
  reply.code(status).headers(headers).send(body.bytes);

/** Browsers may keep the answer of a GET, but must ask whether it still holds. */
function sendCacheable(request: FastifyRequest, reply: FastifyReply, answer: GraphQLAnswer) {
  if (answer.status !== 200) return send(reply, answer);
  const { etag } = answer.body;
  reply.headers({
    etag,
    'cache-control': 'private, no-cache',
    vary: 'Authorization, Cookie, Accept-Language, X-Department',
  });
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return send(reply, answer);
}

/** Ends the work when the caller goes away or the time is over, and answers TIMEOUT even where the work does not end. */
async function inTime<T>(reply: FastifyReply, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const ending = new AbortController();
  const leave = () => ending.abort(new DOMException('The caller went away', 'AbortError'));
  reply.raw.once('close', leave);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const timeout = new PlatformError('TIMEOUT');
      ending.abort(timeout);
      reject(timeout);
    }, OPERATION_MS);
  });
  try {
    return await Promise.race([work(ending.signal), late]);
  } finally {
    clearTimeout(timer);
    reply.raw.off('close', leave);
  }
}
