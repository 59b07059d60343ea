import { isSettled } from './settled.js';

it.each([
  ['83.333333', true],
  ['92.5', true],
  ['0', true],
  ['92.345', false],
  ['92.344999', false],
  ['92.344998', true],
  ['92.345001', true],
])('a score of %s made from stored ones is published as the exact one: %s', (value, settled) => {
  expect(isSettled(value)).toBe(settled);
});
