import type { ApolloServerPlugin } from '@apollo/server';
import { type ExecutionResult, getVariableValues, OperationTypeNode } from 'graphql';
import type { Log } from '../log.js';
import { Plans, type Question } from './engine/plans.js';
import { runPlan } from './engine/run.js';
import type { ServerContext } from './request-context.js';

/**
 * Answers queries by plans. Returning null leaves an operation to graphql-js: mutations, questions about the schema, and
 * whatever a plan could not finish, which is a fault of ours and logged. Nothing may be thrown here: Apollo would answer 500.
 */
export function enginePlugin(log: Log): ApolloServerPlugin<ServerContext> {
  const plans = new Plans();
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ schema, document, operation, request, response, contextValue }) => {
        if (operation.operation !== OperationTypeNode.QUERY) return null;
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        if (!coerced) return null;
        const question = { schema, document, operation, variables: coerced };
        const singleResult = await answer(plans, question, contextValue, log);
        if (!singleResult) return null;
        return { http: response.http, body: { kind: 'single', singleResult: singleResult as never } };
      },
    }),
  };
}

async function answer(plans: Plans, question: Question, ctx: ServerContext, log: Log): Promise<ExecutionResult | null> {
  try {
    const planned = plans.of(question);
    if (!planned) return null;
    const result = await runPlan({ ...question, ...planned, ctx });
    ctx.request.circumstances?.trace.answeredBy(planned.plan);
    return result;
  } catch (error) {
    log.error({ err: error, requestId: ctx.requestId }, 'a plan failed; graphql-js answers');
    return null;
  }
}
