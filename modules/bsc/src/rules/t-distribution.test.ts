import { tBeyond, twoSidedP } from './t-distribution.js';

describe('t distribution', () => {
  it.each([
    [12.706, 1, 0.05],
    [2.776, 4, 0.05],
    [2.132, 4, 0.1],
    [2.228, 10, 0.05],
    [2.75, 30, 0.01],
    [0, 5, 1],
  ])('beyond %d with %d degrees of freedom lies %d, as printed tables have it', (t, freedom, p) =>
    expect(twoSidedP(t, freedom)).toBeCloseTo(p, 4),
  );

  it('does not depend on the sign', () => expect(twoSidedP(-2.132, 4)).toBe(twoSidedP(2.132, 4)));

  it.each([
    [0.05, 1, 12.706],
    [0.05, 4, 2.776],
    [0.05, 10, 2.228],
    [0.1, 4, 2.132],
    [0.05, 120, 1.98],
  ])('a chance of %d with %d degrees of freedom is passed at %d', (p, freedom, t) =>
    expect(tBeyond(p, freedom)).toBeCloseTo(t, 3),
  );
});
