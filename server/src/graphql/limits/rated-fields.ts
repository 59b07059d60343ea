import { Kind, type SelectionSetNode } from 'graphql';
import { fragmentsOf, isIncluded } from '../selected-parts.js';
import type { CostQuestion } from './cost.js';

interface RatedField {
  readonly name: string;
  readonly perMinute: number;
}

/** The root fields of a mutation that have a rate of their own, each as often as it is asked for under another name. */
export function ratedFields({
  schema,
  document,
  operation,
  variables,
}: Omit<CostQuestion, 'cardinality'>): RatedField[] {
  if (operation.operation !== 'mutation') return [];
  const fragments = fragmentsOf(document);
  const fields = schema.getMutationType()?.getFields() ?? {};
  const below = (set: SelectionSetNode | undefined): RatedField[] =>
    (set?.selections ?? [])
      .filter((node) => isIncluded(node, variables))
      .flatMap((node) => {
        if (node.kind === Kind.INLINE_FRAGMENT) return below(node.selectionSet);
        if (node.kind === Kind.FRAGMENT_SPREAD) return below(fragments[node.name.value]?.selectionSet);
        const name = node.name.value;
        const perMinute = fields[name]?.extensions.perMinute;
        return typeof perMinute === 'number' ? [{ name, perMinute }] : [];
      });
  return below(operation.selectionSet);
}
