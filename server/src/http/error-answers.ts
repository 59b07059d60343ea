import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { PlatformError } from '@yeondong/schema';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '../graphql/errors/error-formatter.js';
import { PROBLEM_TYPE, problemBody } from '../graphql/errors/problem.js';
import type { Parts } from './parts.js';
import { LIMITS } from './request-limits.js';
import { markOf } from './request-mark.js';
import { discardRest } from './rest-of-body.js';

/** A refusal whose status says more than its code does. */
export class StatusError extends PlatformError {
  constructor(
    readonly status: number,
    ...rest: ConstructorParameters<typeof PlatformError>
  ) {
    super(...rest);
  }
}

type Faults = Pick<Parts, 'errors'>;

/** GraphQL paths answer `errors`, all others a problem document. */
export const answerError =
  ({ errors }: Faults) =>
  (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    const known = translate(error);
    const refusal = errors.format(known, markOf(request));
    const status = known instanceof StatusError ? known.status : refusal.status;
    const send = () => sendRefusal(request, reply, { ...refusal, status });
    if (status === 413) void discardRest(request.raw).then(send);
    else send();
  };

function sendRefusal(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): void {
  const { retryAfter } = refusal.error.extensions;
  if (typeof retryAfter === 'number') reply.header('retry-after', String(retryAfter));
  reply.code(refusal.status).header('cache-control', 'no-store');
  if (isGraphQL(request)) {
    reply.type(graphqlType(request.headers.accept)).send(JSON.stringify({ errors: [refusal.error] }));
  } else {
    reply.type(PROBLEM_TYPE).send(problemBody(refusal));
  }
}

const isGraphQL = (request: FastifyRequest): boolean => /^\/graphql(\/stream)?(\?|$)/.test(request.url);

/** The media type of an answer in the caller's order; JSON where nothing is said. */
export function graphqlType(accept: string | undefined): string {
  const asked = (accept ?? '').split(',').map((part) => part.split(';')[0]?.trim().toLowerCase());
  const own = asked.find((type) => type === 'application/graphql-response+json' || type === 'application/json');
  return `${own ?? 'application/json'}; charset=utf-8`;
}

interface FrameworkError {
  readonly code?: string;
  readonly statusCode?: number;
}

/** Fastify's own errors in the contract's terms; anything else stays what it is. */
function translate(error: unknown): unknown {
  if (error instanceof PlatformError) return error;
  const { code = '', statusCode = 500 } = error as FrameworkError;
  if (code === 'FST_REQ_FILE_TOO_LARGE') return new PlatformError('PAYLOAD_TOO_LARGE', { limit: LIMITS.fileBytes });
  if (statusCode === 413) return new PlatformError('PAYLOAD_TOO_LARGE', { limit: LIMITS.bodyBytes });
  if (code === 'FST_INVALID_MULTIPART_CONTENT_TYPE')
    return new PlatformError('UNSUPPORTED_MEDIA_TYPE', { what: 'multipart' });
  if (statusCode === 415) return new PlatformError('UNSUPPORTED_MEDIA_TYPE');
  if (
    code === 'FST_ERR_CTP_INVALID_JSON_BODY' ||
    code === 'FST_ERR_CTP_EMPTY_JSON_BODY' ||
    error instanceof SyntaxError
  ) {
    return new PlatformError('BAD_USER_INPUT', { what: 'json' });
  }
  if (statusCode >= 400 && statusCode < 500) return new PlatformError('BAD_USER_INPUT', { what: 'request' });
  return error;
}

/** Answers what never became a request: headers that are too long, too slow or no HTTP. */
export function answerClientErrors({ errors }: Faults) {
  return (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const [status, phrase, fault] = clientFault(error.code);
    const refusal = { ...errors.format(fault, { locale: 'ko', requestId: randomUUID() }), status };
    const body = problemBody(refusal);
    const head = [
      `HTTP/1.1 ${status} ${phrase}`,
      `content-type: ${PROBLEM_TYPE}`,
      `content-length: ${Buffer.byteLength(body)}`,
    ];
    socket.end(`${[...head, 'connection: close'].join('\r\n')}\r\n\r\n${body}`);
  };
}

function clientFault(code: string | undefined): [status: number, phrase: string, fault: PlatformError] {
  if (code === 'HPE_HEADER_OVERFLOW') {
    const fault = new PlatformError('PAYLOAD_TOO_LARGE', { limit: LIMITS.headerBytes });
    return [431, 'Request Header Fields Too Large', fault];
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return [408, 'Request Timeout', new PlatformError('TIMEOUT')];
  return [400, 'Bad Request', new PlatformError('BAD_USER_INPUT', { what: 'request' })];
}
