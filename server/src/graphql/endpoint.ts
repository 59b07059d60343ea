import type { ApolloServerPlugin } from '@apollo/server';
import { notFound, PlatformError, unauthenticated } from '@yeondong/schema';
import { type DocumentNode, type ExecutionResult, getOperationAST, GraphQLError, Kind, OperationTypeNode, parse, subscribe, validate } from 'graphql';
import type { Caller, Endpoint, GraphQLAnswer, GraphQLRequest } from '../http/parts.js';
import type { ErrorFormatter, FormattedError } from './errors/error-formatter.js';
import { type Cardinality, checkCost } from './limits/cost.js';
import { checkDocument } from './limits/document-limits.js';
import { limitsOf, MAX_TOKENS } from './limits/limits.js';
import { checkValues } from './limits/value-limits.js';
import type { RegisteredDocuments } from './registered.js';
import type { ServerContext } from './request-context.js';
import type { Variants } from './variants.js';

const NEGOTIATED = 'application/graphql-response+json';

/** What the limits need to know of one operation while Apollo executes it. */
export function limitsPlugin(cardinality: Cardinality, isRegistered: (query: string) => boolean): ApolloServerPlugin<ServerContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation, request, schema, contextValue, source }) => {
          refuseIntrospectionByVisitors(document, contextValue);
          if (isRegistered(source)) return Promise.resolve();
          if (!operation) return Promise.resolve();
          const { objects } = limitsOf(contextValue.actor);
          checkCost({ schema, document, operation, variables: request.variables ?? {}, cardinality }, objects);
          return Promise.resolve();
        },
      }),
  };
}

function refuseIntrospectionByVisitors(document: DocumentNode, ctx: ServerContext): void {
  if (ctx.actor.kind !== 'public') return;
  const roots = document.definitions.flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : []));
  const asksSchema = roots.some((node) => node.kind === Kind.FIELD && (node.name.value === '__schema' || node.name.value === '__type'));
  if (asksSchema) throw unauthenticated();
}

interface EndpointParts {
  readonly variants: Variants;
  readonly registered: RegisteredDocuments;
  readonly errors: ErrorFormatter;
}

/** GraphQL for one caller at a time, over the schema of the caller's department. */
export function createEndpoint({ variants, registered, errors }: EndpointParts): Endpoint {
  const textOf = (request: GraphQLRequest, ctx: ServerContext): string => {
    const known = request.documentHash === undefined ? undefined : registered.get(request.documentHash);
    if (request.documentHash !== undefined && known === undefined && request.query === undefined) throw notFound();
    const text = known ?? request.query ?? '';
    const mayCompose = ctx.request.scopes === null || ctx.request.scopes.has('graphql:adhoc');
    if (!mayCompose && known === undefined) throw new PlatformError('FORBIDDEN');
    return text;
  };
  const prepare = (request: GraphQLRequest, ctx: ServerContext): string => {
    const text = textOf(request, ctx);
    const document = parse(text, { maxTokens: MAX_TOKENS });
    checkDocument(document, limitsOf(ctx.actor));
    checkValues(document, request.variables ?? {});
    const operation = getOperationAST(document, request.operationName);
    if (request.method === 'GET' && operation && operation.operation !== OperationTypeNode.QUERY) {
      throw new PlatformError('BAD_USER_INPUT', { what: 'mutationByGet' });
    }
    return text;
  };
  return {
    async execute(request, caller) {
      const ctx = caller.ctx as ServerContext;
      const negotiated = request.accept.includes(NEGOTIATED);
      try {
        const query = prepare(request, ctx);
        const { apollo } = await variants.of(ctx);
        const operation = { query, ...(request.variables && { variables: request.variables }), ...(request.operationName && { operationName: request.operationName }) };
        const { body } = await apollo.executeOperation(operation, { contextValue: ctx });
        if (body.kind !== 'single') throw new Error('Incremental answers are not served');
        return answer(body.singleResult as ExecutionResult, caller, errors, negotiated);
      } catch (error) {
        return answer({ errors: [asGraphQLError(error)] }, caller, errors, negotiated);
      }
    },
    async subscribe(request, caller) {
      const ctx = caller.ctx as ServerContext;
      const refused = (faults: readonly unknown[]): ExecutionResult =>
        ({ errors: errors.formatAll(faults, ctx).errors }) as unknown as ExecutionResult;
      try {
        const document = parse(prepare(request, ctx));
        const { schema } = await variants.of(ctx);
        const faults = validate(schema, document);
        if (faults.length > 0) return refused(ctx.actor.kind === 'public' ? [unauthenticated()] : faults);
        const stream = await subscribe({ schema, document, contextValue: ctx, variableValues: request.variables ?? {}, operationName: request.operationName ?? null });
        return 'errors' in stream ? refused(stream.errors ?? []) : (stream as AsyncGenerator<ExecutionResult>);
      } catch (error) {
        return refused([error]);
      }
    },
    sdl: async (caller) => (await variants.of(caller.ctx as ServerContext)).sdl(),
  };
}

const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) });

const originalOf = (error: unknown): unknown => (error as { original?: unknown }).original ?? error;

/** With `application/json` an understood request that could not be executed is still 200, as GraphQL over HTTP asks. */
function answer(result: ExecutionResult, { ctx }: Caller, errors: ErrorFormatter, negotiated: boolean): GraphQLAnswer {
  const headers = { 'content-type': negotiated ? `${NEGOTIATED}; charset=utf-8` : 'application/json; charset=utf-8' };
  const executed = 'data' in result && result.data !== undefined;
  if (!result.errors?.length) return { status: 200, headers, body: JSON.stringify(result) };
  const refusal = errors.formatAll(result.errors.map(originalOf), ctx);
  const told = toldTo(ctx.actor.kind === 'public' && !executed, refusal, errors, ctx);
  const body = JSON.stringify(executed ? { data: result.data, errors: told.errors } : { errors: told.errors });
  return { status: executed ? 200 : statusOf(told, negotiated), headers, body };
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
