import { successorsInForce } from './succession.js';

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
