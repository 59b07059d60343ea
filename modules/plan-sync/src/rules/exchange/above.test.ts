import { inCircles } from './above.js';

test.each([
  ['a tree', { A: null, B: 'A', C: 'B' }, []],
  ['one below itself', { A: 'A', B: 'A' }, ['A']],
  ['two below each other, and one below them', { A: 'B', B: 'A', C: 'A' }, ['A', 'B']],
  ['a way into a circle', { D: 'A', A: 'B', B: 'A' }, ['A', 'B']],
  ['a code above that is not there', { A: 'X' }, []],
])('%s', (_, above, circles) => {
  expect([...inCircles(new Map(Object.entries(above as Record<string, string | null>)))].sort()).toEqual(circles);
});
