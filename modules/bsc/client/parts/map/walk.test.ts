import { layoutMap } from './layout';
import { nextCard } from './walk';

const card = (id: string, perspective: string) => ({ id, perspective: { id: perspective } });
const layout = layoutMap(
  [{ id: 'top' }, { id: 'low' }],
  [card('a', 'top'), card('b', 'top'), card('c', 'low'), card('d', 'low')],
);
const edges = [
  { cause: { id: 'c' }, effect: { id: 'b' } },
  { cause: { id: 'd' }, effect: { id: 'b' } },
];

it.each([
  ['c', 'up', 'b'],
  ['b', 'down', 'c'],
  ['a', 'down', null],
  ['a', 'right', 'b'],
  ['b', 'right', null],
  ['c', 'left', null],
  ['d', 'left', 'c'],
] as const)('from %s the key %s leads to %s', (from, direction, to) => {
  expect(nextCard(from, direction, edges, layout)).toBe(to);
});
