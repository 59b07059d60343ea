import type { DatabaseKind } from '../src/databases.js';
import { Platform } from '../src/platform.js';
import { prepareData } from './compare.js';
import { EDITIONS, editionKey, fillPlanEditions, ITEMS } from './data/plan-editions.js';
import { times } from './data/rows.js';
import type { Compared } from './report.js';

const DIFF = `query($from: ID!, $to: ID!) { planDiff(from: $from, to: $to) { counts { kind count }
  changes { kind reason flags lineageId fields { name before after } before { code title } after { code title } } } }`;

const idOf = (edition: number): string => Buffer.from(`PlanVersion:${editionKey(edition)}`).toString('base64url');

/** Editions of 2,000 items compared: each with the next, and some with the last. Every pair is asked once: answers are kept. */
export async function measurePlanEditions(database: DatabaseKind): Promise<Compared[]> {
  const platform = await Platform.prepare({ database });
  try {
    await prepareData(platform);
    await fillPlanEditions(platform.databaseUrl);
    await platform.start();
    const last = EDITIONS - 1;
    const next = await timesOf(
      platform,
      times(last, (from) => [from, from + 1]),
    );
    const far = await timesOf(
      platform,
      times(last - 1, (from) => [from, last]),
    );
    return [
      { database, what: 'each and the next', seconds: next },
      { database, what: 'each and the last', seconds: far },
    ];
  } finally {
    await platform.stop();
  }
}

type Pair = readonly [from: number, to: number];

async function timesOf(platform: Platform, pairs: readonly Pair[]): Promise<number[]> {
  const seconds: number[] = [];
  for (const [from, to] of pairs) seconds.push(await compare(platform, from, to));
  return seconds;
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
