import { PlatformError } from '@yeondong/schema';
import type { FastifyRequest } from 'fastify';
import { StatusError } from './error-answers.js';
import type { GraphQLRequest } from './parts.js';
import { LIMITS } from './request-limits.js';

type Fields = Readonly<Record<string, unknown>>;

const isMap = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const wrong = (name: string) => new PlatformError('BAD_USER_INPUT', { what: 'parameter', name });

/**
 * The parameters of GraphQL over HTTP, from the body or, with GET, from the address.
 * @throws {PlatformError}
 */
export function readParameters(request: FastifyRequest): GraphQLRequest {
  const method = request.method === 'GET' ? 'GET' : 'POST';
  const fields = method === 'GET' ? fromAddress(request.query as Fields) : fromBody(request.body);
  const query = optional(fields, 'query', 'string') as string | undefined;
  if (query && Buffer.byteLength(query) > LIMITS.queryBytes) {
    throw new PlatformError('PAYLOAD_TOO_LARGE', { limit: LIMITS.queryBytes });
  }
  const extensions = optional(fields, 'extensions', 'map') as Fields | undefined;
  const documentHash = hashOf(fields, extensions);
  if (!query && !documentHash) throw new PlatformError('BAD_USER_INPUT', { what: 'noQuery' });
  return {
    query,
    documentHash,
    operationName: (optional(fields, 'operationName', 'string') as string | undefined) || undefined,
    variables: optional(fields, 'variables', 'map') as Fields | undefined,
    method,
    accept: request.headers.accept ?? '*/*',
    explain: extensions?.explain === true,
  };
}

function fromBody(body: unknown): Fields {
  if (Array.isArray(body)) throw new PlatformError('BAD_USER_INPUT', { what: 'batch' });
  if (body === undefined) throw new PlatformError('UNSUPPORTED_MEDIA_TYPE');
  if (!isMap(body)) throw new PlatformError('BAD_USER_INPUT', { what: 'json' });
  return body;
}

function fromAddress(query: Fields): Fields {
  const decoded = (name: string) => {
    const text = optional(query, name, 'string');
    if (!text) return undefined;
    try {
      return JSON.parse(text as string) as unknown;
    } catch {
      throw wrong(name);
    }
  };
  return { ...query, variables: decoded('variables'), extensions: decoded('extensions') };
}

function optional(fields: Fields, name: string, kind: 'string' | 'map'): unknown {
  const value = fields[name];
  if (value === undefined || value === null) return undefined;
  const fits = kind === 'string' ? typeof value === 'string' : isMap(value);
  if (!fits) throw wrong(name);
  return value;
}

/** A registered document is named by `documentId`, or as Apollo's clients do by `extensions.persistedQuery`. */
function hashOf(fields: Fields, extensions: Fields | undefined): string | undefined {
  const persisted = extensions?.persistedQuery;
  const hash = optional(fields, 'documentId', 'string') ?? (isMap(persisted) ? persisted.sha256Hash : undefined);
  if (hash === undefined) return undefined;
  const plain = typeof hash === 'string' ? hash.replace(/^sha256:/, '') : '';
  if (!/^[0-9a-f]{64}$/.test(plain)) throw wrong('sha256Hash');
  return plain;
}

const ANSWERED = new Set(['application/json', 'application/graphql-response+json', 'application/*', '*/*']);

/** @throws {StatusError} 406 where the caller takes no media type that an answer can have */
export function requireAcceptable({ headers }: FastifyRequest): void {
  const types = (headers.accept ?? '*/*').split(',').map((part) => part.split(';')[0]?.trim().toLowerCase() ?? '');
  if (!types.some((type) => ANSWERED.has(type)))
    throw new StatusError(406, 'UNSUPPORTED_MEDIA_TYPE', { what: 'accept' });
}
