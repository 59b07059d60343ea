import { compare, type DecimalText } from '../kernel/decimal.js';

/** What decides between entries of the same result, in the order that a contest gives. */
export const TIE_STEPS = ['TRIMMED_MEAN', 'MEDIAN', 'CRITERIA', 'SPREAD', 'RECEIPT', 'VOTE'] as const;
export type TieStep = (typeof TIE_STEPS)[number];

export interface Contender {
  readonly key: number;
  /** As published; none where too few judged it. */
  readonly result: DecimalText | null;
  readonly trimmedMean: DecimalText | null;
  readonly median: DecimalText | null;
  /** The panel's mean for each criterion, in the order of the criteria. */
  readonly criteria: readonly DecimalText[];
  readonly spread: DecimalText | null;
  readonly receivedOn: string;
  /** Its place in a vote that was taken and recorded; none where there was none. */
  readonly votePlace: number | null;
}

export interface Ranked {
  readonly key: number;
  /** None without a result. Those whom nothing tells apart share a place. */
  readonly rank: number | null;
  /** What set it apart from the others of the same result; null where nothing had to, or nothing could. */
  readonly decidedBy: TieStep | null;
}

const higher = (one: DecimalText | null, other: DecimalText | null): number =>
  one === null || other === null ? 0 : compare(other, one);

const byCriteria = (one: Contender, other: Contender): number =>
  one.criteria.map((points, at) => higher(points, other.criteria[at] ?? null)).find((order) => order !== 0) ?? 0;

const COMPARE: Readonly<Record<TieStep, (one: Contender, other: Contender) => number>> = {
  TRIMMED_MEAN: (one, other) => higher(one.trimmedMean, other.trimmedMean),
  MEDIAN: (one, other) => higher(one.median, other.median),
  CRITERIA: byCriteria,
  SPREAD: (one, other) => -higher(one.spread, other.spread),
  RECEIPT: (one, other) => one.receivedOn.localeCompare(other.receivedOn),
  VOTE: (one, other) =>
    one.votePlace === null || other.votePlace === null ? 0 : Math.sign(one.votePlace - other.votePlace),
};

/** The step that tells two contenders of the same result apart. */
const stepBetween = (one: Contender, other: Contender, chain: readonly TieStep[]): TieStep | null =>
  chain.find((step) => COMPARE[step](one, other) !== 0) ?? null;

function order(one: Contender, other: Contender, chain: readonly TieStep[]): number {
  const first = higher(one.result, other.result);
  if (first !== 0) return first;
  const step = stepBetween(one, other, chain);
  return step ? COMPARE[step](one, other) : 0;
}

/** Contenders with a result by their place, then those without one. */
export function rankedBy(contenders: readonly Contender[], chain: readonly TieStep[]): Ranked[] {
  const judged = contenders.filter(({ result }) => result !== null).sort((one, other) => order(one, other, chain));
  const places: Ranked[] = [];
  for (const [at, one] of judged.entries()) {
    const before = judged[at - 1];
    const shared = before && order(before, one, chain) === 0;
    places.push({
      key: one.key,
      rank: shared ? (places[at - 1]?.rank ?? null) : at + 1,
      decidedBy: decidedBy(one, [before, judged[at + 1]], chain),
    });
  }
  const without = contenders.filter(({ result }) => result === null);
  return [...places, ...without.map(({ key }) => ({ key, rank: null, decidedBy: null }))];
}

function decidedBy(one: Contender, neighbours: readonly (Contender | undefined)[], chain: readonly TieStep[]) {
  const steps = neighbours.map((other) =>
    other?.result === one.result ? stepBetween(one, other as Contender, chain) : null,
  );
  return steps.find((step) => step !== null) ?? null;
}
