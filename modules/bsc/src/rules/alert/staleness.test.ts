import { atBound, unchangedFor } from './staleness.js';

describe('a value that does not move', () => {
  it.each([
    ['7 7 7', 3],
    ['6 7 7.0', 2],
    ['7 7 8', 1],
  ])('[BS-34] %s: for %d periods', (values, count) => expect(unchangedFor(values.split(' '))).toBe(count));

  it('is none without values', () => expect(unchangedFor([])).toBe(0));

  it('may stay at the end of its range', () => {
    const range = { minimum: null, maximum: '50', isShare: false };
    expect(atBound('50.0', range)).toBe(true);
    expect(atBound('49', range)).toBe(false);
    expect(atBound('100', { minimum: null, maximum: null, isShare: true })).toBe(true);
  });
});
