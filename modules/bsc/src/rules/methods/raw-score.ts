import { big, type DecimalText, type Exact, type MeasuredInput, measuredInput } from '@yeondong/schema/rules';
import type { Polarity } from '../polarity.js';
import { kept } from '../precision.js';
import { capOf, type History, type ScoreMethod, type ScoreRule, type ScoreTarget } from '../score-rule.js';
import { betweenBands, inBand } from './bands.js';
import { betweenLimits, deviationLimits, type Limits, ratioLimits } from './deviation.js';
import { againstTrend, projectionOf } from './projection.js';
import { downward, fit, improvement, reciprocal, upward } from './ratio.js';
import { onHundred } from './satisfaction.js';

/** A score before difficulty, floor and cap, with what it rests on beside result, target and baseline. */
export interface Raw {
  readonly value: Exact | null;
  /** The method that was used: where one has no value another may stand in for it. */
  readonly used: ScoreMethod;
  readonly inputs: readonly MeasuredInput[];
}

const input = (name: string, value: Exact | null, note: string | null = null): MeasuredInput =>
  measuredInput(name, value && kept(value), note);

const pastInputs = ({ past }: History): MeasuredInput[] =>
  past.map(({ year, value }) => measuredInput('history', value, String(year)));

const NO_HISTORY: History = { year: 0, past: [] };

function givenTarget(method: 'M2_SIGMA' | 'M2_RATIO', actual: Exact, history: History, limits: Limits | null): Raw {
  const inputs = pastInputs(history);
  if (limits === null) return { value: null, used: method, inputs };
  const { base, deviation, high, low, fallback, used } = limits;
  return {
    value: betweenLimits(actual, limits),
    used,
    inputs: [
      ...inputs,
      input('base', base),
      ...(deviation ? [input('deviation', deviation)] : []),
      ...(fallback ? [input('fallback', null, fallback)] : []),
      input('high', high),
      input('low', low),
    ],
  };
}

function byTrend(facts: ScoreTarget, polarity: Polarity, actual: Exact): Raw {
  const history = facts.history ?? NO_HISTORY;
  const projection = projectionOf(history);
  const inputs = pastInputs(history);
  if (projection === null) {
    const value = improvement(actual, big(facts.target), facts.baseline, polarity);
    return { value, used: 'M1_B', inputs: [...inputs, input('fallback', null, 'NO_TREND')] };
  }
  const { z, share, score } = againstTrend(actual, projection, polarity);
  const { expected, error } = projection;
  return {
    value: score,
    used: 'M4',
    inputs: [...inputs, input('expected', expected), input('error', error), input('z', z), input('share', share)],
  };
}

/** Bands are in the unit of the answers; the ratio is one of satisfaction, not of points of the scale. */
function bySatisfaction(rule: ScoreRule & { method: 'M7' }, target: Exact, actual: DecimalText): Raw {
  const satisfaction = onHundred(big(actual), rule.scalePoints);
  const value = rule.bands ? inBand(rule.bands, actual) : upward(satisfaction, onHundred(target, rule.scalePoints));
  const inputs = rule.scalePoints === null ? [] : [input('satisfaction', satisfaction)];
  return { value, used: 'M7', inputs };
}

/** By target and baseline alone. */
function simple(rule: ScoreRule, { target, baseline }: ScoreTarget, polarity: Polarity, a: Exact): Exact | null {
  const t = big(target);
  switch (rule.method) {
    case 'M1_U':
    case 'M6':
      return upward(a, t);
    case 'M1_D':
      return downward(a, t);
    case 'M1_D_RECIPROCAL':
      return reciprocal(a, t, capOf(rule));
    case 'M1_F':
      return fit(a, t, rule.tolerance, rule.slope);
    case 'M1_B':
      return improvement(a, t, baseline, polarity);
    default:
      return a;
  }
}

export function rawScore(rule: ScoreRule, facts: ScoreTarget, polarity: Polarity, actual: DecimalText): Raw {
  const a = big(actual);
  const history = facts.history ?? NO_HISTORY;
  const plain = (value: Exact | null): Raw => ({ value, used: rule.method, inputs: [] });
  switch (rule.method) {
    case 'M2_SIGMA': {
      const limits = deviationLimits(history, rule.sigmas ?? 2, rule.highRate ?? 110, polarity);
      return givenTarget(rule.method, a, history, limits);
    }
    case 'M2_RATIO':
      return givenTarget(rule.method, a, history, ratioLimits(history, rule.highRate ?? 110, polarity));
    case 'M3':
      return plain(inBand(rule.bands, actual));
    case 'M3I':
      return plain(betweenBands(rule.bands, actual));
    case 'M4':
      return byTrend(facts, polarity, a);
    case 'M7':
      return bySatisfaction(rule, big(facts.target), actual);
    default:
      return plain(simple(rule, facts, polarity, a));
  }
}
