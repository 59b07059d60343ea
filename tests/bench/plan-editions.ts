import type { DatabaseKind } from '../src/databases.js';
import { Platform } from '../src/platform.js';
import { EDITIONS, editionKey, fillPlanEditions, ITEMS } from './data/plan-editions.js';
import type { Compared } from './report.js';

const DIFF = `query($from: ID!, $to: ID!) { planDiff(from: $from, to: $to) { counts { kind count }
  changes { kind reason flags lineageId fields { name before after } before { code title } after { code title } } } }`;

const idOf = (edition: number): string => Buffer.from(`PlanVersion:${editionKey(edition)}`).toString('base64url');

/** Editions of 2,000 items compared: two that follow each other, and the first with the last of ten. */
export async function measurePlanEditions(database: DatabaseKind, rounds: number): Promise<Compared[]> {
  const platform = await Platform.prepare({ database });
  try {
    await fillPlanEditions(platform.databaseUrl);
    await platform.start();
    const found: Compared[] = [];
    for (const [from, to] of [
      [EDITIONS - 2, EDITIONS - 1],
      [0, EDITIONS - 1],
    ] as const) {
      const seconds: number[] = [];
      for (let round = 0; round < rounds; round += 1) seconds.push(await compare(platform, from, to));
      found.push({ database, what: `${from + 1} and ${to + 1} of ${EDITIONS}`, seconds });
    }
    return found;
  } finally {
    await platform.stop();
  }
}

async function compare(platform: Platform, from: number, to: number): Promise<number> {
  const begun = performance.now();
  const { planDiff } = await platform.data<{ planDiff: { changes: readonly object[] } }>(
    DIFF,
    { from: idOf(from), to: idOf(to) },
    { as: 'planner' },
  );
  if (planDiff.changes.length !== ITEMS) throw new Error(`${planDiff.changes.length} of ${ITEMS} items were told of`);
  return (performance.now() - begun) / 1000;
}
