import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type Fragments, isIncluded } from '../selected-parts.js';
import type { Variables } from './plan.js';

export interface Document {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  /** Only those that directives ask for are looked at. */
  readonly variables: Variables;
}

/** The fields that an object of the type has in the answer, in order: merged by their key, fragments written out. */
export function collectFields(
  document: Document,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const walk = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (!isIncluded(node, document.variables)) continue;
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value;
        const known = found.get(key);
        if (known) known.push(node);
        else found.set(key, [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (applies(document, node.typeCondition?.name.value, type)) walk(node.selectionSet);
      } else {
        const name = node.name.value;
        const fragment = document.fragments[name];
        if (!fragment || spread.has(name)) continue;
        spread.add(name);
        if (applies(document, fragment.typeCondition.name.value, type)) walk(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) walk(set);
  return found;
}

function applies({ schema }: Document, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}
