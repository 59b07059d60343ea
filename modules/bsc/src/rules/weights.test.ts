import { checkScorecardWeights, derivedWeights, qualitativeIssues } from './weights.js';

const kpis = (...weights: string[]): readonly { weight: string }[] => weights.map((weight) => ({ weight }));

describe('checkScorecardWeights', () => {
  it('accepts exactly 100', () => {
    expect(checkScorecardWeights(kpis('33.3', '33.3', '33.4'))).toEqual([]);
    expect(checkScorecardWeights(kpis('40', '30', '20', '10'))).toEqual([]);
  });

  it.each([
    [['33.33', '33.33', '33.33'], '99.99'],
    [['60', '39.99'], '99.99'],
    [['60', '40.01'], '100.01'],
  ])('refuses %j and shows %s', (weights, sum) =>
    expect(checkScorecardWeights(kpis(...weights))).toEqual([{ path: ['kpis'], code: 'weights.sum', params: { sum } }]),
  );

  it('names the KPI whose weight is not positive', () =>
    expect(checkScorecardWeights(kpis('100', '0'))).toEqual([
      { path: ['kpis', 1], code: 'weights.positive', params: { weight: '0' } },
    ]));
});

describe('derivedWeights', () => {
  it('adds the KPIs of a group exactly', () => {
    const derived = derivedWeights([
      { group: '시민', weight: '0.1' },
      { group: '재정', weight: '99.7' },
      { group: '시민', weight: '0.2' },
    ]);
    expect([...derived]).toEqual([
      ['시민', '0.3'],
      ['재정', '99.7'],
    ]);
  });
});

describe('qualitativeIssues', () => {
  it.each([
    [['10', '20'], 30, []],
    [['10', '20.01'], 30, [{ sum: '30.01', limit: 30 }]],
    [['5'], 0, [{ sum: '5', limit: 0 }]],
    [[], 0, []],
    [['100'], null, []],
  ])('of weights %j under a limit of %s', (weights, limit, expected) =>
    expect(qualitativeIssues(weights, limit).map(({ params }) => params)).toEqual(expected),
  );
});
