import { unauthenticated } from '@yeondong/schema';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Caller, GraphQLAnswer } from '../http/parts.js';
import type { ErrorFormatter, FormattedError } from './errors/error-formatter.js';
import { AnswerBody } from './kept/answer-body.js';

const NEGOTIATED = 'application/graphql-response+json';

export const isNegotiated = (accept: string): boolean => accept.includes(NEGOTIATED);

export const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) });

const originalOf = (error: unknown): unknown => (error as { original?: unknown }).original ?? error;

const headersOf = (negotiated: boolean) => ({
  'content-type': negotiated ? `${NEGOTIATED}; charset=utf-8` : 'application/json; charset=utf-8',
});

/** An answer without errors that was given before. */
export const answerAgain = (body: AnswerBody, negotiated: boolean): GraphQLAnswer => ({
  status: 200,
  headers: headersOf(negotiated),
  body,
});

/** With `application/json` an understood request that could not be executed is still 200, as GraphQL over HTTP asks. */
export function answer(
  result: ExecutionResult,
  { ctx }: Caller,
  errors: ErrorFormatter,
  negotiated: boolean,
): GraphQLAnswer {
  const headers = headersOf(negotiated);
  const executed = 'data' in result && result.data !== undefined;
  if (!result.errors?.length) return { status: 200, headers, body: new AnswerBody(JSON.stringify(result)) };
  const refusal = errors.formatAll(result.errors.map(originalOf), ctx);
  const told = toldTo(ctx.actor.kind === 'public' && !executed, refusal, errors, ctx);
  const body = new AnswerBody(
    JSON.stringify(executed ? { data: result.data, errors: told.errors } : { errors: told.errors }),
  );
  const retryAfter = told.errors[0]?.extensions.retryAfter;
  const wait: Record<string, string> = typeof retryAfter === 'number' ? { 'retry-after': String(retryAfter) } : {};
  return { status: executed ? 200 : statusOf(told, negotiated), headers: { ...headers, ...wait }, body };
}

type Told = { readonly status: number; readonly errors: readonly FormattedError[] };

/** Visitors learn nothing of names: whatever does not exist for them asks them to sign in. */
function toldTo(visitor: boolean, refusal: Told, errors: ErrorFormatter, ctx: Caller['ctx']): Told {
  const unknown = refusal.errors[0]?.extensions.code === 'GRAPHQL_VALIDATION_FAILED';
  return visitor && unknown ? errors.formatAll([unauthenticated()], ctx) : refusal;
}

const LENIENT = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

const statusOf = ({ status, errors }: Told, negotiated: boolean): number =>
  !negotiated && LENIENT.has(errors[0]?.extensions.code ?? '') ? 200 : status;
