import { big, round } from '@yeondong/schema/rules';
import { type Fit, leastSquares, slopeP } from './least-squares.js';

const fit = (values: readonly number[]): Fit => leastSquares(values.map((y, at) => ({ x: at + 1, y: big(y) }))) as Fit;

describe('least squares', () => {
  it('finds the line of 2, 4, 5, 4, 5: slope 0.6, intercept 2.2, residual variance 0.8, p 0.1243', () => {
    const found = fit([2, 4, 5, 4, 5]);
    expect([round(found.slope, 4), round(found.intercept, 4), round(found.variance, 4)]).toEqual(['0.6', '2.2', '0.8']);
    expect(slopeP(found)).toBeCloseTo(0.1243, 3);
  });

  it('is certain of a line that is met exactly, and of none where nothing moves', () => {
    expect(slopeP(fit([1, 2, 3, 4]))).toBe(0);
    expect(slopeP(fit([7, 7, 7, 7]))).toBe(1);
  });

  it('has nothing to say of two points', () => expect(leastSquares([1, 2].map((x) => ({ x, y: big(x) })))).toBeNull());
});
