import { big, compare, type DecimalText, decimalText, type Issue } from '@yeondong/schema/rules';
import { baseOf, deviationLimits, ratioLimits } from './methods/deviation.js';
import { projectionOf } from './methods/projection.js';
import type { Polarity } from './polarity.js';
import {
  type Band,
  capOf,
  DIFFICULTIES,
  HIGH_RATES,
  type History,
  type ScoreMethod,
  type ScoreRule,
  type ScoreTarget,
  SIGMAS,
} from './score-rule.js';

const POLARITY_OF: Readonly<Record<ScoreMethod, readonly Polarity[]>> = {
  M1_U: ['UP'],
  M1_D: ['DOWN'],
  M1_D_RECIPROCAL: ['DOWN'],
  M1_F: ['FIT'],
  M1_B: ['UP', 'DOWN'],
  M3: ['UP', 'DOWN', 'FIT'],
  M2_SIGMA: ['UP', 'DOWN'],
  M2_RATIO: ['UP', 'DOWN'],
  M3I: ['UP', 'DOWN', 'FIT'],
  M4: ['UP', 'DOWN'],
  M5: ['UP'],
  M6: ['UP'],
  M7: ['UP'],
};

/** They end at 100 by their own formula. */
const NEVER_BEYOND: readonly ScoreMethod[] = ['M2_SIGMA', 'M2_RATIO', 'M4', 'M5', 'M6'];
/** A scale has at least two points; nobody asks on more than eleven. */
const SCALE = { least: 2, most: 11 };

const issue = (field: string, code: string, params: Issue['params'] = {}): Issue => ({
  path: field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)),
  code: `bsc.score-rule.${code}`,
  params,
});

/** The end of a band and the start of the next must be the same number. */
const checkSeam = (band: Band, next: Band, index: number): readonly Issue[] => {
  if (band.to === null || next.from === null) return [issue(`bands.${index + 1}`, 'band-overlap')];
  const params = { end: band.to, start: next.from };
  const order = compare(band.to, next.from);
  if (order === 0) return [];
  return [issue(`bands.${index + 1}`, order < 0 ? 'band-gap' : 'band-overlap', params)];
};

const checkBand = (band: Band, index: number, cap: DecimalText): readonly Issue[] => {
  const empty = band.from !== null && band.to !== null && compare(band.from, band.to) >= 0;
  const outside = compare(band.points, '0') < 0 || compare(band.points, cap) > 0;
  return [
    ...(empty ? [issue(`bands.${index}`, 'band-empty')] : []),
    ...(outside ? [issue(`bands.${index}.points`, 'points', { points: band.points, cap })] : []),
  ];
};

const checkBands = (bands: readonly Band[], cap: DecimalText): readonly Issue[] => {
  if (bands.length === 0) return [issue('bands', 'no-bands')];
  return bands.flatMap((band, index) => {
    const next = bands[index + 1];
    return [...checkBand(band, index, cap), ...(next ? checkSeam(band, next, index) : [])];
  });
};

const checkBaseline = ({ target, baseline }: ScoreTarget, polarity: Polarity): readonly Issue[] => {
  if (baseline === null) return [issue('baseline', 'baseline-missing')];
  const direction = compare(target, baseline);
  const opposed = (polarity === 'UP' && direction < 0) || (polarity === 'DOWN' && direction > 0);
  return opposed ? [issue('baseline', 'baseline-direction', { target, baseline })] : [];
};

const checkFit = (tolerance: DecimalText, slope: DecimalText | null, target: DecimalText): readonly Issue[] => {
  const needsSlope = big(target).eq(0);
  return [
    ...(compare(tolerance, '0') < 0 ? [issue('tolerance', 'tolerance')] : []),
    ...(needsSlope && slope === null ? [issue('slope', 'slope-missing')] : []),
    ...(slope !== null && compare(slope, '0') <= 0 ? [issue('slope', 'slope')] : []),
  ];
};

/** Between an open start and its end there is no proportion, nor in one band alone. */
const checkProportion = (bands: readonly Band[]): readonly Issue[] => [
  ...(bands.length === 1 ? [issue('bands', 'bands-two')] : []),
  ...(bands[0]?.from === null ? [issue('bands.0.from', 'band-open')] : []),
];

const checkRate = (highRate: number | null): readonly Issue[] =>
  highRate !== null && HIGH_RATES.includes(highRate) ? [] : [issue('highRate', 'high-rate')];

const checkScale = (scalePoints: number | null): readonly Issue[] =>
  scalePoints === null || (scalePoints >= SCALE.least && scalePoints <= SCALE.most)
    ? []
    : [issue('scalePoints', 'scale', { least: SCALE.least, most: SCALE.most })];

/** What a definition says wrongly whatever its target may be. */
const checkParameters = (rule: ScoreRule): readonly Issue[] => {
  switch (rule.method) {
    case 'M2_SIGMA':
      return [
        ...(rule.sigmas !== null && SIGMAS.includes(rule.sigmas) ? [] : [issue('sigmas', 'sigmas')]),
        ...checkRate(rule.highRate),
      ];
    case 'M2_RATIO':
      return checkRate(rule.highRate);
    case 'M3':
      return checkBands(rule.bands, capOf(rule));
    case 'M3I':
      return [...checkBands(rule.bands, capOf(rule)), ...checkProportion(rule.bands)];
    case 'M5':
      return rule.quorum !== null && rule.quorum >= 1 ? [] : [issue('quorum', 'quorum')];
    case 'M7':
      return [...checkScale(rule.scalePoints), ...(rule.bands ? checkBands(rule.bands, capOf(rule)) : [])];
    default:
      return [];
  }
};

/** 목표부여 needs last year, and a base above 0 wherever the ratio is used. */
const checkBase = (
  rule: ScoreRule & { method: 'M2_SIGMA' | 'M2_RATIO' },
  history: History | undefined,
  polarity: Polarity,
): readonly Issue[] => {
  const base = history && baseOf(history, polarity);
  if (!history || !base) return [issue('method', 'history-missing', history ? { year: history.year - 1 } : {})];
  const rate = rule.highRate ?? 0;
  const limits =
    rule.method === 'M2_RATIO'
      ? ratioLimits(history, rate, polarity)
      : deviationLimits(history, rule.sigmas ?? 0, rate, polarity);
  return limits ? [] : [issue('method', 'base-not-positive', { base: decimalText(base) })];
};

const positive = (target: DecimalText, least: DecimalText = '0'): readonly Issue[] =>
  compare(target, least) > 0 ? [] : [issue('target', 'target-not-positive', { target })];

/** What it says wrongly together with the year's target and the years before. */
const checkTarget = (rule: ScoreRule, facts: ScoreTarget, polarity: Polarity): readonly Issue[] => {
  const { target } = facts;
  switch (rule.method) {
    case 'M1_U':
    case 'M1_D':
      return positive(target);
    case 'M1_D_RECIPROCAL':
      return compare(target, '0') >= 0 ? [] : [issue('target', 'target-negative', { target })];
    case 'M1_F':
      return checkFit(rule.tolerance, rule.slope, target);
    case 'M1_B':
      return checkBaseline(facts, polarity);
    case 'M2_SIGMA':
    case 'M2_RATIO':
      return checkBase(rule, facts.history, polarity);
    case 'M4':
      return facts.history && projectionOf(facts.history) ? [] : checkBaseline(facts, polarity);
    case 'M6':
      return [
        ...(facts.steps === 0 ? [issue('method', 'no-steps')] : []),
        ...(compare(target, '100') === 0 ? [] : [issue('target', 'completion-target', { target })]),
      ];
    case 'M7':
      return rule.bands ? [] : positive(target, rule.scalePoints === null ? '0' : '1');
    default:
      return [];
  }
};

/** Why a definition cannot stand, before any target is set; empty when it can. */
export const checkDefinition = (rule: ScoreRule, polarity: Polarity): readonly Issue[] => [
  ...(POLARITY_OF[rule.method].includes(polarity)
    ? []
    : [issue('method', 'polarity', { method: rule.method, polarity })]),
  ...(DIFFICULTIES.some((difficulty) => compare(difficulty, rule.difficulty) === 0)
    ? []
    : [issue('difficulty', 'difficulty', { difficulty: rule.difficulty })]),
  ...(rule.stretch && NEVER_BEYOND.includes(rule.method) ? [issue('stretch', 'no-stretch')] : []),
  ...checkParameters(rule),
];

/**
 * Why a rule cannot be confirmed for this KPI; empty when it can. A ratio rule with a target of 0 (0 accidents) is
 * refused here: it needs bands. So are a baseline on the wrong side of the target, bands with a gap or an overlap, and
 * a method that looks back where the years it needs are not known.
 */
export const checkScoreRule = (rule: ScoreRule, facts: ScoreTarget, polarity: Polarity): readonly Issue[] => [
  ...checkDefinition(rule, polarity),
  ...checkTarget(rule, facts, polarity),
];
