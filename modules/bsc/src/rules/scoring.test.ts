import type { Polarity } from './polarity.js';
import { published } from './precision.js';
import type { ScoreRule } from './score-rule.js';
import { explainedScore, pointOf, scoreResult } from './scoring.js';

const common = { stretch: false, difficulty: '1' };
const ratio = (method: 'M1_U' | 'M1_D' | 'M1_D_RECIPROCAL' | 'M1_B'): ScoreRule => ({ ...common, method });
const fit = (tolerance: string, slope: string | null = null): ScoreRule => ({
  ...common,
  method: 'M1_F',
  tolerance,
  slope,
});
const stretched = (rule: ScoreRule): ScoreRule => ({ ...rule, stretch: true });

const score = (
  rule: ScoreRule,
  polarity: Polarity,
  actual: string,
  target: string,
  baseline: string | null = null,
): string | null => {
  const result = scoreResult(rule, { target, baseline }, polarity, actual).score;
  return result === null ? null : published(result);
};

describe('M1_U, 100·A/T', () => {
  it.each([
    ['90', '100', '90'],
    ['100', '100', '100'],
    ['130', '100', '100'],
    ['0', '100', '0'],
    ['-5', '100', '0'],
    ['92.345', '100', '92.35'],
    ['1', '3', '33.33'],
    ['5', '0', null],
  ])('actual %s of target %s gives %s', (actual, target, expected) =>
    expect(score(ratio('M1_U'), 'UP', actual, target)).toBe(expected),
  );

  it('reaches 120 with stretch and shows what the cap hides', () => {
    expect(score(stretched(ratio('M1_U')), 'UP', '115', '100')).toBe('115');
    expect(scoreResult(stretched(ratio('M1_U')), { target: '100', baseline: null }, 'UP', '213')).toEqual({
      raw: '213',
      score: '120',
    });
  });
});

describe('M1_D, 100·(2 − A/T)', () => {
  it.each([
    ['20', '20', '100'],
    ['22', '20', '90'],
    ['18', '20', '100'],
    ['40', '20', '0'],
    ['50', '20', '0'],
    ['0', '0', null],
  ])('actual %s of target %s gives %s', (actual, target, expected) =>
    expect(score(ratio('M1_D'), 'DOWN', actual, target)).toBe(expected),
  );
  it('rewards less than the target with stretch', () =>
    expect(score(stretched(ratio('M1_D')), 'DOWN', '18', '20')).toBe('110'));
});

describe('M1_D_RECIPROCAL, 100·T/A', () => {
  it.each([
    ['20', '20', '100'],
    ['25', '20', '80'],
    ['0', '0', '100'],
    ['3', '0', '0'],
    ['-1', '20', null],
  ])('actual %s of target %s gives %s', (actual, target, expected) =>
    expect(score(ratio('M1_D_RECIPROCAL'), 'DOWN', actual, target)).toBe(expected),
  );
  it('gives the cap for nothing at all where something was allowed', () => {
    expect(score(ratio('M1_D_RECIPROCAL'), 'DOWN', '0', '20')).toBe('100');
    expect(score(stretched(ratio('M1_D_RECIPROCAL')), 'DOWN', '0', '20')).toBe('120');
    expect(score(stretched(ratio('M1_D_RECIPROCAL')), 'DOWN', '0', '0')).toBe('100');
  });
});

describe('M1_F, 100 within T ± δ', () => {
  it.each([
    ['50', '100'],
    ['55', '100'],
    ['45', '100'],
    ['60', '90'],
    ['40', '90'],
    ['105', '0'],
    ['200', '0'],
  ])('T 50, δ 5, A %s gives %s', (actual, expected) => expect(score(fit('5'), 'FIT', actual, '50')).toBe(expected));

  it('measures from the size of a negative target', () => expect(score(fit('5'), 'FIT', '-60', '-50')).toBe('90'));
  it('has no value at target 0 without a slope, and falls by the slope with one', () => {
    expect(score(fit('1'), 'FIT', '3', '0')).toBeNull();
    expect(score(fit('1'), 'FIT', '1', '0')).toBe('100');
    expect(score(fit('1', '10'), 'FIT', '-3', '0')).toBe('80');
  });
});

describe('M1_B, 100·(A−B)/(T−B)', () => {
  it.each([
    ['UP', '85', '90', '80', '50'],
    ['UP', '90', '90', '80', '100'],
    ['UP', '75', '90', '80', '0'],
    ['DOWN', '25', '20', '30', '50'],
    ['DOWN', '35', '20', '30', '0'],
    ['DOWN', '20', '20', '30', '100'],
    ['UP', '80', '80', '80', '100'],
    ['UP', '79.9', '80', '80', '0'],
    ['DOWN', '30', '30', '30', '100'],
    ['DOWN', '30.1', '30', '30', '0'],
    ['UP', '85', '90', null, null],
  ] as const)('%s, actual %s, target %s, baseline %s gives %s', (polarity, actual, target, baseline, expected) =>
    expect(score(ratio('M1_B'), polarity, actual, target, baseline)).toBe(expected),
  );
});

describe('M3, bands', () => {
  const bands: ScoreRule = {
    ...common,
    method: 'M3',
    bands: [
      { from: '0', to: '60', points: '60' },
      { from: '60', to: '80', points: '80' },
      { from: '80', to: '100', points: '100' },
    ],
  };
  it.each([
    ['0', '60'],
    ['59.999', '60'],
    ['60', '80'],
    ['79.99', '80'],
    ['80', '100'],
    ['100', '100'],
    ['100.01', null],
    ['-0.01', null],
  ])('%s earns %s', (actual, expected) => expect(score(bands, 'UP', actual, '100')).toBe(expected));

  it('takes 0 accidents, where a ratio has no value', () => {
    const accidents: ScoreRule = {
      ...common,
      method: 'M3',
      bands: [
        { from: '0', to: '1', points: '100' },
        { from: '1', to: '3', points: '70' },
        { from: '3', to: null, points: '0' },
      ],
    };
    expect(['0', '1', '2', '3', '99'].map((actual) => score(accidents, 'DOWN', actual, '0'))).toEqual([
      '100',
      '70',
      '70',
      '0',
      '0',
    ]);
  });
});

describe('difficulty and points', () => {
  it('multiplies before the cap', () => {
    expect(score({ ...ratio('M1_U'), difficulty: '1.05' }, 'UP', '90', '100')).toBe('94.5');
    expect(score({ ...ratio('M1_U'), difficulty: '1.05' }, 'UP', '98', '100')).toBe('100');
    expect(score({ ...stretched(ratio('M1_U')), difficulty: '1.05' }, 'UP', '98', '100')).toBe('102.9');
  });

  it('gives weight × score / 100 points, exact until publication', () => {
    expect(pointOf('30', '92.345')).toBe('27.7035');
    expect(pointOf('30', scoreResult(ratio('M1_U'), { target: '3', baseline: null }, 'UP', '1').score ?? '')).toBe(
      '10',
    );
  });
});

describe('explainedScore', () => {
  it('names what the score rests on', () => {
    const why = explainedScore(ratio('M1_U'), { target: '100', baseline: null }, 'UP', '213', '2006-06-15');
    expect(why).toMatchObject({ value: '100', status: 'COMPLETE', coverage: '1', formulaVersion: 'bsc.score.1' });
    expect(why.inputs.map(({ name, value }) => `${name}=${value}`)).toEqual([
      'actual=213',
      'target=100',
      'baseline=null',
      'raw=213',
      'difficulty=1',
      'cap=100',
    ]);
  });

  it('is undefined, not zero, where the formula has no value', () =>
    expect(explainedScore(ratio('M1_U'), { target: '0', baseline: null }, 'UP', '5', '2006-06-15')).toMatchObject({
      value: null,
      status: 'UNDEFINED',
    }));
});
