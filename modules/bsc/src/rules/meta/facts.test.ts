import { allIsBest, easyTargets, fullScores, meanOf, noneIsBest, scoreMean, scoreSpread, shareOf } from './facts.js';

describe('facts of a meta-evaluation', () => {
  it('are shares in percent with two places, and nothing of nothing', () => {
    expect(shareOf(1, 3)).toMatchObject({ value: '33.33', attention: null });
    expect(shareOf(0, 0).value).toBeNull();
    expect(shareOf(1, 3).inputs.map(({ name, value }) => [name, value])).toEqual([
      ['part', '1'],
      ['whole', '3'],
    ]);
  });

  it('call for attention where their bound is passed', () => {
    expect([noneIsBest(0, 4), noneIsBest(1, 4), noneIsBest(0, 0)].map(({ attention }) => attention)).toEqual([
      false,
      true,
      null,
    ]);
    expect([allIsBest(4, 4), allIsBest(3, 4), allIsBest(0, 0)].map(({ attention }) => attention)).toEqual([
      false,
      true,
      null,
    ]);
  });

  it('find targets below last year’s actual by polarity, and leave out those to fit or without a last value', () => {
    const found = easyTargets([
      { polarity: 'UP', target: '90', last: '92' },
      { polarity: 'UP', target: '92', last: '92' },
      { polarity: 'DOWN', target: '10', last: '8' },
      { polarity: 'DOWN', target: '7', last: '8' },
      { polarity: 'FIT', target: '1', last: '8' },
      { polarity: 'UP', target: '1', last: null },
    ]);
    expect(found).toMatchObject({ value: '50', attention: true });
  });

  it('count scores of 100 as they are published', () => {
    expect(fullScores(['100', '120', '99.996', '99.99']).value).toBe('75');
  });

  it('call a mean above 95 and a spread below 2 lenient', () => {
    expect(scoreMean(['95', '95'])).toMatchObject({ value: '95', attention: false });
    expect(scoreMean(['95', '95.02'])).toMatchObject({ value: '95.01', attention: true });
    // 80, 90, 100: variance 100.
    expect(scoreSpread(['80', '90', '100'])).toMatchObject({ value: '10', attention: false });
    // 96, 97, 98, 99: variance 5/3.
    expect(scoreSpread(['96', '97', '98', '99'])).toMatchObject({ value: '1.29', attention: true });
    expect(scoreSpread(['96']).value).toBeNull();
  });

  it('take the mean of what panels agreed', () => {
    expect(meanOf(['0.5', '0.8']).value).toBe('0.65');
    expect(meanOf([]).value).toBeNull();
  });
});
