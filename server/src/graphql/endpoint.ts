import { unauthenticated } from '@yeondong/schema';
import { type ExecutionResult, subscribe, validate } from 'graphql';
import { StatusError } from '../http/error-answers.js';
import type { Caller, Endpoint, GraphQLAnswer, GraphQLRequest } from '../http/parts.js';
import { answer, asGraphQLError, isNegotiated } from './answer.js';
import type { Documents } from './documents.js';
import type { ErrorFormatter } from './errors/error-formatter.js';
import { readOperation } from './operation.js';
import type { RegisteredDocuments } from './registered.js';
import type { ServerContext } from './request-context.js';
import type { Variants } from './variants.js';

interface EndpointParts {
  readonly variants: Variants;
  readonly registered: RegisteredDocuments;
  readonly documents: Documents;
  readonly errors: ErrorFormatter;
}

/** GraphQL for one caller at a time, over the schema of the caller's department. */
export const createEndpoint = (parts: EndpointParts): Endpoint => ({
  execute: (request, caller) => execute(parts, request, caller),
  subscribe: (request, caller) => subscribeTo(parts, request, caller),
  sdl: async (caller) => (await parts.variants.of(caller.ctx as ServerContext)).sdl(),
});

async function execute(parts: EndpointParts, request: GraphQLRequest, caller: Caller): Promise<GraphQLAnswer> {
  const { variants, errors } = parts;
  const ctx = caller.ctx as ServerContext;
  const negotiated = isNegotiated(request.accept);
  try {
    const { query } = readOperation(request, ctx, parts);
    const { apollo } = await variants.of(ctx);
    const { variables = {}, operationName } = request;
    const named = operationName === undefined ? {} : { operationName };
    const { body } = await apollo.executeOperation({ query, variables, ...named }, { contextValue: ctx });
    if (body.kind !== 'single') throw new Error('Incremental answers are not served');
    return answer(body.singleResult as ExecutionResult, caller, errors, negotiated);
  } catch (error) {
    if (error instanceof StatusError) throw error;
    return answer({ errors: [asGraphQLError(error)] }, caller, errors, negotiated);
  }
}

type Stream = AsyncGenerator<ExecutionResult>;

async function subscribeTo(
  parts: EndpointParts,
  request: GraphQLRequest,
  caller: Caller,
): Promise<Stream | ExecutionResult> {
  const { variants, errors } = parts;
  const ctx = caller.ctx as ServerContext;
  const refused = (faults: readonly unknown[]) =>
    ({ errors: errors.formatAll(faults, ctx).errors }) as unknown as ExecutionResult;
  try {
    const { document } = readOperation(request, ctx, parts);
    const { schema } = await variants.of(ctx);
    const faults = validate(schema, document);
    if (faults.length > 0) return refused(ctx.actor.kind === 'public' ? [unauthenticated()] : faults);
    const { variables = {}, operationName = null } = request;
    const stream = await subscribe({ schema, document, contextValue: ctx, variableValues: variables, operationName });
    return 'errors' in stream ? refused(stream.errors ?? []) : (stream as Stream);
  } catch (error) {
    return refused([error]);
  }
}
