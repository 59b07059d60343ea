import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql';

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
type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

function childrenOf(sets: SelectionSets, fragments: Fragments): Map<string, SelectionSetNode[]> {
  const children = new Map<string, SelectionSetNode[]>();
  const walk = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const found = children.get(node.name.value) ?? [];
        if (node.selectionSet) found.push(node.selectionSet);
        children.set(node.name.value, found);
      } else if (node.kind === Kind.INLINE_FRAGMENT) walk(node.selectionSet);
      else {
        const fragment = fragments[node.name.value];
        if (fragment) walk(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) walk(set);
  return children;
}

/** Looked at when it is asked, and once: plans keep selections for all who ask the same. */
class Selected implements Selection {
  private readonly known = new Map<string, Selection>();
  private children: ReadonlyMap<string, SelectionSetNode[]> | undefined;
  private sorted: readonly string[] | undefined;
  private written: string | undefined;

  constructor(
    private readonly sets: SelectionSets,
    private readonly fragments: Fragments,
  ) {}

  has(name: string): boolean {
    return this.parts().has(name);
  }

  names(): readonly string[] {
    this.sorted ??= [...this.parts().keys()].sort();
    return this.sorted;
  }

  below(name: string): Selection {
    const known = this.known.get(name) ?? new Selected(this.parts().get(name) ?? [], this.fragments);
    this.known.set(name, known);
    return known;
  }

  get text(): string {
    this.written ??= this.names()
      .map((name) => (this.parts().get(name)?.length ? `${name}{${this.below(name).text}}` : name))
      .join(' ');
    return this.written;
  }

  private parts(): ReadonlyMap<string, SelectionSetNode[]> {
    this.children ??= childrenOf(this.sets, this.fragments);
    return this.children;
  }
}

/** What is selected below a field, whose nodes are all of its occurrences under one name of the answer. */
export const selectionOf = (nodes: readonly FieldNode[], fragments: Fragments): Selection =>
  new Selected(
    nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : [])),
    fragments,
  );

export const selectionFrom = (info: GraphQLResolveInfo): Selection => selectionOf(info.fieldNodes, info.fragments);

/** A selection made by hand, for stores that read for rules instead of for an answer. */
export const fields = (...names: readonly string[]): Selection => ({
  has: (name) => names.includes(name),
  names: () => names,
  below: () => fields(),
  text: names.join(' '),
});
