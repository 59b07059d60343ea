import {
  absent,
  big,
  type DecimalText,
  type Exact,
  type Measured,
  type MeasuredInput,
  measured,
  measuredInput,
} from '@yeondong/schema/rules';
import { type Raw, rawScore } from './methods/raw-score.js';
import type { Polarity } from './polarity.js';
import { kept } from './precision.js';
import { capOf, floorOf, type ScoreMethod, type ScoreRule, type ScoreTarget } from './score-rule.js';

const FIRST_METHODS: readonly ScoreMethod[] = ['M1_U', 'M1_D', 'M1_D_RECIPROCAL', 'M1_F', 'M1_B', 'M3'];

/** Version of the formulas, kept with every score; the first methods give what they gave. */
export const scoreFormulaVersion = (method: ScoreMethod): string =>
  FIRST_METHODS.includes(method) ? 'bsc.score.1' : 'bsc.score.2';

/** `raw` is before difficulty and cap, so that a cap hides no difference. Both null: UNDEFINED. */
export interface Score {
  readonly raw: DecimalText | null;
  readonly score: DecimalText | null;
}

const clip = (value: Exact, floor: DecimalText, cap: DecimalText): Exact => {
  if (value.lt(floor)) return big(floor);
  return value.gt(cap) ? big(cap) : value;
};

const scoreOfRaw = (rule: ScoreRule, { value }: Raw): Score => {
  if (value === null) return { raw: null, score: null };
  const score = clip(value.times(rule.difficulty), floorOf(rule.method), capOf(rule));
  return { raw: kept(value), score: kept(score) };
};

/** The score of one result: raw × difficulty, clipped to its floor … cap. UNDEFINED where the formula has no value. */
export const scoreResult = (rule: ScoreRule, facts: ScoreTarget, polarity: Polarity, actual: DecimalText): Score =>
  scoreOfRaw(rule, rawScore(rule, facts, polarity, actual));

/** Points on the scorecard: weight × score / 100. */
export const pointOf = (weight: DecimalText, score: DecimalText): DecimalText =>
  kept(big(weight).times(score).div(100));

/** A floor of 0 is no news. */
const floorInput = (method: ScoreMethod): MeasuredInput[] =>
  floorOf(method) === '0' ? [] : [measuredInput('floor', floorOf(method))];

/** The score with what it rests on, for the "why" of a scorecard. */
export const explainedScore = (
  rule: ScoreRule,
  facts: ScoreTarget,
  polarity: Polarity,
  actual: DecimalText,
  asOf: string,
): Measured => {
  const found = rawScore(rule, facts, polarity, actual);
  const { raw, score } = scoreOfRaw(rule, found);
  const inputs = [
    measuredInput('actual', actual),
    measuredInput('target', facts.target),
    measuredInput('baseline', facts.baseline),
    ...found.inputs,
    measuredInput('raw', raw, found.used),
    measuredInput('difficulty', rule.difficulty),
    ...floorInput(rule.method),
    measuredInput('cap', capOf(rule)),
  ];
  const basis = { asOf, formulaVersion: scoreFormulaVersion(rule.method), inputs };
  return score === null ? absent('UNDEFINED', basis) : measured(score, basis);
};
