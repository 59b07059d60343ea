import { expiryDay, fillRoom, postings, splitPoints } from './mileage-points.js';

describe('points of a joint activity', () => {
  it.each([
    ['10', [[1, '100']], { 1: '10' }],
    [
      '10',
      [
        [1, '50'],
        [2, '30'],
        [3, '20'],
      ],
      { 1: '5', 2: '3', 3: '2' },
    ],
    [
      '10',
      [
        [1, '33.34'],
        [2, '33.33'],
        [3, '33.33'],
      ],
      { 1: '3.4', 2: '3.3', 3: '3.3' },
    ],
    [
      '1.05',
      [
        [1, '50'],
        [2, '50'],
      ],
      { 1: '0.55', 2: '0.5' },
    ],
    [
      '0.1',
      [
        [1, '50'],
        [2, '50'],
      ],
      { 1: '0.1', 2: '0' },
    ],
  ] as const)('%s are split down to a tenth, with the rest to the leader', (total, shares, parts) => {
    const sharers = shares.map(([person, share]) => ({ person, share }));
    expect(Object.fromEntries(splitPoints(total, sharers, 1))).toEqual(parts);
  });
});

describe('a cap', () => {
  const shown = (earned: string, perEvent: string | null, room: string | null) =>
    postings(earned, { perEvent, room }).map(({ points, cappedFrom, cap }) => [points, cappedFrom, cap]);

  it.each([
    ['5', null, null, [['5', null, null]]],
    ['5', null, '5', [['5', null, null]]],
    [
      '5',
      null,
      '3',
      [
        ['3', null, null],
        ['0', '2', 'YEAR'],
      ],
    ],
    ['5', null, '0', [['0', '5', 'YEAR']]],
    ['5', null, '-2', [['0', '5', 'YEAR']]],
    [
      '5',
      '4',
      null,
      [
        ['4', null, null],
        ['0', '1', 'EVENT'],
      ],
    ],
    [
      '5',
      '4',
      '1.5',
      [
        ['1.5', null, null],
        ['0', '2.5', 'YEAR'],
        ['0', '1', 'EVENT'],
      ],
    ],
  ] as const)('%s earned, at most %s for the event, %s left of the year', (earned, perEvent, room, posted) => {
    expect(shown(earned, perEvent, room)).toEqual(posted);
  });
});

describe('room that a reversal frees', () => {
  const held = (key: number, occurredOn: string, excess: string, filled = '0') => ({
    ...{ key, occurredOn, excess, filled },
    postedOn: '2006-06-15',
  });

  it('goes to what was held back, in the order in which it happened', () => {
    const three = [held(3, '2006-05-01', '4'), held(1, '2006-03-01', '2', '1'), held(2, '2006-03-01', '2')];
    expect(fillRoom('5', three)).toEqual([
      { key: 1, points: '1' },
      { key: 2, points: '2' },
      { key: 3, points: '2' },
    ]);
    expect(fillRoom('0', three)).toEqual([]);
    expect(fillRoom('5', [held(1, '2006-03-01', '2', '2')])).toEqual([]);
  });
});

describe('points', () => {
  it.each([
    ['2006-01-01', '2008-12-31'],
    ['2008-02-29', '2010-12-31'],
  ])('earned on %s expire after %s, the end of the year after next', (occurredOn, day) => {
    expect(expiryDay(occurredOn, 2)).toBe(day);
  });
});
