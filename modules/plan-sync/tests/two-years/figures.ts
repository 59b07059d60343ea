import type { Asked } from '@yeondong/testing';
import { countsOf } from '../change-calls.js';
import type { Acts } from './acts.js';
import { coverageByHand, diffByHand, keyOf } from './by-hand.js';

const PAIRS = 'from { level } to { level } linked total rate { value } budgetRate { value }';

const percent = (part: number, whole: number) => (whole === 0 ? null : Math.round((part * 1e8) / whole) / 1e6);
const number = ({ value }: { value: string | null }) => (value === null ? null : Number(value));

const askedPairs = async (acts: Acts, year: number, throughOne: boolean): Promise<Asked[]> =>
  (await acts.calls.read(`{ planPairs(year: ${year}, throughOne: ${throughOne}) { ${PAIRS} } }`)).planPairs;

/**
 * Coverage of all thirty pairs of the plans in a year, directly and through one item between, by items and by money:
 * asked, and worked out from the rows. `inForce` names the edition of each level.
 */
export async function coverageAgrees(acts: Acts, year: number, inForce: ReadonlyMap<string, string>) {
  const editions = new Map([...inForce].map(([level, id]) => [level, keyOf(id)]));
  for (const throughOne of [false, true]) {
    const asked = (await askedPairs(acts, year, throughOne)).map(({ from, to, linked, total, rate, budgetRate }) => [
      ...[`${from.level} ${to.level}`, linked, total, number(rate), number(budgetRate)],
    ]);
    const byHand = await coverageByHand(acts.platform.databaseUrl, year, editions, throughOne ? 2 : 1);
    const expected = [...byHand].map(([pair, { linked, total, linkedBudget, totalBudget }]) => [
      ...[pair, linked, total, percent(linked, total), percent(linkedBudget, totalBudget)],
    ]);
    expect(expected).toHaveLength(30);
    expect(asked.sort()).toEqual(expected.sort());
  }
}

/** One pair of them, for figures that the script names. */
export async function coverageOf(acts: Acts, from: string, to: string, year: number, throughOne = false) {
  const found = (await askedPairs(acts, year, throughOne)).find(
    (pair) => pair.from.level === from && pair.to.level === to,
  );
  return { linked: found.linked, total: found.total, byMoney: number(found.budgetRate) };
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
