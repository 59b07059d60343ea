interface Placed {
  readonly id: string;
  readonly parent?: { readonly id: string } | null;
}

/** Each class below the one above it, with its depth. */
export function classTree<C extends Placed>(
  classes: readonly C[],
  parent: string | null = null,
  depth = 0,
): readonly { readonly node: C; readonly depth: number }[] {
  return classes
    .filter((each) => (each.parent?.id ?? null) === parent)
    .flatMap((node) => [{ node, depth }, ...classTree(classes, node.id, depth + 1)]);
}
