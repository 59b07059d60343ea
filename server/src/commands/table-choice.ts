import { byCode, fields, globalId, type RequestContext, type TableKind, tableOf } from '@yeondong/schema';
import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';
import { Failed } from './operator.js';

/** A variable as it was given: `name=value`. */
interface Given {
  readonly name: string;
  readonly value: string;
}

export const givenVariables = (pairs: readonly string[]): Given[] =>
  pairs.map((pair) => {
    const [, name = pair, value = ''] = /^([^=]+)=(.*)$/s.exec(pair) ?? [];
    return { name, value };
  });

/** Keys of the records that are given by their codes. */
export async function recordsOf(
  ctx: RequestContext,
  { records = {} }: TableKind,
  given: readonly Given[],
): Promise<Record<string, number>> {
  const keys: Record<string, number> = {};
  for (const { name, value } of given) {
    const type = records[name];
    const record = type && (await byCode(ctx, type, value, fields('code')));
    if (type && !record) throw new Failed(`There is no ${name} ${value}`);
    if (record) keys[name] = record.key;
  }
  return keys;
}

/** The given variables as the mutation takes them, records by their ids. */
export const asInput = (
  { records = {} }: TableKind,
  given: readonly Given[],
  keys: Readonly<Record<string, number>>,
): string[] =>
  given.map(({ name, value }) => {
    const type = records[name];
    return `${name}=${type ? globalId(tableOf(type).type, keys[name] as number) : value}`;
  });

export const operationOf = (document: DocumentNode): OperationDefinitionNode =>
  document.definitions[0] as OperationDefinitionNode;

/** Variables that the mutation must have and nobody gave; those of the file come from the command itself. */
export const missing = (operation: OperationDefinitionNode, given: readonly Given[]): string[] =>
  (operation.variableDefinitions ?? [])
    .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
    .map(({ variable }) => variable.name.value)
    .filter((name) => !OF_FILE.has(name) && !given.some((one) => one.name === name));

const OF_FILE: ReadonlySet<string> = new Set(['fileName', 'bytes']);
