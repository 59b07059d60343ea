import {
  big,
  compare,
  type DecimalText,
  type Measured,
  type MeasuredInput,
  measuredInput,
  plainMean,
  round,
} from '@yeondong/schema/rules';
import { sampleDeviation } from '../methods/deviation.js';
import type { Polarity } from '../polarity.js';
import type { FACT_STANDARDS, MetaFactName } from './fact-names.js';

/** What a computed fact of a meta-evaluation is. Percents and scores have two places. */
export interface Finding {
  /** None where there is nothing to judge by. */
  readonly value: DecimalText | null;
  readonly inputs: readonly MeasuredInput[];
  /** Whether it calls for attention; none where no bound is set or there is no value. */
  readonly attention: boolean | null;
}

/** As a meta-evaluation keeps it once it is finished. */
export interface KnownFact {
  readonly name: MetaFactName;
  readonly standard: (typeof FACT_STANDARDS)[MetaFactName];
  readonly measured: Measured;
  readonly attention: boolean | null;
}

const PLACES = 2;
/** Bounds of leniency: a mean above, or a spread below, tells departments apart no more. */
export const LENIENT_MEAN: DecimalText = '95';
export const NARROW_SPREAD: DecimalText = '2';

const counts = (part: number, whole: number): MeasuredInput[] => [
  measuredInput('part', String(part)),
  measuredInput('whole', String(whole)),
];

/** So many of so many, in percent; nothing of nothing. */
export const shareOf = (part: number, whole: number): Finding => ({
  value: whole === 0 ? null : round(big(part).times(100).div(whole), PLACES),
  inputs: counts(part, whole),
  attention: null,
});

/** A share that calls for attention wherever it is not nought. */
export const noneIsBest = (part: number, whole: number): Finding => ({
  ...shareOf(part, whole),
  attention: whole === 0 ? null : part > 0,
});

/** A share that calls for attention until it is whole. */
export const allIsBest = (part: number, whole: number): Finding => ({
  ...shareOf(part, whole),
  attention: whole === 0 ? null : part < whole,
});

export interface TargetAndLast {
  readonly polarity: Polarity;
  readonly target: DecimalText;
  /** Last year's actual, else the baseline; none where neither is known. */
  readonly last: DecimalText | null;
}

/** Share of the targets that ask for less than last year's actual (쉬운 목표). Targets to fit say nothing of that. */
export function easyTargets(targets: readonly TargetAndLast[]): Finding {
  const judged = targets.filter(({ polarity, last }) => polarity !== 'FIT' && last !== null);
  const easy = judged.filter(({ polarity, target, last }) => {
    const order = compare(target, last as DecimalText);
    return polarity === 'DOWN' ? order > 0 : order < 0;
  });
  return noneIsBest(easy.length, judged.length);
}

/** Share of the published scores that are 100 or more (관대화). */
export const fullScores = (scores: readonly DecimalText[]): Finding =>
  shareOf(scores.filter((score) => compare(round(score, PLACES), '100') >= 0).length, scores.length);

const ofScores = (value: DecimalText | null, scores: readonly DecimalText[], lenient: boolean | null): Finding => ({
  value,
  inputs: [measuredInput('count', String(scores.length))],
  attention: value === null ? null : lenient,
});

/** Mean of the scores; above 95 it is lenient. */
export function scoreMean(scores: readonly DecimalText[]): Finding {
  const mean = plainMean(scores);
  return ofScores(mean, scores, mean !== null && compare(mean, LENIENT_MEAN) > 0);
}

/** Sample standard deviation of the scores; below 2 it tells nothing apart. */
export function scoreSpread(scores: readonly DecimalText[]): Finding {
  if (scores.length < 2) return ofScores(null, scores, null);
  const spread = round(sampleDeviation(scores), PLACES);
  return ofScores(spread, scores, compare(spread, NARROW_SPREAD) < 0);
}

/** Mean of some values, as they are. */
export const meanOf = (values: readonly DecimalText[]): Finding => ({
  value: values.length === 0 ? null : plainMean(values),
  inputs: [measuredInput('count', String(values.length))],
  attention: null,
});
