import { big, type DecimalText, type MeasuredInput, type MeasuredStatus, round } from '@yeondong/schema';
import { published } from '../../rules/precision.js';
import type { RollUpStage } from '../../rules/roll-up.js';
import { pointOf } from '../../rules/scoring.js';
import type { Overrides } from '../appeal/overrides.js';
import { type KpiScore, scoreOf } from '../kpi-score.js';
import type { CardAt } from '../scorecard-store.js';
import { weightedScore } from '../weighted-score.js';
import type { YearFacts } from '../year-facts.js';

/** What a year's result of a scorecard is ranked by. */
export interface CardScore {
  /** As published. */
  readonly base: DecimalText | null;
  readonly status: MeasuredStatus;
  readonly coverage: DecimalText | null;
  readonly outcomePoints: DecimalText;
  readonly late: number;
  readonly inputs: readonly MeasuredInput[];
}

const STORED_PLACES = 6;

/** `overrides` are scores of KPIs that stand by accepted appeals. */
export function cardScore(
  { parts, month }: CardAt,
  today: string,
  stage: RollUpStage,
  overrides: Overrides = new Map(),
): CardScore {
  const scoreBy = (facts: YearFacts): KpiScore => {
    const found = scoreOf(facts, month, today);
    const value = overrides.get(facts.kpi.key);
    if (value === undefined) return found;
    return { measured: { ...found.measured, value, status: 'COMPLETE' }, missing: null, leftOut: null };
  };
  const { value, status, coverage, inputs } = weightedScore(parts, month, today, stage, scoreBy);
  const scores = parts.map(({ facts }) => scoreBy(facts));
  const outcome = parts.reduce((sum, { facts, weight }, index) => {
    const score = scores[index]?.measured.value;
    return facts.kpi.kind === 'OUTCOME' && score ? sum.plus(pointOf(weight, score)) : sum;
  }, big(0));
  return {
    base: value && published(value),
    status,
    coverage: coverage && round(coverage, STORED_PLACES),
    outcomePoints: round(outcome, STORED_PLACES),
    late: scores.filter(({ missing }) => missing === 'LATE').length,
    inputs: inputs.map((input) => ({ ...input, value: input.value && round(input.value, STORED_PLACES) })),
  };
}
