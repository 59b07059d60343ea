interface Became {
  readonly from: number;
  readonly to: number | null;
}

/** What a record is called after all its renames: itself where there is none. */
export function afterRenames(key: number, renames: ReadonlyMap<number, number>): number {
  const seen = new Set<number>();
  let at = key;
  for (let next = renames.get(at); next !== undefined && !seen.has(next); next = renames.get(at)) {
    seen.add(next);
    at = next;
  }
  return at;
}

/** What a record has become, over all steps, of what is in force; in the order of the steps, each once. */
export function successorsInForce(
  key: number,
  links: readonly Became[],
  isInForce: (key: number) => boolean,
): readonly number[] {
  const found: number[] = [];
  const seen = new Set([key]);
  const open = [key];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    for (const { from, to } of links) {
      if (from !== at || to === null || seen.has(to)) continue;
      seen.add(to);
      if (isInForce(to)) found.push(to);
      else open.push(to);
    }
  }
  return found;
}
