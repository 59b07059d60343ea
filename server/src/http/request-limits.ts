import { randomUUID } from 'node:crypto';
import { PlatformError } from '@yeondong/schema';
import type { FastifyInstance, FastifyRequest, FastifyServerOptions } from 'fastify';

export const LIMITS = {
  bodyBytes: 1_000_000,
  queryBytes: 100_000,
  fileBytes: 50_000_000,
  headerBytes: 16_384,
  headersMs: 5_000,
  requestMs: 20_000,
  /** For whole uploads, which are larger. */
  uploadMs: 300_000,
} as const;
export const FILES_PATH = '/api/v1/files';

/** What Node and Fastify bound by themselves. */
export const SERVER_LIMITS = {
  bodyLimit: LIMITS.bodyBytes,
  requestTimeout: LIMITS.uploadMs,
  http: { maxHeaderSize: LIMITS.headerBytes, headersTimeout: LIMITS.headersMs, connectionsCheckingInterval: 1_000 },
  logger: false,
  genReqId: () => randomUUID(),
  // A proxy on the same machine tells the caller's address; anybody else's word is not taken.
  trustProxy: 'loopback',
  return503OnClosing: false,
  forceCloseConnections: 'idle',
  routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
} as const satisfies FastifyServerOptions & { http: object };

/** Takes JSON in UTF-8 alone (and files on their own path), and no body that arrives drop by drop. */
export function requestLimits(server: FastifyInstance): void {
  const parseJson = server.getDefaultJsonParser('error', 'error');
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string' }, parseJson);
  server.addHook('onRequest', async (request) => {
    if (!hasBody(request)) return;
    const encoding = request.headers['content-encoding'];
    if (encoding && encoding !== 'identity') throw new PlatformError('UNSUPPORTED_MEDIA_TYPE');
    if (request.routeOptions.url === FILES_PATH) return;
    if (!isJson(request.headers['content-type'])) throw new PlatformError('UNSUPPORTED_MEDIA_TYPE');
    endSlowBody(request);
  });
}

const hasBody = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

const isJson = (type: string | undefined): boolean =>
  /^application\/json\s*(;\s*charset="?utf-?8"?\s*)?$/i.test((type ?? '').trim());

function endSlowBody({ raw }: FastifyRequest): void {
  const timer = setTimeout(() => raw.destroy(), LIMITS.requestMs).unref();
  raw.once('end', () => clearTimeout(timer)).once('close', () => clearTimeout(timer));
}
