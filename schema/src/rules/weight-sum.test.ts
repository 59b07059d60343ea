import { checkWeightSum } from './weight-sum.js';

describe('checkWeightSum', () => {
  it.each([[['33.3', '33.3', '33.4']], [['100']], [['0.1', '0.2', '99.7']]])('accepts %j', (weights) =>
    expect(checkWeightSum(weights, ['steps'])).toEqual([]),
  );

  it.each([
    [['33.33', '33.33', '33.33'], '99.99'],
    [['50', '50.01'], '100.01'],
    [[], '0'],
  ])('refuses %j and shows the sum %s', (weights, total) =>
    expect(checkWeightSum(weights, ['steps'])).toEqual([
      { path: ['steps'], code: 'weights.sum', params: { sum: total } },
    ]),
  );

  it('names the weight that is not positive, even where the sum is right', () =>
    expect(checkWeightSum(['110', '-10', '0'], ['steps'])).toEqual([
      { path: ['steps', 1], code: 'weights.positive', params: { weight: '-10' } },
      { path: ['steps', 2], code: 'weights.positive', params: { weight: '0' } },
    ]));
});
