import type { ApolloServerPlugin } from '@apollo/server';
import { type ExecutionResult, getVariableValues, OperationTypeNode } from 'graphql';
import type { Log } from '../log.js';
import { Plans, type Question } from './engine/plans.js';
import { runPlan } from './engine/run.js';
import type { Executor, OperationMeter } from './operation-meter.js';
import type { ServerContext } from './request-context.js';

interface EngineParts {
  readonly log: Log;
  readonly meter: OperationMeter;
}

/**
 * Answers queries by plans. Returning null leaves an operation to graphql-js: mutations, questions about the schema, and
 * whatever a plan could not finish, which is a fault of ours and logged. Nothing may be thrown here: Apollo would answer 500.
 */
export function enginePlugin({ log, meter }: EngineParts): ApolloServerPlugin<ServerContext> {
  const plans = new Plans();
  return {
    requestDidStart: async () => {
      const started = performance.now();
      let executor: Executor = 'graphql-js';
      return {
        responseForOperation: async ({ schema, document, operation, request, response, contextValue }) => {
          if (operation.operation !== OperationTypeNode.QUERY) return null;
          const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          if (!coerced) return null;
          const question = { schema, document, operation, variables: coerced };
          const singleResult = await answer(plans, question, contextValue, log);
          if (!singleResult) return null;
          executor = 'plan';
          return { http: response.http, body: { kind: 'single', singleResult: singleResult as never } };
        },
        willSendResponse: async ({ source = '', operation, operationName = null }) => {
          if (operation) meter(source, operationName, executor, started);
        },
      };
    },
  };
}

async function answer(plans: Plans, question: Question, ctx: ServerContext, log: Log): Promise<ExecutionResult | null> {
  try {
    const planned = plans.of(question);
    return planned && (await runPlan({ ...question, ...planned, ctx }));
  } catch (error) {
    log.error({ err: error, requestId: ctx.requestId }, 'a plan failed; graphql-js answers');
    return null;
  }
}
