import {
  absent,
  big,
  compare,
  type DecimalText,
  type Exact,
  type Measured,
  measured,
  measuredInput,
} from '@yeondong/schema/rules';
import type { Polarity } from './polarity.js';
import { kept } from './precision.js';
import { type Band, capOf, type ScoreRule, type ScoreTarget } from './score-rule.js';

/** Version of the formulas in this file, kept with every stored score. */
export const SCORE_FORMULA_VERSION = 'bsc.score.1';

/** `raw` is before difficulty and cap, so that a cap hides no difference. Both null: UNDEFINED. */
export interface Score {
  readonly raw: DecimalText | null;
  readonly score: DecimalText | null;
}

const upward = (actual: Exact, target: Exact): Exact | null => (target.lte(0) ? null : actual.times(100).div(target));

const downward = (actual: Exact, target: Exact): Exact | null =>
  target.lte(0) ? null : target.times(2).minus(actual).times(100).div(target);

/** At A = 0 the quotient has no value: nothing at all is the best, 100 where it was the target, else the cap. */
const reciprocal = (actual: Exact, target: Exact, cap: DecimalText): Exact | null => {
  if (actual.lt(0) || target.lt(0)) return null;
  if (actual.eq(0)) return big(target.eq(0) ? '100' : cap);
  return target.times(100).div(actual);
};

const fit = (actual: Exact, target: Exact, tolerance: DecimalText, slope: DecimalText | null): Exact | null => {
  const beyond = actual.minus(target).abs().minus(tolerance);
  if (beyond.lte(0)) return big('100');
  if (slope !== null) return big('100').minus(beyond.times(slope));
  return target.eq(0) ? null : target.abs().minus(beyond).times(100).div(target.abs());
};

/** With the target at the baseline (유지) there is nothing between: no worse than the baseline 100, worse 0. */
const improvement = (actual: Exact, target: Exact, baseline: DecimalText | null, polarity: Polarity): Exact | null => {
  if (baseline === null) return null;
  if (!target.eq(baseline)) return actual.minus(baseline).times(100).div(target.minus(baseline));
  const worse = polarity === 'DOWN' ? actual.gt(baseline) : actual.lt(baseline);
  return big(worse ? '0' : '100');
};

const inBand = (bands: readonly Band[], actual: DecimalText): Exact | null => {
  const found = bands.find(({ from, to }, index) => {
    const closed = index === bands.length - 1;
    const below = to === null || compare(actual, to) < 0 || (closed && compare(actual, to) === 0);
    return below && (from === null || compare(actual, from) >= 0);
  });
  return found ? big(found.points) : null;
};

const rawScore = (rule: ScoreRule, facts: ScoreTarget, polarity: Polarity, actual: DecimalText): Exact | null => {
  const [a, t] = [big(actual), big(facts.target)];
  switch (rule.method) {
    case 'M1_U':
      return upward(a, t);
    case 'M1_D':
      return downward(a, t);
    case 'M1_D_RECIPROCAL':
      return reciprocal(a, t, capOf(rule));
    case 'M1_F':
      return fit(a, t, rule.tolerance, rule.slope);
    case 'M1_B':
      return improvement(a, t, facts.baseline, polarity);
    case 'M3':
      return inBand(rule.bands, actual);
  }
};

const clip = (value: Exact, cap: DecimalText): Exact => {
  if (value.lt(0)) return big('0');
  return value.gt(cap) ? big(cap) : value;
};

/** The score of one result: raw × difficulty, clipped to 0 … cap. UNDEFINED where the formula has no value. */
export const scoreResult = (rule: ScoreRule, facts: ScoreTarget, polarity: Polarity, actual: DecimalText): Score => {
  const raw = rawScore(rule, facts, polarity, actual);
  if (raw === null) return { raw: null, score: null };
  return { raw: kept(raw), score: kept(clip(raw.times(rule.difficulty), capOf(rule))) };
};

/** Points on the scorecard: weight × score / 100. */
export const pointOf = (weight: DecimalText, score: DecimalText): DecimalText =>
  kept(big(weight).times(score).div(100));

/** The score with what it rests on, for the "why" of a scorecard. */
export const explainedScore = (
  rule: ScoreRule,
  facts: ScoreTarget,
  polarity: Polarity,
  actual: DecimalText,
  asOf: string,
): Measured => {
  const { raw, score } = scoreResult(rule, facts, polarity, actual);
  const inputs = [
    measuredInput('actual', actual),
    measuredInput('target', facts.target),
    measuredInput('baseline', facts.baseline),
    measuredInput('raw', raw, rule.method),
    measuredInput('difficulty', rule.difficulty),
    measuredInput('cap', capOf(rule)),
  ];
  const basis = { asOf, formulaVersion: SCORE_FORMULA_VERSION, inputs };
  return score === null ? absent('UNDEFINED', basis) : measured(score, basis);
};
