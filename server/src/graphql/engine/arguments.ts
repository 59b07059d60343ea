import type { RequestContext } from '@yeondong/schema';
import { type ArgumentNode, type FieldNode, type GraphQLField, getArgumentValues, Kind, type ValueNode } from 'graphql';
import type { Arguments, Variables } from './plan.js';

/** The arguments of a field: made once where the document itself gives them, else of each request's variables. */
export function argumentsOf(
  definition: GraphQLField<unknown, RequestContext>,
  node: FieldNode,
): (variables: Variables) => Arguments {
  if (definition.args.length === 0) return () => NONE;
  if (node.arguments?.some(({ value }: ArgumentNode) => hasVariable(value))) {
    return (variables) => getArgumentValues(definition as never, node, variables);
  }
  let known: Arguments | undefined;
  return () => {
    known ??= frozen(getArgumentValues(definition as never, node)) as Arguments;
    return known;
  };
}

const NONE: Arguments = Object.freeze({});

function hasVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(hasVariable);
  return value.kind === Kind.OBJECT && value.fields.some((field) => hasVariable(field.value));
}

/** Kept for all who ask the same: nobody may change it for the others. */
function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
