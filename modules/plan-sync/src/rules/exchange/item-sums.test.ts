import { checkItems } from './item-sums.js';

const sums = new Map([
  [0, 100],
  [1, -30],
]);

test.each([
  ['both agree', 100, [{ number: 1, amount: -30 }], []],
  ['another first budget', 90, [{ number: 1, amount: -30 }], [['input.original', -10]]],
  ['another cut', 100, [{ number: 1, amount: -40 }], [['input.supplementaries.0.amount', -10]]],
  ['a cut left out', 100, [], [['input.supplementaries', 30]]],
  ['a further step without items', 100, [...[{ number: 1, amount: -30 }], { number: 2, amount: 7 }], []],
])('%s', (_, original, supplements, expected) => {
  const found = checkItems(sums, original, supplements);
  expect(found.map(({ path, params }) => [path.join('.'), params?.difference])).toEqual(expected);
});
