/**
 * The counted tables that statements may read: every word that is the name of one, so rather too many than too few. Null
 * where a statement reads something whose changes are not counted.
 */
export function tablesRead(
  statements: readonly { readonly strings: readonly string[] }[],
  counted: { has(name: string): boolean },
  uncounted: ReadonlySet<string>,
): ReadonlySet<string> | null {
  const tables = new Set<string>();
  for (const { strings } of statements) {
    let found = false;
    for (const text of strings) {
      for (const [word] of text.matchAll(/\w+/g)) {
        const name = word.toLowerCase();
        if (uncounted.has(name)) return null;
        if (!counted.has(name)) continue;
        tables.add(name);
        found = true;
      }
    }
    if (!found) return null;
  }
  return tables;
}
