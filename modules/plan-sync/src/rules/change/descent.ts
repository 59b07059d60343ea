export const DESCENT_KINDS = ['SPLIT', 'MERGE'] as const;
export type DescentKind = (typeof DESCENT_KINDS)[number];

/** One line of items became another: by a split into several, or by a merger of several. */
export interface Descent {
  readonly from: number;
  readonly to: number;
  readonly kind: DescentKind;
}

interface Reached {
  /** The kind of the first step. */
  readonly kind: DescentKind | null;
  readonly lineages: readonly number[];
}

/**
 * From a line, along splits and mergers, the first lines that stand in an edition: forwards by `from`, back by `to`. Those
 * in between, which came and left again, are passed.
 */
export function nearest(descents: readonly Descent[], side: 'from' | 'to', stands: (lineage: number) => boolean) {
  const other = side === 'from' ? 'to' : 'from';
  const steps = new Map<number, Descent[]>();
  for (const descent of descents) steps.set(descent[side], [...(steps.get(descent[side]) ?? []), descent]);
  return (lineage: number): Reached => {
    const found = new Set<number>();
    const seen = new Set([lineage]);
    const open = [lineage];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const step of steps.get(at) ?? []) {
        const next = step[other];
        if (seen.has(next)) continue;
        seen.add(next);
        if (stands(next)) found.add(next);
        else open.push(next);
      }
    }
    return { kind: steps.get(lineage)?.[0]?.kind ?? null, lineages: [...found] };
  };
}
