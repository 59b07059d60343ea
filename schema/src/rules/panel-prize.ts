import { compare, type DecimalText } from '../kernel/decimal.js';
import type { Issue } from '../kernel/errors.js';
import { checkBands } from './panel-points.js';
import type { Ranked } from './panel-rank.js';

/** A prize of a contest: so many of a grade, each of so many won, for results from a bound on. */
export interface Prize {
  readonly grade: string;
  readonly titleKo: string;
  readonly titleEn: string;
  readonly quantity: number;
  readonly amount: number | null;
  readonly from: DecimalText | null;
}

/** What is wrong with the prizes of a contest, the highest first. */
export function checkPrizes(prizes: readonly Prize[], budget: number | null): Issue[] {
  const path = ['input', 'prizes'];
  if (new Set(prizes.map(({ grade }) => grade)).size !== prizes.length) return [{ path, code: 'contest.prize-twice' }];
  const counts = prizes.flatMap(({ quantity, amount }, at) =>
    quantity < 1 || (amount !== null && amount < 0)
      ? [{ path: [...path, at, 'quantity'], code: 'contest.prize-count' }]
      : [],
  );
  const bands = prizes.flatMap(({ from }) => (from === null ? [] : [{ from }]));
  const cost = prizes.reduce((sum, { quantity, amount }) => sum + quantity * (amount ?? 0), 0);
  const over =
    budget !== null && cost > budget ? [{ path, code: 'contest.prize-budget', params: { cost, budget } }] : [];
  return [...counts, ...checkBands(bands, 'prizes'), ...over];
}

interface Placed extends Ranked {
  readonly result: DecimalText | null;
}

export interface Awarding {
  /** The grade of each entry that has one, by its key. */
  readonly grades: ReadonlyMap<number, string>;
  /** A place that several share where there are fewer prizes than that; null where nothing is in the way. */
  readonly undecided: number | null;
}

/**
 * Gives the prizes by rank. One that is withheld, and one whose bound nobody left reaches, goes to nobody: 해당자 없음.
 * Those who share a place share its prize, or the tie must be decided first.
 */
export function awardPrizes(
  places: readonly Placed[],
  prizes: readonly Prize[],
  withheld: readonly string[],
): Awarding {
  const grades = new Map<number, string>();
  let left = places.filter(({ rank }) => rank !== null);
  for (const { grade, quantity, from } of prizes) {
    if (withheld.includes(grade)) continue;
    const reaching = left.filter(({ result }) => from === null || (result !== null && compare(result, from) >= 0));
    const winners = reaching.slice(0, quantity);
    const [last, next] = [winners.at(-1), reaching[quantity]];
    if (last && next && last.rank === next.rank) return { grades: new Map(), undecided: last.rank };
    for (const { key } of winners) grades.set(key, grade);
    left = left.filter(({ key }) => !grades.has(key));
  }
  return { grades, undecided: null };
}
