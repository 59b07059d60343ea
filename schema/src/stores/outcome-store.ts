import type { Outcome, RequestContext } from '../contract/context.js';

/** What modules that are on for the reader have made of each record, in the order of the keys. */
export async function outcomesOf(
  ctx: RequestContext,
  type: string,
  keys: readonly number[],
): Promise<readonly Outcome[][]> {
  const found = new Map<number, Outcome[]>(keys.map((key) => [key, []]));
  const modules = ctx.host.modules.filter(({ id }) => ctx.modules.has(id));
  for (const { list } of modules.flatMap(({ outcomes }) => outcomes)) {
    for (const [key, outcomes] of await list(ctx, type, [...found.keys()])) found.get(key)?.push(...outcomes);
  }
  return keys.map((key) => found.get(key) ?? []);
}

/** Whether what a record set going has come back: one of its outcomes is settled. */
export const hasSettled = (outcomes: readonly Outcome[]): boolean => outcomes.some(({ state }) => state === 'SETTLED');
