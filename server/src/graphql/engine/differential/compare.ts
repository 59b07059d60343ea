import type { RequestContext } from '@yeondong/schema';
import { type DocumentNode, execute, type GraphQLSchema, getOperationAST, getVariableValues } from 'graphql';
import { Plans } from '../plans.js';
import { runPlan } from '../run.js';
import { difference } from './difference.js';

export interface Comparison {
  /** Whether the answer has errors. */
  readonly failed: boolean;
  readonly difference: string | null;
}

/** Runs a valid query through both executors, each in a context of its own. */
export async function compareExecutors(
  schema: GraphQLSchema,
  document: DocumentNode,
  given: Readonly<Record<string, unknown>>,
  context: () => RequestContext,
): Promise<Comparison> {
  const expected = await execute({ schema, document, contextValue: context(), variableValues: given });
  const failed = expected.errors !== undefined;
  const operation = getOperationAST(document);
  const { coerced: variables } = getVariableValues(schema, operation?.variableDefinitions ?? [], given);
  // Variables that do not fit are refused before any executor begins.
  if (!operation || !variables) return { failed, difference: null };
  const question = { schema, document, operation, variables };
  const planned = new Plans().of(question);
  if (!planned) return { failed, difference: 'no plan was made' };
  const answer = await runPlan({ ...question, ...planned, ctx: context() });
  return { failed, difference: difference(expected, answer) };
}
