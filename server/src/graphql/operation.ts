import { forbidden, notFound } from '@yeondong/schema';
import { type DocumentNode, getOperationAST, OperationTypeNode, parse } from 'graphql';
import { StatusError } from '../http/error-answers.js';
import type { GraphQLRequest } from '../http/parts.js';
import { checkDocument } from './limits/document-limits.js';
import { limitsOf, MAX_TOKENS } from './limits/limits.js';
import { checkValues } from './limits/value-limits.js';
import type { RegisteredDocuments } from './registered.js';
import type { ServerContext } from './request-context.js';

export interface Operation {
  readonly query: string;
  readonly document: DocumentNode;
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

/**
 * Parses a request within the limits of its caller, before any schema is looked at.
 * @throws {GraphQLError} of syntax, {PlatformError} of limits, {StatusError} 405 for a mutation by GET
 */
export function readOperation(request: GraphQLRequest, ctx: ServerContext, registered: RegisteredDocuments): Operation {
  const query = textOf(request, ctx, registered);
  const document = parse(query, { maxTokens: MAX_TOKENS });
  checkDocument(document, limitsOf(ctx.actor));
  checkValues(document, request.variables ?? {});
  const operation = getOperationAST(document, request.operationName);
  if (request.method === 'GET' && operation && operation.operation !== OperationTypeNode.QUERY) {
    throw new StatusError(405, 'BAD_USER_INPUT', { what: 'notAllowed', method: 'GET' });
  }
  return { query, document };
}
