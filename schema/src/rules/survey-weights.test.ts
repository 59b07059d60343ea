import { big, round } from '../kernel/decimal.js';
import { designEffect, stratumWeights } from './survey-weights.js';

const weightsOf = (populations: (number | null)[], answered: number[]) =>
  stratumWeights(populations.map((population, at) => ({ population, answered: answered[at] as number })));
const rounded = (populations: (number | null)[], answered: number[]) =>
  weightsOf(populations, answered)?.map((weight) => round(weight, 4)) ?? null;

describe('weights of strata', () => {
  it('make three districts count as in the population', () => {
    const answered = [1200, 1000, 800];
    const weights = weightsOf([440, 230, 200], answered) ?? [];
    expect(weights.map((weight) => round(weight, 4))).toEqual(['1.2644', '0.7931', '0.8621']);
    expect(round(designEffect(weights, answered), 4)).toBe('1.0473');
    const shares = ['0.62', '0.55', '0.50'];
    const weighted = weights.reduce(
      (sum, weight, at) => sum.plus(weight.times(answered[at] as number).times(shares[at] as string)),
      big(0),
    );
    expect(round(weighted.div(3000).times(100), 2)).toBe('57.39');
  });

  it.each<[(number | null)[], number[], string[] | null]>([
    [
      [500, 500],
      [10, 10],
      ['1', '1'],
    ],
    // the empty one is counted with the one before: 500 + 100 of 1,000 for 10 of 20 answers
    [
      [500, 100, 400],
      [10, 0, 10],
      ['1.2', '0', '0.8'],
    ],
    // the first has none before it
    [
      [100, 500, 400],
      [0, 10, 10],
      ['0', '1.2', '0.8'],
    ],
    [[500, null], [10, 10], null],
    [[500, 500], [0, 0], null],
    [[0, 0], [1, 1], null],
    [[], [], null],
  ])('of %j people and %j answers are %j', (populations, answered, weights) =>
    expect(rounded(populations, answered)).toEqual(weights),
  );

  it('end at five times the middle one, and add up to the answers again', () => {
    // 1 of 100 answers stands for half of the people: 50, cut to 5 × 0.5051; then 99·0.5051 + 2.5253 = 52.5253 → 100
    expect(rounded([500, 500], [99, 1])).toEqual(['0.9615', '4.8077']);
  });
});
