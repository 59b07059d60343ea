import { checkEdition } from './publication.js';

test.each([
  [1, 3000, []],
  [2, 0, []],
  [0, 10, ['edition']],
  [1, -1, ['quantity']],
  [-1, 10_000_001, ['edition', 'quantity']],
])('edition %s of %s', (edition, quantity, wrong) =>
  expect(checkEdition({ edition, quantity }).map(({ path }) => path[1])).toEqual(wrong),
);
