import type { DatabaseKind } from '../src/databases.js';
import { Platform } from '../src/platform.js';
import { prepareData } from './compare.js';
import { EDITIONS, editionKey, fillPlanEditions, ITEMS, PLAN_LEVELS, yearOf } from './data/plan-editions.js';
import { times, YEAR } from './data/rows.js';
import type { Compared } from './report.js';

const DIFF = `query($from: ID!, $to: ID!) { planDiff(from: $from, to: $to) { counts { kind count }
  changes { kind reason flags lineageId fields { name before after } before { code title } after { code title } } } }`;
const FISCAL_DIFF = `query($from: ID!, $to: ID!) { fiscalDiff(from: $from, to: $to) { volatility { value }
  lines { kind before { code } after { code } years { year before after change } } } }`;
const PAIRS = PLAN_LEVELS.flatMap((from) => PLAN_LEVELS.flatMap((to) => (from === to ? [] : [[from, to] as const])));
const COVERAGE = `query($year: Int!) { ${PAIRS.map(
  ([from, to]) => `${from}_${to}: coverage(from: ${from}, to: ${to}, year: $year) { linked total rate { value } }`,
).join('\n')} }`;
const ROLL = `mutation($input: PlanRollInput!) { rollPlanForward(input: $input) { id items { totalCount } } }`;

const globalId = (type: string, key: number): string => Buffer.from(`${type}:${key}`).toString('base64url');
const edition = (plan: number, at: number): string => globalId('PlanVersion', editionKey(plan, at));
const LAST = EDITIONS - 1;
const FISCAL = PLAN_LEVELS.indexOf('MID_TERM_FISCAL');
/** As the plan of the product has them. */
const [DIFF_LIMIT, COVERAGE_LIMIT, ROLL_LIMIT] = [1, 2, 10];

/** Five plans of 2,000 items and ten editions: compared, covered and rolled. Everything is asked once: answers are kept. */
export async function measurePlanEditions(database: DatabaseKind): Promise<Compared[]> {
  const platform = await Platform.prepare({ database });
  try {
    await prepareData(platform);
    await fillPlanEditions(platform.databaseUrl);
    await platform.start();
    const line = async (what: string, limit: number, works: readonly (() => Promise<void>)[]): Promise<Compared> => ({
      ...{ database, what, limit },
      seconds: await secondsOf(works),
    });
    const pairs = times(LAST, (at) => () => compare(platform, at, at + 1));
    const far = times(LAST - 1, (at) => () => compare(platform, at, LAST));
    const money = times(LAST, (at) => () => compareMoney(platform, at, at + 1));
    const years = times(EDITIONS, (at) => () => cover(platform, yearOf(at)));
    const rolls = PLAN_LEVELS.map((_, plan) => () => roll(platform, plan));
    return [
      await line('each edition and the next compared', DIFF_LIMIT, pairs),
      await line('each edition and the last compared', DIFF_LIMIT, far),
      await line('2,000 fiscal lines and those of the next edition compared', DIFF_LIMIT, money),
      await line(`coverage of all ${PAIRS.length} pairs in a year`, COVERAGE_LIMIT, years),
      await line('a plan rolled forward', ROLL_LIMIT, rolls),
    ];
  } finally {
    await platform.stop();
  }
}

async function secondsOf(works: readonly (() => Promise<void>)[]): Promise<number[]> {
  const seconds: number[] = [];
  for (const work of works) {
    const begun = performance.now();
    await work();
    seconds.push((performance.now() - begun) / 1000);
  }
  return seconds;
}

const AS = { as: 'planner' };

async function compare(platform: Platform, from: number, to: number): Promise<void> {
  const variables = { from: edition(0, from), to: edition(0, to) };
  const { planDiff } = await platform.data<{ planDiff: { changes: readonly object[] } }>(DIFF, variables, AS);
  if (planDiff.changes.length !== ITEMS) throw new Error(`${planDiff.changes.length} of ${ITEMS} items were told of`);
}

async function compareMoney(platform: Platform, from: number, to: number): Promise<void> {
  const variables = { from: edition(FISCAL, from), to: edition(FISCAL, to) };
  const { fiscalDiff } = await platform.data<{ fiscalDiff: { lines: readonly object[] } }>(FISCAL_DIFF, variables, AS);
  if (fiscalDiff.lines.length !== ITEMS) throw new Error(`${fiscalDiff.lines.length} lines were told of`);
}

async function cover(platform: Platform, year: number): Promise<void> {
  const found = await platform.data<Record<string, { linked: number }>>(COVERAGE, { year }, AS);
  const linked = Object.values(found).reduce((sum, pair) => sum + pair.linked, 0);
  if (linked === 0) throw new Error(`No items are linked in ${year}`);
}

async function roll(platform: Platform, plan: number): Promise<void> {
  const { plan: found } = await platform.data<{ plan: { id: string } }>(
    `{ plan(code: "bench.plan.${plan}") { id } }`,
    {},
    AS,
  );
  const input = { plan: found.id, year: YEAR + 1 };
  const { rollPlanForward } = await platform.data<{ rollPlanForward: { items: { totalCount: number } } }>(
    ROLL,
    { input },
    AS,
  );
  if (rollPlanForward.items.totalCount === 0) throw new Error('Nothing was rolled');
}
