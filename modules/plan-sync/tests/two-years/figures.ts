import type { Asked } from '@yeondong/testing';
import { countsOf } from '../change-calls.js';
import type { Acts } from './acts.js';
import { coverageByHand, diffByHand, keyOf } from './by-hand.js';
import { LEVELS } from './scenario.js';

const COVERAGE = 'linked total rate { value } budget { linked total rate { value } }';
const pairs = LEVELS.flatMap((from) => LEVELS.filter((to) => to !== from).map((to) => [from, to] as const));

const percent = (part: number, whole: number) => (whole === 0 ? null : Math.round((part * 1e8) / whole) / 1e6);
const number = ({ value }: { value: string | null }) => (value === null ? null : Number(value));

/**
 * Coverage of all thirty pairs of the plans in a year, directly and through one item between, by items and by money:
 * asked, and worked out from the rows. `inForce` names the edition of each level.
 */
export async function coverageAgrees(acts: Acts, year: number, inForce: ReadonlyMap<string, string>) {
  const editions = new Map([...inForce].map(([level, id]) => [level, keyOf(id)]));
  for (const steps of [1, 2] as const) {
    const query = pairs.map(
      ([from, to]) =>
        `${from}_TO_${to}: coverage(from: ${from}, to: ${to}, year: ${year}, steps: ${steps}) { ${COVERAGE} }`,
    );
    const asked = await acts.calls.read(`{ ${query.join(' ')} }`);
    const byHand = await coverageByHand(acts.platform.databaseUrl, year, editions, steps);
    const shown = pairs.map(([from, to]) => {
      const { linked, total, rate, budget } = asked[`${from}_TO_${to}`];
      const money = [budget.linked, budget.total, number(budget.rate)];
      return [`${steps} ${from} ${to}`, linked, total, number(rate), ...money];
    });
    const expected = pairs.map(([from, to]) => {
      const none = { linked: 0, total: 0, linkedBudget: 0, totalBudget: 0 };
      const { linked, total, linkedBudget, totalBudget } = byHand.get(`${from} ${to}`) ?? none;
      const money = [linkedBudget, totalBudget, percent(linkedBudget, totalBudget)];
      return [`${steps} ${from} ${to}`, linked, total, percent(linked, total), ...money];
    });
    expect(shown).toEqual(expected);
  }
}

/** One pair of them, for figures that the script names. */
export async function coverageOf(acts: Acts, from: string, to: string, year: number, steps = 1): Promise<Asked> {
  const query = `{ coverage(from: ${from}, to: ${to}, year: ${year}, steps: ${steps}) { ${COVERAGE} } }`;
  const { linked, total, budget } = (await acts.calls.read(query)).coverage;
  return { linked, total, money: [budget.linked, budget.total] };
}

/**
 * What changed between the first and the last of some editions of a plan, in their order: asked, and worked out from the
 * rows; each item of the first has one kind. Gives the counts by kind.
 */
export async function diffAgrees(acts: Acts, ...editions: readonly string[]): Promise<Record<string, number>> {
  const [from, to] = [editions[0] as string, editions.at(-1) as string];
  const found = await acts.calls.diff(from, to);
  const shown = found.changes.map(({ kind, reason, flags, before, after }: Asked) => [
    ...[(before ?? after).code, [kind, ...(reason === null ? [] : [reason]), ...flags].join(' ')],
  ]);
  const byHand = await diffByHand(acts.platform.databaseUrl, editions.map(keyOf));
  expect(shown.sort()).toEqual([...byHand].sort());
  const counts = countsOf(found);
  const { CARRIED = 0, CHANGED = 0, REMOVED = 0, MERGED_AWAY = 0, SPLIT_AWAY = 0 } = counts;
  expect(CARRIED + CHANGED + REMOVED + MERGED_AWAY + SPLIT_AWAY).toBe((await acts.items(from)).length);
  return counts;
}
