import { forbidden, notFound } from '@yeondong/schema';
import { OperationTypeNode } from 'graphql';
import { StatusError } from '../http/error-answers.js';
import type { GraphQLRequest } from '../http/parts.js';
import { type Documents, operationIn } from './documents.js';
import { checkExtent } from './limits/document-limits.js';
import { limitsOf } from './limits/limits.js';
import { checkVariables } from './limits/value-limits.js';
import type { RegisteredDocuments } from './registered.js';
import type { ServerContext } from './request-context.js';

export interface Operation {
  readonly query: string;
  /** Of the operation, where it has one. */
  readonly name: string | null;
  /** Distinguishes a question from every other of the same caller; null for what is no question. */
  readonly question: string | null;
}

/** The text of a request: registered, or its own where the caller may compose. */
function textOf(request: GraphQLRequest, ctx: ServerContext, registered: RegisteredDocuments): string {
  const known = request.documentHash === undefined ? undefined : registered.get(request.documentHash);
  if (known !== undefined) return known;
  if (request.query === undefined) throw notFound();
  const mayCompose = ctx.request.scopes === null || ctx.request.scopes.has('graphql:adhoc');
  if (!mayCompose) throw forbidden();
  return request.query;
}

interface ReadParts {
  readonly registered: RegisteredDocuments;
  readonly documents: Documents;
}

/**
 * Reads a request within the limits of its caller, before any schema is looked at.
 * @throws {GraphQLError} of syntax, {PlatformError} of limits, {StatusError} 405 for a mutation by GET
 */
export function readOperation(request: GraphQLRequest, ctx: ServerContext, parts: ReadParts): Operation {
  const query = textOf(request, ctx, parts.registered);
  const read = parts.documents.read(query);
  const { number, extent, places } = read;
  checkExtent(extent, limitsOf(ctx.actor));
  checkVariables(places, request.variables ?? {});
  const operation = operationIn(read, request.operationName);
  const asks = operation?.kind === OperationTypeNode.QUERY;
  if (request.method === 'GET' && operation && !asks) {
    throw new StatusError(405, 'BAD_USER_INPUT', { what: 'notAllowed', method: 'GET' });
  }
  const { operationName = '', variables = {} } = request;
  const name = operation?.name ?? null;
  return { query, name, question: asks ? `${number} ${operationName} ${JSON.stringify(variables)}` : null };
}
