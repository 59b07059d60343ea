/** The codes whose way upwards comes back to themselves. */
export function inCircles(above: ReadonlyMap<string, string | null>): ReadonlySet<string> {
  const circles = new Set<string>();
  const settled = new Set<string>();
  for (const start of above.keys()) {
    const way: string[] = [];
    for (let at: string | null = start; at !== null && !settled.has(at); at = above.get(at) ?? null) {
      const since = way.indexOf(at);
      if (since >= 0) {
        for (const code of way.slice(since)) circles.add(code);
        break;
      }
      way.push(at);
    }
    for (const code of way) settled.add(code);
  }
  return circles;
}
