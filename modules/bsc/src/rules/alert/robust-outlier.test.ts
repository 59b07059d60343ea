import { robustZ } from './robust-outlier.js';

describe('robust z among peers', () => {
  // Median 12, distances 2, 1, 0, 1, 18: MAD 1.
  it.each([
    ['30', '12.141'],
    ['10', '-1.349'],
    ['12', '0'],
  ])('[BS-34] of %s is %s', (value, z) => expect(robustZ(value, ['10', '11', '12', '13', '30'])).toBe(z));

  it('takes the mean of the middle two', () => expect(robustZ('6', ['1', '2', '3', '4', '5', '6'])).toBe('1.124167'));

  it('is skipped where most values are equal, and with four values', () => {
    expect(robustZ('9', ['5', '5', '5', '5', '9'])).toBeNull();
    expect(robustZ('9', ['5', '6', '7', '9'])).toBeNull();
  });
});
