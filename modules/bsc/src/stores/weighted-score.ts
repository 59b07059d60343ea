import { type DecimalText, type Measured, measuredInput } from '@yeondong/schema';
import { type RollUp, type RollUpStage, rollUp } from '../rules/roll-up.js';
import { type KpiScore, scoreOf } from './kpi-score.js';
import type { Month } from './months.js';
import type { YearFacts } from './year-facts.js';

export const ROLL_UP_FORMULA_VERSION = 'bsc.roll-up.1';

/** A KPI with its share in a scorecard. */
export interface WeightedKpi {
  readonly weight: DecimalText;
  readonly facts: YearFacts;
}

/** Weighted KPIs with the score of each, rolled up. */
export const rolledCard = (parts: readonly WeightedKpi[], scores: readonly KpiScore[], stage: RollUpStage): RollUp =>
  rollUp(
    parts.map(({ weight, facts }, index) => ({
      perspective: String(facts.perspectiveKey),
      weight,
      score: scores[index]?.measured.value ?? null,
      missing: scores[index]?.missing ?? null,
      leftOut: scores[index]?.leftOut != null,
    })),
    stage,
  );

/** One score of weighted KPIs for the year up to a month, with coverage and every KPI's part as input. */
export function weightedScore(
  parts: readonly WeightedKpi[],
  month: Month,
  today: string,
  stage: RollUpStage = 'INTERIM',
  scoreBy: (facts: YearFacts) => KpiScore = (facts) => scoreOf(facts, month, today),
): Measured {
  const scores = parts.map(({ facts }) => scoreBy(facts));
  const rolled = rolledCard(parts, scores, stage);
  const inputs = parts.map(({ facts, weight }, index) =>
    measuredInput(facts.kpi.code, scores[index]?.measured.value ?? null, noteOf(scores[index], weight)),
  );
  const { value, status, coverage } = rolled;
  return { value, status, coverage, asOf: today, formulaVersion: ROLL_UP_FORMULA_VERSION, inputs };
}

/** The weight, or why there is no score: the officer's decision, or the kind that is missing. */
const noteOf = (score: KpiScore | undefined, weight: DecimalText): string => {
  if (score?.leftOut != null) return `LEFT_OUT: ${score.leftOut}`;
  return score?.missing ?? `× ${weight}`;
};
