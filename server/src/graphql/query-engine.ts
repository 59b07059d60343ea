import type { ApolloServerPlugin } from '@apollo/server';
import { type ExecutionResult, type GraphQLSchema, getVariableValues, OperationTypeNode } from 'graphql';
import type { Log } from '../log.js';
import { Plans, type Question } from './engine/plans.js';
import { runPlan } from './engine/run.js';
import type { TakeCost } from './operation-limits.js';
import type { ServerContext } from './request-context.js';
import { ValidQueries, type ValidQuery } from './valid-queries.js';

/** What a request asks of a schema. */
export interface Asked {
  readonly schema: GraphQLSchema;
  readonly text: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Answers queries by plans. Apollo reads and validates a query when it comes first; afterwards it goes straight to its
 * plan. Null leaves an operation to graphql-js: mutations, questions about the schema, values that variables do not take,
 * and whatever a plan could not finish, which is a fault of ours and logged.
 */
export class QueryEngine {
  readonly #plans = new Plans();
  readonly #valid = new ValidQueries();

  constructor(
    private readonly log: Log,
    private readonly takeCost: TakeCost,
  ) {}

  /** For queries that were answered before. @throws {PlatformError} of their cost */
  async again(asked: Asked, ctx: ServerContext): Promise<ExecutionResult | null> {
    const { schema, text, operationName, variables } = asked;
    const query = this.#valid.find(schema, text, operationName);
    const coerced = query && coercedFor(query, asked);
    if (!coerced) return null;
    this.takeCost({ schema, ...query, variables }, text, ctx);
    return this.#answer({ schema, ...query, variables: coerced }, ctx);
  }

  /** For queries that Apollo has just validated. Nothing may be thrown there: Apollo would answer 500. */
  plugin(): ApolloServerPlugin<ServerContext> {
    return {
      requestDidStart: async () => ({
        responseForOperation: async ({ schema, document, operation, source, request, response, contextValue }) => {
          if (operation.operation !== OperationTypeNode.QUERY) return null;
          const { operationName, variables = {} } = request;
          const query = { document, operation };
          const coerced = coercedFor(query, { schema, variables });
          const singleResult = coerced && (await this.#answer({ schema, ...query, variables: coerced }, contextValue));
          if (!singleResult) return null;
          this.#valid.add(schema, source, operationName, query);
          return { http: response.http, body: { kind: 'single', singleResult: singleResult as never } };
        },
      }),
    };
  }

  async #answer(question: Question, ctx: ServerContext): Promise<ExecutionResult | null> {
    try {
      const planned = this.#plans.of(question);
      if (!planned) return null;
      const result = await runPlan({ ...question, ...planned, ctx });
      ctx.request.circumstances?.trace.answeredBy(planned.plan);
      return result;
    } catch (error) {
      this.log.error({ err: error, requestId: ctx.requestId }, 'a plan failed; graphql-js answers');
      return null;
    }
  }
}

const coercedFor = ({ operation }: ValidQuery, { schema, variables }: Pick<Asked, 'schema' | 'variables'>) =>
  getVariableValues(schema, operation.variableDefinitions ?? [], variables).coerced;
