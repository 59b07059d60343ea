import { PlatformError } from '@yeondong/schema';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Caller, type Parts, SESSION_COOKIE } from './parts.js';
import { rated } from './rate-headers.js';
import type { RateLimit } from './rate-limit.js';
import { markOf } from './request-mark.js';

/**
 * Who asks, within the rates. Requests that carry the session cookie must carry something that other sites cannot send,
 * unless they only read a resource of their own address.
 */
export async function identified(
  request: FastifyRequest,
  { session }: Pick<Parts, 'session'>,
  rates: RateLimit,
  use: 'operation' | 'resource' = 'operation',
): Promise<Caller> {
  rates.takeOfAddress(request.ip);
  const { cookie, authorization } = request.headers;
  if (use === 'operation' && cookie?.includes(`${SESSION_COOKIE}=`) && !isSameSite(request)) {
    throw new PlatformError('FORBIDDEN', { what: 'csrf' });
  }
  const department = request.headers['x-department'];
  const caller = await session.identify({
    cookie,
    authorization,
    department: typeof department === 'string' ? department : undefined,
    address: request.ip,
    ...markOf(request),
    allowBasic: false,
  });
  const { personKey } = caller.ctx.actor;
  rated(request, personKey);
  rates.takeOfUser(personKey);
  return caller;
}

/** Other sites can send none of these without asking first, and asking is never granted. */
const isSameSite = ({ headers }: FastifyRequest): boolean =>
  headers['x-yeondong-client'] !== undefined ||
  headers['apollo-require-preflight'] !== undefined ||
  /^application\/json\b/i.test(headers['content-type'] ?? '');

export function requireSignIn({ ctx }: Caller): void {
  if (ctx.actor.kind === 'public') throw new PlatformError('UNAUTHENTICATED');
}

/** Cookies that resolvers or the session left for the caller. */
export function sendCookies(reply: FastifyReply, { setCookies }: Caller): void {
  if (setCookies.length > 0) reply.header('set-cookie', [...setCookies]);
}
