import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/** The fields asked for below a field, by name; what a store needs to choose its columns. */
export interface Selection {
  has(name: string): boolean;
  names(): readonly string[];
  /** The selection below the named child, merged over all of its occurrences. */
  below(name: string): Selection;
  /** Two selections with the same text ask for the same fields of the same depth. */
  readonly text: string;
}

type SelectionSets = readonly SelectionSetNode[];

function childrenOf(sets: SelectionSets, info: GraphQLResolveInfo): Map<string, SelectionSetNode[]> {
  const children = new Map<string, SelectionSetNode[]>();
  const walk = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const found = children.get(node.name.value) ?? [];
        if (node.selectionSet) found.push(node.selectionSet);
        children.set(node.name.value, found);
      } else if (node.kind === Kind.INLINE_FRAGMENT) walk(node.selectionSet);
      else {
        const fragment = info.fragments[node.name.value];
        if (fragment) walk(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) walk(set);
  return children;
}

function selectionOf(sets: SelectionSets, info: GraphQLResolveInfo): Selection {
  const children = childrenOf(sets, info);
  const names = [...children.keys()].sort();
  return {
    has: (name) => children.has(name),
    names: () => names,
    below: (name) => selectionOf(children.get(name) ?? [], info),
    get text() {
      return names
        .map((name) =>
          children.get(name)?.length ? `${name}{${selectionOf(children.get(name) ?? [], info).text}}` : name,
        )
        .join(' ');
    },
  };
}

export const selectionFrom = (info: GraphQLResolveInfo): Selection =>
  selectionOf(
    info.fieldNodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : [])),
    info,
  );

/** A selection made by hand, for stores that read for rules instead of for an answer. */
export const fields = (...names: readonly string[]): Selection => ({
  has: (name) => names.includes(name),
  names: () => names,
  below: () => fields(),
  text: names.join(' '),
});
