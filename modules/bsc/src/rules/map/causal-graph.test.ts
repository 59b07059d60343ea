import { circleWith, datedCircleWith, overlap } from './causal-graph.js';

const arrow = (cause: number, effect: number) => ({ cause, effect });
const dated = (cause: number, effect: number, fromYear: number, toYear: number | null = null) => ({
  ...arrow(cause, effect),
  fromYear,
  toYear,
});

describe('a circle of causes', () => {
  it.each([
    ['to itself', arrow(1, 1), [], [1, 1]],
    ['back along one arrow', arrow(2, 1), [arrow(1, 2)], [2, 1, 2]],
    ['the shortest way round', arrow(4, 1), [arrow(1, 2), arrow(2, 3), arrow(3, 4), arrow(1, 3)], [4, 1, 3, 4]],
  ])('is found %s', (_, added, others, circle) => {
    expect(circleWith(added, others)).toEqual(circle);
  });

  it.each([
    ['none are there', arrow(1, 2), []],
    ['two ways meet', arrow(1, 4), [arrow(1, 2), arrow(1, 3), arrow(2, 4), arrow(3, 4)]],
    ['the same arrow is drawn again', arrow(1, 2), [arrow(1, 2)]],
  ])('is not seen where %s', (_, added, others) => {
    expect(circleWith(added, others)).toBeNull();
  });

  it('needs a year in which all its arrows hold', () => {
    expect(datedCircleWith(dated(2, 1, 2007), [dated(1, 2, 2004, 2006)])).toBeNull();
    expect(datedCircleWith(dated(2, 1, 2006), [dated(1, 2, 2004, 2006)])).toEqual([2, 1, 2]);
    expect(datedCircleWith(dated(3, 1, 2004), [dated(1, 2, 2004, 2005), dated(2, 3, 2006)])).toBeNull();
    expect(datedCircleWith(dated(3, 1, 2004), [dated(1, 2, 2004), dated(2, 3, 2006)])).toEqual([3, 1, 2, 3]);
  });
});

it('spans of years overlap where they have one year in common', () => {
  const span = (fromYear: number, toYear: number | null) => ({ fromYear, toYear });
  expect(overlap(span(2004, 2006), span(2006, null))).toBe(true);
  expect(overlap(span(2007, null), span(2004, 2006))).toBe(false);
  expect(overlap(span(2004, null), span(2010, 2010))).toBe(true);
});
