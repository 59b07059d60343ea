import type { DecimalText } from '@yeondong/schema/rules';

export interface ClassNode {
  readonly key: number;
  readonly scheme: number;
  readonly parent: number | null;
}

export interface CrosswalkRow {
  readonly from: number;
  readonly to: number;
  readonly share: DecimalText;
}

/** Where a part of what stands in a class is counted; null where it is in no class of the scheme. */
export interface ClassPlace {
  readonly at: number | null;
  readonly share: DecimalText;
}

const NOWHERE: readonly ClassPlace[] = [{ at: null, share: '1' }];

/** Where classes of any scheme are counted in one: `depth` 0 is its highest level. Classes of another scheme go by the crosswalk, their own or of the nearest class above that has one. */
export function classPlaces(
  nodes: readonly ClassNode[],
  crosswalk: readonly CrosswalkRow[],
  { scheme, depth }: { readonly scheme: number; readonly depth: number },
): (key: number | null) => readonly ClassPlace[] {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  /** From the highest class down to the one itself. */
  const pathTo = (key: number): readonly ClassNode[] => {
    const node = byKey.get(key);
    if (!node) return [];
    return node.parent === null ? [node] : [...pathTo(node.parent), node];
  };
  const atDepth = (key: number): number | null => pathTo(key)[depth]?.key ?? null;
  return (key) => {
    const node = key === null ? undefined : byKey.get(key);
    if (!node) return NOWHERE;
    if (node.scheme === scheme) return [{ at: atDepth(node.key), share: '1' }];
    for (const { key: above } of [...pathTo(node.key)].reverse()) {
      const shares = crosswalk.filter(({ from, to }) => from === above && byKey.get(to)?.scheme === scheme);
      if (shares.length > 0) return shares.map(({ to, share }) => ({ at: atDepth(to), share }));
    }
    return NOWHERE;
  };
}
