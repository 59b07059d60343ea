import { type Chosen, isPoints, passedOver, placesOf, priorityTotal, sharesAddUp } from './priority-score.js';

const CRITERIA = [
  { key: 1, weight: '0.4' },
  { key: 2, weight: '0.35' },
  { key: 3, weight: '0.25' },
];
const candidate = (key: number, domain: number, total: string | null, chosen = false): Chosen => ({
  ...{ key, domain, total, chosen },
});

describe('the total of a candidate', () => {
  it.each([
    // .4×80 + .35×70 + .25×90
    [{ 1: 80, 2: 70, 3: 90 }, '79'],
    [{ 1: 81, 2: 71, 3: 91 }, '80'],
    [{ 1: 0, 2: 0, 3: 0 }, '0'],
    [{ 1: 33, 2: 33, 3: 34 }, '33.25'],
    [{ 1: 80, 2: 70 }, null],
    [{}, null],
  ])('of %j is %s', (points, total) => expect(priorityTotal(CRITERIA, points)).toBe(total));

  it('is none without criteria', () => expect(priorityTotal([], {})).toBeNull());
});

describe('places', () => {
  const all = [
    candidate(1, 1, '79'),
    candidate(2, 1, '82.5'),
    candidate(3, 1, '79'),
    candidate(4, 1, '60'),
    candidate(5, 1, null),
    candidate(6, 2, '10'),
  ];

  it('are of the domain, shared by equal totals', () =>
    expect([...placesOf(all).values()]).toEqual([2, 1, 2, 4, null, 1]));

  it.each([
    [[2], []],
    [[2, 1, 3], []],
    [
      [1, 3],
      [1, 3],
    ],
    [[2, 1], []],
    [[2, 4], [4]],
    [[5], [5]],
    [[2, 1, 3, 4, 5, 6], []],
    [[6], []],
  ])('chosen %j, %j need a reason', (chosen, reasons) =>
    expect([...passedOver(all.map((each) => ({ ...each, chosen: chosen.includes(each.key) })))]).toEqual(reasons),
  );
});

describe('weights and points', () => {
  it.each([
    [['0.4', '0.35', '0.25'], true],
    [['0.4', '0.35', '0.26'], false],
    [['1', '0'], false],
    [['1.5', '-0.5'], false],
    [['1'], true],
  ])('%j add up to one: %s', (weights, right) => expect(sharesAddUp(weights)).toBe(right));

  it.each([
    [0, true],
    [100, true],
    [101, false],
    [-1, false],
    [1.5, false],
  ])('%d are points: %s', (points, right) => expect(isPoints(points)).toBe(right));
});
