/** Whole parts of `count` by percentages; what is left goes to the largest remainders, of equal ones to the first. */
export function largestRemainder(count: number, percents: readonly number[]): number[] {
  const shares = percents.map((percent, at) => ({
    at,
    whole: Math.floor((count * percent) / 100),
    rest: (count * percent) % 100,
  }));
  const left = count - shares.reduce((sum, { whole }) => sum + whole, 0);
  const first = [...shares].sort((one, other) => other.rest - one.rest || one.at - other.at);
  const raised = new Set(first.slice(0, left).map(({ at }) => at));
  return shares.map(({ at, whole }) => whole + (raised.has(at) ? 1 : 0));
}
