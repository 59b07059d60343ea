import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-store',
  // For data; pages and scripts have their own.
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const;

/** No CORS header is ever sent: other sites may not read. Routes that can do with less say so themselves. */
export function headers(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    reply.headers(EVERYWHERE).header('x-request-id', request.id);
    done();
  });
}

export const newNonce = (): string => randomBytes(16).toString('base64');

/** For scripts and their workers. */
export const ASSET_POLICY = "default-src 'self'; frame-ancestors 'none'";

/** For pages. GraphiQL's editor writes style attributes; scripts are strict there too. */
export function pagePolicy(nonce: string, page: 'shell' | 'graphiql'): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    page === 'graphiql' ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
