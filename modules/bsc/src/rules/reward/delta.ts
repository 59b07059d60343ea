import type { DecimalText } from '@yeondong/schema/rules';
import type { BonusPay } from './bonus-pay.js';
import type { RewardShare } from './shares.js';

/** A department's line of a reward: from the score over rank and grade to what it gets. */
export interface RewardLine extends RewardShare {
  readonly code: string;
  readonly nameKo: string;
  readonly nameEn: string | null;
  readonly groupKo: string | null;
  readonly groupEn: string | null;
  readonly base: DecimalText | null;
  readonly total: DecimalText | null;
  readonly cityRank: number | null;
  readonly groupRank: number | null;
  readonly grade: string | null;
  /** Of the frozen score. */
  readonly revision: number | null;
  /** How bonus pay comes to its people; versions from before there were shares have none. */
  readonly pay?: BonusPay | null;
}

/** A department whose line is another than in the version before: gone without `after`, new without `before`. */
export interface LineChange {
  readonly before: RewardLine | null;
  readonly after: RewardLine | null;
}

const COMPARED = [
  ...(['base', 'total', 'cityRank', 'groupRank', 'grade'] as const),
  ...(['payGroup', 'payRate', 'ratingPoints', 'inPool', 'bar'] as const),
];

const paysAnother = ({ pay: one }: RewardLine, { pay: other }: RewardLine): boolean =>
  Boolean(one && other) && JSON.stringify(one) !== JSON.stringify(other);

const differs = (one: RewardLine, other: RewardLine): boolean =>
  COMPARED.some((name) => one[name] !== other[name]) || paysAnother(one, other);

/** What is another than before: departments of now in their order, then those that are gone. A new name is no difference. */
export function rewardDelta(before: readonly RewardLine[], after: readonly RewardLine[]): LineChange[] {
  const earlier = new Map(before.map((line) => [line.code, line]));
  const present = new Set(after.map(({ code }) => code));
  const changed = after.flatMap((line): LineChange[] => {
    const known = earlier.get(line.code) ?? null;
    return known && !differs(known, line) ? [] : [{ before: known, after: line }];
  });
  const gone = before.filter(({ code }) => !present.has(code)).map((line) => ({ before: line, after: null }));
  return [...changed, ...gone];
}
