import { big, compare, type DecimalText, type Issue } from '@yeondong/schema/rules';
import type { Polarity } from './polarity.js';
import { type Band, capOf, DIFFICULTIES, type ScoreMethod, type ScoreRule, type ScoreTarget } from './score-rule.js';

const POLARITY_OF: Readonly<Record<ScoreMethod, readonly Polarity[]>> = {
  M1_U: ['UP'],
  M1_D: ['DOWN'],
  M1_D_RECIPROCAL: ['DOWN'],
  M1_F: ['FIT'],
  M1_B: ['UP', 'DOWN'],
  M3: ['UP', 'DOWN', 'FIT'],
};

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

const checkParameters = (rule: ScoreRule, facts: ScoreTarget, polarity: Polarity): readonly Issue[] => {
  const { target } = facts;
  switch (rule.method) {
    case 'M1_U':
    case 'M1_D':
      return compare(target, '0') > 0 ? [] : [issue('target', 'target-not-positive', { target })];
    case 'M1_D_RECIPROCAL':
      return compare(target, '0') >= 0 ? [] : [issue('target', 'target-negative', { target })];
    case 'M1_F':
      return checkFit(rule.tolerance, rule.slope, target);
    case 'M1_B':
      return checkBaseline(facts, polarity);
    case 'M3':
      return checkBands(rule.bands, capOf(rule));
  }
};

/**
 * Why a rule cannot be confirmed for this KPI; empty when it can. A ratio rule with a target of 0 (0 accidents) is
 * refused here: it needs bands. So are a baseline on the wrong side of the target and bands with a gap or an overlap.
 */
export const checkScoreRule = (rule: ScoreRule, facts: ScoreTarget, polarity: Polarity): readonly Issue[] => [
  ...(POLARITY_OF[rule.method].includes(polarity)
    ? []
    : [issue('method', 'polarity', { method: rule.method, polarity })]),
  ...(DIFFICULTIES.some((difficulty) => compare(difficulty, rule.difficulty) === 0)
    ? []
    : [issue('difficulty', 'difficulty', { difficulty: rule.difficulty })]),
  ...checkParameters(rule, facts, polarity),
];
