import { weightSum } from './weights';

describe('the sum of weights as typed', () => {
  it.each([
    [['33.3', '33.3', '33.4'], '100', true],
    [['33.33', '33.33', '33.33'], '99.99', false],
    [['50', '50.01'], '100.01', false],
    [['１００'], '100', true],
    [['60', '', '40'], '100', true],
    [['0.1', '0.2', '99.7'], '100', true],
    [[], '0', false],
  ])('%j is %s', (weights, sum, exact) => expect(weightSum(weights)).toEqual({ sum, exact }));

  it('is not known while one cannot be read', () =>
    expect(weightSum(['50', '오십'])).toEqual({ sum: null, exact: false }));
});
