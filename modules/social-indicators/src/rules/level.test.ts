import { positionAmong, relativeGap, verdictOf } from './level.js';

describe('verdictOf', () => {
  it.each([
    ['DOWN', '3.9', '3.6', null, 'WORSE'],
    ['UP', '3.9', '3.6', null, 'BETTER'],
    ['NONE', '3.9', '3.6', null, 'UNKNOWN'],
    ['DOWN', '3.9', null, null, 'UNKNOWN'],
    ['DOWN', null, '3.6', null, 'UNKNOWN'],
    ['DOWN', '3.9', '3.6', '0.3', 'SAME'],
    ['DOWN', '3.91', '3.6', '0.3', 'WORSE'],
    ['UP', '54', '55.5', '2.5', 'SAME'],
    ['UP', '0', '0', null, 'SAME'],
    ['UP', '-2', '-3', null, 'BETTER'],
    ['UP', '0.1', '0', null, 'BETTER'],
  ] as const)('%s %s against %s within %s is %s', (polarity, own, other, margin, expected) =>
    expect(verdictOf(polarity, own, other, margin)).toBe(expected),
  );
});

describe('relativeGap', () => {
  it.each([
    ['3.9', '3.6', '0.0833'],
    ['3.3', '3.6', '-0.0833'],
    ['-2', '-4', '0.5'],
    ['5', '0', null],
    ['0', '5', '-1'],
  ])('of %s to %s is %s', (own, other, expected) => expect(relativeGap(own, other)).toBe(expected));
});

describe('positionAmong', () => {
  // 7 cities in 2010, standardised mortality: 334 353 360.7 370.4 391 408.8 427.8
  const peers = ['427.8', '360.7', '353', '408.8', '370.4', '334'];

  it('ranks by polarity and gives the percentile of the rank', () => {
    expect(positionAmong('DOWN', '391', peers)).toMatchObject({ peers: 6, rank: '5', percentile: '0.3333' });
    expect(positionAmong('UP', '391', peers)).toMatchObject({ peers: 6, rank: '3', percentile: '0.6667' });
  });

  it('is 1 for the best and 0 for the last', () => {
    expect(positionAmong('DOWN', '300', peers)).toMatchObject({ rank: '1', percentile: '1' });
    expect(positionAmong('DOWN', '500', peers)).toMatchObject({ rank: '7', percentile: '0' });
  });

  it('gives equals the mean of their ranks', () => {
    expect(positionAmong('UP', '5', ['5', '5', '4', '3', '2'])).toMatchObject({ rank: '2', percentile: '0.8' });
    expect(positionAmong('UP', '5', ['5'])).toMatchObject({ rank: '1.5' });
  });

  it('measures the distance from the mean in standard deviations, better is positive', () => {
    // mean 3.5, variance 35/12, 2.5 / 1.707825 = 1.4639
    expect(positionAmong('UP', '6', ['1', '2', '3', '4', '5']).z).toBe('1.46');
    expect(positionAmong('DOWN', '6', ['1', '2', '3', '4', '5']).z).toBe('-1.46');
    expect(positionAmong('UP', '3', ['3', '3', '3', '3', '3']).z).toBeNull();
  });

  it('gives the rank alone for fewer than five peers, and nothing without peers or polarity', () => {
    expect(positionAmong('UP', '5', ['1', '2', '3', '9'])).toEqual({ peers: 4, rank: '2', percentile: null, z: null });
    expect(positionAmong('UP', '5', [])).toEqual({ peers: 0, rank: null, percentile: null, z: null });
    expect(positionAmong('NONE', '5', peers)).toEqual({ peers: 6, rank: null, percentile: null, z: null });
  });
});
