import type { Won } from '@yeondong/schema/rules';

/** 자체심사, 도 의뢰심사, 중앙 의뢰심사; the later is the higher. */
export const REVIEW_KINDS = ['OWN', 'PROVINCIAL', 'CENTRAL'] as const;
export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** 적정, 조건부 추진, 재검토, 부적정. */
export const REVIEW_VERDICTS = ['FIT', 'CONDITIONAL', 'RECONSIDER', 'UNFIT'] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

export const REVIEW_STATES = ['NOT_REQUIRED', 'MISSING', 'AGAIN', 'FAILED', 'CONDITIONAL', 'PASSED'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** From which total cost on a review is needed, and from which growth on it is needed again. Set by law, so dated. */
export interface ReviewThreshold {
  readonly kind: ReviewKind;
  readonly fromAmount: Won;
  readonly growthPercent: number;
  readonly validFrom: string;
}

export interface ReviewResult {
  readonly kind: ReviewKind;
  readonly verdict: ReviewVerdict;
  /** Total cost that was reviewed. */
  readonly totalCost: Won;
}

const rank = (kind: ReviewKind): number => REVIEW_KINDS.indexOf(kind);

/** The newest threshold of each kind on a day. */
const inForceOn = (thresholds: readonly ReviewThreshold[], day: string): readonly ReviewThreshold[] =>
  REVIEW_KINDS.flatMap((kind) => {
    const dated = thresholds.filter((each) => each.kind === kind && each.validFrom <= day);
    return dated.sort((one, other) => (one.validFrom < other.validFrom ? 1 : -1)).slice(0, 1);
  });

/** The highest review that a total cost needs on a day; none below all thresholds. */
export const thresholdFor = (cost: Won, day: string, thresholds: readonly ReviewThreshold[]): ReviewThreshold | null =>
  inForceOn(thresholds, day)
    .filter(({ fromAmount }) => cost >= fromAmount)
    .at(-1) ?? null;

/** How a line stands to the review that it needs. One of a lower kind, or of a cost that has grown since, is held again. */
export function reviewState(cost: Won, needed: ReviewThreshold | null, latest: ReviewResult | null): ReviewState {
  if (needed === null) return 'NOT_REQUIRED';
  if (latest === null) return 'MISSING';
  const grown = cost * 100 >= latest.totalCost * (100 + needed.growthPercent);
  if (grown || rank(latest.kind) < rank(needed.kind)) return 'AGAIN';
  if (latest.verdict === 'RECONSIDER' || latest.verdict === 'UNFIT') return 'FAILED';
  return latest.verdict === 'CONDITIONAL' ? 'CONDITIONAL' : 'PASSED';
}
