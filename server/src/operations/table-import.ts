import type { RequestContext, TableKind } from '@yeondong/schema';
import {
  type DocumentNode,
  execute,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  parse,
} from 'graphql';

/** What is wrong in a cell of the file. */
export interface CellFault {
  readonly row: number;
  readonly column: string;
  readonly text: string;
  readonly code: string;
  readonly message: string;
}

/** What an import did, or would do. */
export interface TableOutcome {
  readonly repeated: boolean;
  readonly rows: number;
  readonly leftOut: number | null;
  readonly created: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly issues: readonly CellFault[];
}

const OUTCOME = 'ImportOutcome';
const ASKED = '{ repeated rows leftOut created revised unchanged issues { row column text code message } }';

/** The mutation that takes a table in, as a document whose variables are the fields of its input. */
export function importDocument(schema: GraphQLSchema, { imports }: TableKind): DocumentNode {
  const mutation = schema.getMutationType()?.getFields()[imports];
  const input = mutation?.args.find(({ name }) => name === 'input');
  if (!mutation || !input) throw new Error(`There is no mutation ${imports} that takes a table`);
  const fields = Object.values((getNamedType(input.type) as GraphQLInputObjectType).getFields());
  const variables = fields.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const values = fields.map(({ name }) => `${name}: $${name}`).join(', ');
  const answer = getNamedType(mutation.type) as GraphQLObjectType;
  const within = Object.values(answer.getFields()).find(({ type }) => getNamedType(type).name === OUTCOME);
  const asked = answer.name === OUTCOME ? ASKED : `{ outcome: ${within?.name} ${ASKED} }`;
  return parse(`mutation(${variables}) { done: ${imports}(input: { ${values} }) ${asked} }`);
}

/** Takes a table in as the pages do, by its mutation. */
export async function importTable(
  schema: GraphQLSchema,
  document: DocumentNode,
  variableValues: Readonly<Record<string, unknown>>,
  contextValue: RequestContext,
): Promise<TableOutcome> {
  const { data, errors } = await execute({ schema, document, variableValues, contextValue });
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  const { done } = data as { done: TableOutcome | { readonly outcome: TableOutcome } };
  return 'outcome' in done ? done.outcome : done;
}
