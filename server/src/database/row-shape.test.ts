import { compileRowShape } from './row-shape.js';

test('a row has its values under the names of the columns, in their order', () => {
  const Shape = compileRowShape(['key', 'titleKo', 'cursor0']);
  const row = Shape && new Shape([7, '과제', null]);
  expect({ ...row }).toEqual({ key: 7, titleKo: '과제', cursor0: null });
  expect(Object.keys(row ?? {})).toEqual(['key', 'titleKo', 'cursor0']);
});

test.each([[['count(*)']], [['a', 'a']], [['__proto__']], [['x; y']], [['']]])('%j are left to the driver', (names) => {
  expect(compileRowShape(names)).toBeNull();
});
