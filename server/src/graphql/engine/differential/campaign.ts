import type { RequestContext } from '@yeondong/schema';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { compareExecutors } from './compare.js';
import { Random } from './random.js';
import { randomOperation } from './random-operation.js';
import type { Samples } from './random-values.js';

/** Someone who asks: with rights of a kind, over the schema of some modules. */
export interface Asker {
  readonly name: string;
  readonly schema: GraphQLSchema;
  /** As a request begins. */
  context(): RequestContext;
}

export interface CampaignResult {
  /** Operations that the schema of their asker allows. */
  readonly valid: number;
  /** Those of them that were answered with errors. */
  readonly failed: number;
  /** Each with what is needed to run it again; the campaign ends at the fifth. */
  readonly differences: readonly string[];
}

/** Runs generated operations, each asked by one of the askers, through both executors. */
export async function campaign(
  askers: readonly Asker[],
  samples: Samples,
  operations: number,
  seed: number,
): Promise<CampaignResult> {
  const random = new Random(seed);
  const differences: string[] = [];
  let valid = 0;
  let failed = 0;
  for (let index = 0; index < operations && differences.length < 5; index++) {
    const { name, schema, context } = random.of(askers);
    const { text, variables } = randomOperation(random, schema, samples);
    const document = parse(text);
    if (validate(schema, document).length > 0) continue;
    valid++;
    const found = await compareExecutors(schema, document, variables, context);
    if (found.failed) failed++;
    if (found.difference === null) continue;
    const written = `${text}\n${JSON.stringify(variables)}`;
    differences.push(`operation ${index} of seed ${seed}, asked by ${name}:\n${written}\n${found.difference}`);
  }
  return { valid, failed, differences };
}

/** Asks each of the queries as the asker does; what differs. */
export async function comparedEach(asker: Asker, queries: readonly string[]): Promise<string[]> {
  const differences: string[] = [];
  for (const text of queries) {
    const document = parse(text);
    const faults = validate(asker.schema, document);
    const found = faults[0]
      ? faults[0].message
      : (await compareExecutors(asker.schema, document, {}, asker.context)).difference;
    if (found !== null) differences.push(`${text}\n${found}`);
  }
  return differences;
}
