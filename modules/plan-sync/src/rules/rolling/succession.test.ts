import { afterRenames, successorsInForce } from './succession.js';

describe('what an abolished department has become', () => {
  it.each([
    ['the one that took its place', [{ from: 1, to: 2 }], [2]],
    [
      'whatever that became in turn',
      [
        { from: 1, to: 8 },
        { from: 8, to: 3 },
      ],
      [3],
    ],
    [
      'all of a split',
      [
        { from: 1, to: 2 },
        { from: 1, to: 3 },
      ],
      [2, 3],
    ],
    ['nobody where it was only abolished', [{ from: 1, to: null }], []],
    [
      'nobody in a circle',
      [
        { from: 1, to: 8 },
        { from: 8, to: 1 },
      ],
      [],
    ],
  ])('is %s', (_name, links, successors) => {
    expect(successorsInForce(1, links, (key) => key < 8)).toEqual(successors);
  });
});

describe('a record after its renames', () => {
  const renames = new Map([...[[1, 2] as const, [2, 3] as const], ...[[7, 8] as const, [8, 7] as const]]);
  it.each([
    ['is what it was called last', 1, 3],
    ['is itself where it was never renamed', 5, 5],
    ['ends in a circle', 7, 7],
  ])('%s', (_name, key, last) => {
    expect(afterRenames(key, renames)).toBe(last);
  });
});
