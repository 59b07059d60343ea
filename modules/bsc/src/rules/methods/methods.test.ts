import { big, round } from '@yeondong/schema/rules';
import type { Polarity } from '../polarity.js';
import { published } from '../precision.js';
import { type Band, floorOf, type History, SCORE_METHODS, type ScoreRule } from '../score-rule.js';
import { explainedScore, scoreFormulaVersion, scoreResult } from '../scoring.js';
import { isFew, onHundred } from './satisfaction.js';

const common = { stretch: false, difficulty: '1' };
const sigma = (sigmas: number, highRate = 110): ScoreRule => ({ ...common, method: 'M2_SIGMA', sigmas, highRate });
const rate = (highRate: number): ScoreRule => ({ ...common, method: 'M2_RATIO', highRate });
const trend: ScoreRule = { ...common, method: 'M4' };

/** Values of the years up to 2005, the last of them 2005. */
const until2005 = (...values: string[]): History => ({
  year: 2006,
  past: values.map((value, index) => ({ year: 2006 - values.length + index, value })),
});
const UP = until2005('80', '82', '85', '83', '88');
const DOWN = until2005('30', '28', '27', '29', '25');

const facts = (history: History, target = '90', baseline: string | null = null) => ({ target, baseline, history });
const score = (rule: ScoreRule, polarity: Polarity, actual: string, history: History): string | null => {
  const found = scoreResult(rule, facts(history), polarity, actual).score;
  return found === null ? null : published(found);
};
const inputsOf = (rule: ScoreRule, polarity: Polarity, actual: string, given: ReturnType<typeof facts>) =>
  Object.fromEntries(
    explainedScore(rule, given, polarity, actual, '2006-06-15').inputs.map(({ name, value, note }) => [
      name,
      [value && round(value, 4), note],
    ]),
  );

describe('M2, 목표부여', () => {
  it.each([
    ['2σ', sigma(2), 'UP', '90', UP, '73.12'],
    ['1σ', sigma(1), 'UP', '90', UP, '86.23'],
    ['1σ far below', sigma(1), 'UP', '84', UP, '20'],
    ['1σ far above', sigma(1), 'UP', '99', UP, '100'],
    ['110 %', rate(110), 'UP', '90', UP, '79.39'],
    ['2σ downwards', sigma(2), 'DOWN', '24', DOWN, '70.4'],
    ['90 % downwards', rate(110), 'DOWN', '24', DOWN, '84'],
    ['80 % downwards', rate(120), 'DOWN', '24', DOWN, '68'],
    ['the base again', sigma(2), 'UP', '88', UP, '60'],
    ['the base again', sigma(1), 'DOWN', '25', DOWN, '60'],
    ['the mean of three years as base', rate(110), 'UP', '85', until2005('80', '90', '85'), '73.33'],
    ['no last year', rate(110), 'UP', '90', { year: 2006, past: [{ year: 2004, value: '80' }] }, null],
    ['a base of 0', rate(110), 'UP', '1', until2005('0'), null],
    ['a negative base by deviation', sigma(2), 'UP', '-2', until2005('-4', '-3', '-2'), '60'],
  ] as const)('%s: %j', (_, rule, polarity, actual, history, expected) =>
    expect(score(rule, polarity, actual, history)).toBe(expected),
  );

  it('tells base, deviation and limits', () => {
    const inputs = inputsOf(sigma(2), 'UP', '90', facts(UP));
    expect(inputs).toMatchObject({
      base: ['88', null],
      deviation: ['3.0496', null],
      high: ['94.0992', null],
      low: ['81.9008', null],
      raw: ['73.1165', 'M2_SIGMA'],
      floor: ['20', null],
    });
    expect(inputsOf(rate(110), 'UP', '90', facts(UP))).toMatchObject({ high: ['96.8', null], low: ['70.4', null] });
  });

  it.each([
    ['fewer than three years', until2005('88', '88'), 'FEW_YEARS'],
    ['years all alike', until2005('88', '88', '88'), 'NO_SPREAD'],
  ])('goes by the ratio for %s, and says so', (_, history, why) => {
    expect(inputsOf(sigma(2), 'UP', '90', facts(history))).toMatchObject({
      fallback: [null, why],
      raw: ['79.3939', 'M2_RATIO'],
    });
    expect(score(sigma(2), 'UP', '90', history)).toBe('79.39');
  });

  it('looks five years back, and no further, for the deviation', () =>
    expect(score(sigma(2), 'UP', '90', until2005('10', '80', '82', '85', '83', '88'))).toBe('73.12'));
});

describe('M4, 추세치', () => {
  it('is 20 + 80·Φ(z) of the distance from the trend', () => {
    expect(score(trend, 'UP', '90', UP)).toBe('76.41');
    expect(inputsOf(trend, 'UP', '90', facts(UP))).toMatchObject({
      expected: ['88.7', null],
      error: ['2.4104', null],
      z: ['0.5393', null],
      share: ['0.7052', null],
    });
    expect(score(trend, 'UP', '88.7', UP)).toBe('60');
  });
  it('turns round downwards', () => expect(score(trend, 'DOWN', '90', UP)).toBe('43.59'));

  it.each([
    ['fewer than four years', until2005('80', '82', '84')],
    ['years on one straight line', until2005('80', '82', '84', '86')],
  ])('is improvement on the baseline for %s', (_, history) => {
    expect(scoreResult(trend, facts(history, '90', '80'), 'UP', '85').score).toBe('50');
    expect(inputsOf(trend, 'UP', '85', facts(history, '90', '80'))).toMatchObject({
      fallback: [null, 'NO_TREND'],
      raw: ['50', 'M1_B'],
    });
  });
});

describe('M3I, 구간 내 비례', () => {
  const bands = (...rows: [string | null, string | null, string][]): Band[] =>
    rows.map(([from, to, points]) => ({ from, to, points }));
  const up: ScoreRule = {
    ...common,
    method: 'M3I',
    bands: bands(['0', '60', '60'], ['60', '80', '80'], ['80', '100', '100']),
  };
  const down: ScoreRule = {
    ...common,
    method: 'M3I',
    bands: bands(['0', '1', '100'], ['1', '3', '70'], ['3', null, '0']),
  };
  it.each([
    [up, '0', '60'],
    [up, '30', '70'],
    [up, '60', '80'],
    [up, '70', '90'],
    [up, '80', '100'],
    [up, '100', '100'],
    [up, '101', null],
    [down, '0', '100'],
    [down, '2', '35'],
    [down, '3', '0'],
    [down, '50', '0'],
  ])('%j: %s earns %s', (rule, actual, expected) =>
    expect(scoreResult(rule, { target: '80', baseline: null }, 'UP', actual).score).toBe(expected),
  );
});

describe('M5, 정성평가', () => {
  it('is the score, from 60 on', () => {
    const rule: ScoreRule = { ...common, method: 'M5', quorum: 3 };
    const target = { target: '90', baseline: null };
    expect(scoreResult(rule, target, 'UP', '86.67').score).toBe('86.67');
    expect(scoreResult(rule, target, 'UP', '40').score).toBe('60');
  });
});

describe('M6, 공정·이정표', () => {
  it('is progress against what was planned by then, at the end of the year progress itself', () => {
    const rule: ScoreRule = { ...common, method: 'M6' };
    expect(scoreResult(rule, { target: '100', baseline: null }, 'UP', '42').score).toBe('42');
    expect(published(scoreResult(rule, { target: '43', baseline: null }, 'UP', '42').score ?? '')).toBe('97.67');
  });
});

describe('M7, 만족도', () => {
  it.each([
    ['4.1', 5, '77.5'],
    ['5.6', 7, '76.67'],
    ['1', 5, '0'],
    ['82', null, '82'],
  ])('%s of %s is %s of 100', (mean, scale, expected) => expect(round(onHundred(big(mean), scale), 2)).toBe(expected));

  it('is the ratio of satisfaction to its target, or the points of its band', () => {
    const of5: ScoreRule = { ...common, method: 'M7', scalePoints: 5, bands: null };
    expect(published(scoreResult(of5, { target: '4.5', baseline: null }, 'UP', '4.1').score ?? '')).toBe('88.57');
    const banded: ScoreRule = {
      ...common,
      method: 'M7',
      scalePoints: 5,
      bands: [
        { from: '1', to: '4', points: '70' },
        { from: '4', to: '5', points: '100' },
      ],
    };
    expect(scoreResult(banded, { target: '4.5', baseline: null }, 'UP', '4.1').score).toBe('100');
  });

  it('is for reference only below thirty answers', () => expect([isFew(29), isFew(30)]).toEqual([true, false]));
});

describe('floors and versions', () => {
  it('differ by method', () =>
    expect(SCORE_METHODS.map((method) => [method, floorOf(method), scoreFormulaVersion(method)])).toEqual([
      ['M1_U', '0', 'bsc.score.1'],
      ['M1_D', '0', 'bsc.score.1'],
      ['M1_D_RECIPROCAL', '0', 'bsc.score.1'],
      ['M1_F', '0', 'bsc.score.1'],
      ['M1_B', '0', 'bsc.score.1'],
      ['M3', '0', 'bsc.score.1'],
      ['M2_SIGMA', '20', 'bsc.score.2'],
      ['M2_RATIO', '20', 'bsc.score.2'],
      ['M3I', '0', 'bsc.score.2'],
      ['M4', '20', 'bsc.score.2'],
      ['M5', '60', 'bsc.score.2'],
      ['M6', '0', 'bsc.score.2'],
      ['M7', '0', 'bsc.score.2'],
    ]));
});
