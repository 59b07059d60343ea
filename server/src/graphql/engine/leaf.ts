import { GraphQLError } from 'graphql';
import type { FieldPlan, LeafPlan } from './plan.js';

/** The value of a leaf as it stands in the answer. @throws what went wrong */
export function completedLeaf(field: FieldPlan, type: LeafPlan, value: unknown): unknown {
  if (value instanceof Error) throw value;
  if (value === null || value === undefined) {
    if (type.nullable) return null;
    throw missing(field);
  }
  const given: unknown = type.type.serialize(value);
  if (given === null || given === undefined) {
    throw new Error(
      `Expected \`${type.type.name}.serialize\` to return non-nullable value, returned: ${String(given)}`,
    );
  }
  return given;
}

export const missing = ({ parent, definition }: FieldPlan): Error =>
  new GraphQLError(`Cannot return null for non-nullable field ${parent.name}.${definition.name}.`);
