import { big, type DecimalText, round, sum } from '@yeondong/schema/rules';

/** What the consistency of a body's plans is made of. */
export const CONSISTENCY_PARTS = ['UPPER_LINK', 'BUDGET', 'TARGET', 'TIMING', 'KPI'] as const;
export type ConsistencyPart = (typeof CONSISTENCY_PARTS)[number];

export type ConsistencyWeights = Readonly<Record<ConsistencyPart, DecimalText>>;

export const DEFAULT_WEIGHTS: ConsistencyWeights = {
  UPPER_LINK: '0.3',
  BUDGET: '0.25',
  TARGET: '0.25',
  TIMING: '0.1',
  KPI: '0.1',
};

/** Weights are shares of the whole. */
export const weightsAddUp = (weights: ConsistencyWeights): boolean =>
  big(sum(Object.values(weights))).eq(1) && Object.values(weights).every((weight) => big(weight).gte(0));

export interface ConsistencyIndex {
  /** 0–1, with six decimals; null while no part is known. */
  readonly value: DecimalText | null;
  /** Share of the weights whose parts are known. */
  readonly coverage: DecimalText;
}

/** The weighted mean of the parts that are known; the others give their weight to them. */
export function consistencyIndex(
  parts: Readonly<Record<ConsistencyPart, DecimalText | null>>,
  weights: ConsistencyWeights,
): ConsistencyIndex {
  const known = CONSISTENCY_PARTS.filter((part) => parts[part] !== null);
  const coverage = sum(known.map((part) => weights[part]));
  if (big(coverage).eq(0)) return { value: null, coverage };
  const points = known.reduce((total, part) => total.plus(big(weights[part]).times(parts[part] as string)), big(0));
  return { value: round(points.div(coverage), 6), coverage };
}
