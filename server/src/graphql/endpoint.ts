import { requirePermission, unauthenticated } from '@yeondong/schema';
import { type ExecutionResult, parse, subscribe, validate } from 'graphql';
import { StatusError } from '../http/error-answers.js';
import type { Caller, Endpoint, GraphQLAnswer, GraphQLRequest } from '../http/parts.js';
import { answer, answerAgain, asGraphQLError, isNegotiated } from './answer.js';
import type { Documents } from './documents.js';
import type { ErrorFormatter } from './errors/error-formatter.js';
import { explain } from './explanation.js';
import type { KeptAnswers, Place } from './kept/kept-answers.js';
import { type Operation, readOperation } from './operation.js';
import type { NoteOperation } from './operation-notes.js';
import type { QueryEngine } from './query-engine.js';
import type { RegisteredDocuments } from './registered.js';
import type { ServerContext } from './request-context.js';
import type { Variants } from './variants.js';

interface EndpointParts {
  readonly variants: Variants;
  readonly engine: QueryEngine;
  readonly registered: RegisteredDocuments;
  readonly documents: Documents;
  readonly kept: KeptAnswers;
  readonly errors: ErrorFormatter;
  readonly note: NoteOperation;
}

/** GraphQL for one caller at a time, over the schema of the caller's department. */
export const createEndpoint = (parts: EndpointParts): Endpoint => ({
  execute: (request, caller) => execute(parts, request, caller),
  subscribe: (request, caller) => subscribeTo(parts, request, caller),
  sdl: async (caller) => (await parts.variants.of(caller.ctx as ServerContext)).sdl(),
});

async function execute(parts: EndpointParts, request: GraphQLRequest, caller: Caller): Promise<GraphQLAnswer> {
  const ctx = caller.ctx as ServerContext;
  const started = performance.now();
  try {
    if (request.explain) requirePermission(ctx, 'core.query.explain');
    const operation = readOperation(request, ctx, parts);
    const given = await answered(parts, operation, request, caller);
    parts.note(operation, ctx, started);
    const { circumstances } = ctx.request;
    if (!request.explain || !circumstances) return given;
    return { ...given, body: given.body.with({ extensions: { explain: explain(circumstances.trace, started) } }) };
  } catch (error) {
    if (error instanceof StatusError) throw error;
    return answer({ errors: [asGraphQLError(error)] }, caller, parts.errors, isNegotiated(request.accept));
  }
}

/** As it was answered before where that still holds, else anew. */
async function answered(
  parts: EndpointParts,
  operation: Operation,
  request: GraphQLRequest,
  caller: Caller,
): Promise<GraphQLAnswer> {
  const ctx = caller.ctx as ServerContext;
  const negotiated = isNegotiated(request.accept);
  const place = await placeOf(parts.kept, operation, ctx);
  if (place?.kept) return answerAgain(place.kept, negotiated);
  const result = await executed(parts, operation, request, ctx);
  const given = answer(result, caller, parts.errors, negotiated);
  if (!result.errors?.length) place?.keep(given.body);
  return given;
}

async function placeOf(kept: KeptAnswers, { question }: Operation, ctx: ServerContext): Promise<Place | null> {
  const { circumstances } = ctx.request;
  return question === null || circumstances === null ? null : kept.placeFor(question, circumstances);
}

async function executed(
  { variants, engine }: EndpointParts,
  { query }: Operation,
  { variables = {}, operationName }: GraphQLRequest,
  contextValue: ServerContext,
): Promise<ExecutionResult> {
  const { schema, apollo } = await variants.of(contextValue);
  const again = await engine.again({ schema, text: query, operationName, variables }, contextValue);
  if (again) return again;
  const named = operationName === undefined ? {} : { operationName };
  const { body } = await apollo.executeOperation({ query, variables, ...named }, { contextValue });
  if (body.kind !== 'single') throw new Error('Incremental answers are not served');
  return body.singleResult as ExecutionResult;
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
    const { query } = readOperation(request, ctx, parts);
    const document = parse(query);
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
