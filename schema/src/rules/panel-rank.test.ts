import { type Contender, rankedBy, TIE_STEPS } from './panel-rank.js';

const contender = (key: number, more: Partial<Contender> = {}): Contender => ({
  ...{ key, result: '90', trimmedMean: '90', median: '90', criteria: ['30', '60'], spread: '10' },
  ...{ receivedOn: '2006-10-02', votePlace: null },
  ...more,
});
const places = (contenders: readonly Contender[], chain = TIE_STEPS as readonly (typeof TIE_STEPS)[number][]) =>
  rankedBy(contenders, chain).map(({ key, rank, decidedBy }) => [key, rank, decidedBy]);

describe('the ranking of entries', () => {
  it('goes by the published result, and leaves out what too few judged', () => {
    const entries = [contender(1, { result: '89.99' }), contender(2), contender(3, { result: null })];
    expect(places(entries)).toEqual([
      [2, 1, null],
      [1, 2, null],
      [3, null, null],
    ]);
  });

  it.each([
    ['TRIMMED_MEAN', { trimmedMean: '91' }, { median: '95' }],
    ['MEDIAN', { median: '91' }, { criteria: ['40', '60'] }],
    ['CRITERIA', { criteria: ['30', '61'] }, { spread: '1' }],
    ['SPREAD', { spread: '9.5' }, { receivedOn: '2006-10-01' }],
    ['RECEIPT', { receivedOn: '2006-10-01' }, { votePlace: 1 }],
    ['VOTE', { votePlace: 1 }, { votePlace: 2 }],
  ] as const)('of equal results is decided by %s before what comes later', (step, winner, loser) => {
    expect(places([contender(1, loser), contender(2, winner)])).toEqual([
      [2, 1, step],
      [1, 2, step],
    ]);
  });

  it('follows another order of steps where the contest has one', () => {
    const entries = [contender(1, { median: '91' }), contender(2, { receivedOn: '2006-10-01' })];
    expect(places(entries, ['RECEIPT', 'MEDIAN'])[0]).toEqual([2, 1, 'RECEIPT']);
  });

  it('lets those share a place whom nothing tells apart', () => {
    expect(places([contender(1), contender(2), contender(3, { result: '80' })])).toEqual([
      [1, 1, null],
      [2, 1, null],
      [3, 3, null],
    ]);
  });
});
