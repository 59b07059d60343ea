import { median } from './median.js';

it.each([
  [[], null],
  [[7], 7],
  [[9, 1, 5], 5],
  [[10, 3], 7],
  [[1, 2, 4, 100], 3],
] as const)('the median of %j is %s', (values, expected) => {
  expect(median(values)).toBe(expected);
});
