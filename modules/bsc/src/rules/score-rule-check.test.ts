import type { Polarity } from './polarity.js';
import type { Band, ScoreRule } from './score-rule.js';
import { checkScoreRule } from './score-rule-check.js';

const common = { stretch: false, difficulty: '1' };
const ratio = (method: 'M1_U' | 'M1_D' | 'M1_D_RECIPROCAL' | 'M1_B'): ScoreRule => ({ ...common, method });
const fit = (tolerance: string, slope: string | null): ScoreRule => ({ ...common, method: 'M1_F', tolerance, slope });
const banded = (...bands: Band[]): ScoreRule => ({ ...common, method: 'M3', bands });
const band = (from: string | null, to: string | null, points = '80'): Band => ({ from, to, points });

const problems = (
  rule: ScoreRule,
  polarity: Polarity,
  target: string,
  baseline: string | null = null,
): readonly string[] =>
  checkScoreRule(rule, { target, baseline }, polarity).map((issue) => `${issue.path.join('.')} ${issue.code}`);

describe('ratio rules', () => {
  it.each([
    [ratio('M1_U'), 'UP', '100', null],
    [ratio('M1_D'), 'DOWN', '0.1', null],
    [ratio('M1_D_RECIPROCAL'), 'DOWN', '0', null],
    [ratio('M1_B'), 'UP', '90', '80'],
    [ratio('M1_B'), 'DOWN', '80', '90'],
    [ratio('M1_B'), 'UP', '0', '0'],
    [fit('5', null), 'FIT', '50', null],
    [fit('5', '2'), 'FIT', '0', null],
  ] as const)('%j is accepted for %s with target %s and baseline %s', (rule, polarity, target, baseline) =>
    expect(problems(rule, polarity, target, baseline)).toEqual([]),
  );

  it.each([
    ['target 0, upward', ratio('M1_U'), 'UP', '0', null, 'target bsc.score-rule.target-not-positive'],
    ['target below 0, upward', ratio('M1_U'), 'UP', '-3', null, 'target bsc.score-rule.target-not-positive'],
    ['0 accidents', ratio('M1_D'), 'DOWN', '0', null, 'target bsc.score-rule.target-not-positive'],
    ['reciprocal below 0', ratio('M1_D_RECIPROCAL'), 'DOWN', '-1', null, 'target bsc.score-rule.target-negative'],
    ['fit to 0 without a slope', fit('5', null), 'FIT', '0', null, 'slope bsc.score-rule.slope-missing'],
    ['a slope of 0', fit('5', '0'), 'FIT', '50', null, 'slope bsc.score-rule.slope'],
    ['a negative tolerance', fit('-1', null), 'FIT', '50', null, 'tolerance bsc.score-rule.tolerance'],
    ['no baseline', ratio('M1_B'), 'UP', '90', null, 'baseline bsc.score-rule.baseline-missing'],
    ['up to less', ratio('M1_B'), 'UP', '80', '90', 'baseline bsc.score-rule.baseline-direction'],
    ['down to more', ratio('M1_B'), 'DOWN', '90', '80', 'baseline bsc.score-rule.baseline-direction'],
    ['an upward rule for DOWN', ratio('M1_U'), 'DOWN', '100', null, 'method bsc.score-rule.polarity'],
    ['a ratio rule for FIT', ratio('M1_D'), 'FIT', '100', null, 'method bsc.score-rule.polarity'],
  ] as const)('%s is refused', (_case, rule, polarity, target, baseline, problem) =>
    expect(problems(rule, polarity, target, baseline)).toEqual([problem]),
  );

  it('knows three difficulties only', () => {
    expect(problems({ ...ratio('M1_U'), difficulty: '1.020' }, 'UP', '100')).toEqual([]);
    expect(problems({ ...ratio('M1_U'), difficulty: '1.5' }, 'UP', '100')).toEqual([
      'difficulty bsc.score-rule.difficulty',
    ]);
  });
});

describe('bands', () => {
  it.each([
    ['closed ends', [band('0', '60'), band('60', '80'), band('80', '100')]],
    ['open ends', [band(null, '60'), band('60', null)]],
    ['one band', [band(null, null)]],
  ])('%s are accepted', (_case, bands) => expect(problems(banded(...bands), 'UP', '100')).toEqual([]));

  it.each([
    ['none', [], 'bands bsc.score-rule.no-bands'],
    ['a gap', [band('0', '60'), band('61', '100')], 'bands.1 bsc.score-rule.band-gap'],
    ['an overlap', [band('0', '60'), band('59.9', '100')], 'bands.1 bsc.score-rule.band-overlap'],
    ['an open end inside', [band('0', null), band('60', '100')], 'bands.1 bsc.score-rule.band-overlap'],
    ['an empty band', [band('0', '60'), band('60', '60')], 'bands.1 bsc.score-rule.band-empty'],
    ['points over the cap', [band('0', '60', '100.01')], 'bands.0.points bsc.score-rule.points'],
    ['points below 0', [band('0', '60', '-1')], 'bands.0.points bsc.score-rule.points'],
  ])('%s is refused', (_case, bands, problem) => expect(problems(banded(...bands), 'UP', '100')).toEqual([problem]));

  it('may give 120 with stretch', () =>
    expect(problems({ ...banded(band('0', '60', '120')), stretch: true }, 'UP', '100')).toEqual([]));
});

describe('methods that look back, and those of grades, progress and satisfaction', () => {
  const past = (...values: string[]) => ({
    year: 2006,
    past: values.map((value, index) => ({ year: 2006 - values.length + index, value })),
  });
  const sigma = (sigmas: number | null, highRate: number | null): ScoreRule => ({
    ...common,
    method: 'M2_SIGMA',
    sigmas,
    highRate,
  });
  const rate = (highRate: number | null): ScoreRule => ({ ...common, method: 'M2_RATIO', highRate });
  const proportional = (...bands: Band[]): ScoreRule => ({ ...common, method: 'M3I', bands });
  const given = (facts: object) => ({ target: '90', baseline: null, ...facts });
  const found = (rule: ScoreRule, facts: object, polarity: Polarity = 'UP') =>
    checkScoreRule(rule, given(facts), polarity).map((issue) => `${issue.path.join('.')} ${issue.code}`);

  it.each([
    [sigma(2, 110), { history: past('80', '82', '85') }],
    [rate(120), { history: past('80') }],
    [sigma(1, 110), { history: past('-3', '-2', '-1') }],
    [{ ...common, method: 'M4' }, { history: past('80', '82', '85', '83', '88') }],
    [{ ...common, method: 'M4' }, { baseline: '80' }],
    [proportional(band('0', '60', '60'), band('60', null, '100')), {}],
    [{ ...common, method: 'M5', quorum: 3 }, {}],
    [
      { ...common, method: 'M6' },
      { target: '100', steps: 3 },
    ],
    [{ ...common, method: 'M7', scalePoints: 5, bands: null }, { target: '4.5' }],
  ] as const)('%j is accepted with %j', (rule, facts) => expect(found(rule, facts)).toEqual([]));

  it.each([
    [sigma(3, 110), { history: past('80') }, 'sigmas bsc.score-rule.sigmas'],
    [rate(130), { history: past('80') }, 'highRate bsc.score-rule.high-rate'],
    [rate(110), {}, 'method bsc.score-rule.history-missing'],
    [
      rate(110),
      { history: { year: 2006, past: [{ year: 2004, value: '5' }] } },
      'method bsc.score-rule.history-missing',
    ],
    [rate(110), { history: past('0') }, 'method bsc.score-rule.base-not-positive'],
    [sigma(2, 110), { history: past('-1', '-1', '-1') }, 'method bsc.score-rule.base-not-positive'],
    [{ ...common, method: 'M4' }, { history: past('80', '82', '84') }, 'baseline bsc.score-rule.baseline-missing'],
    [proportional(band('0', null, '60')), {}, 'bands bsc.score-rule.bands-two'],
    [proportional(band(null, '60', '60'), band('60', null, '100')), {}, 'bands.0.from bsc.score-rule.band-open'],
    [{ ...common, method: 'M5', quorum: 0 }, {}, 'quorum bsc.score-rule.quorum'],
    [{ ...common, method: 'M6' }, { target: '100', steps: 0 }, 'method bsc.score-rule.no-steps'],
    [{ ...common, method: 'M6' }, { target: '90', steps: 1 }, 'target bsc.score-rule.completion-target'],
    [{ ...common, method: 'M7', scalePoints: 1, bands: null }, { target: '4' }, 'scalePoints bsc.score-rule.scale'],
    [
      { ...common, method: 'M7', scalePoints: 5, bands: null },
      { target: '1' },
      'target bsc.score-rule.target-not-positive',
    ],
    [{ ...common, stretch: true, method: 'M4' }, { baseline: '80' }, 'stretch bsc.score-rule.no-stretch'],
  ] as const)('%j is refused with %j', (rule, facts, code) => expect(found(rule, facts)).toEqual([code]));

  it('have a direction', () =>
    expect(found(rate(110), { history: past('80') }, 'FIT')).toContain('method bsc.score-rule.polarity'));
});
