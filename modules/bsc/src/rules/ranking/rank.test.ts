import { type Entrant, type RankScheme, ranksOf, standings } from './rank.js';

const SCHEME: RankScheme = {
  grading: 'ABSOLUTE',
  grades: [
    { name: 'S', least: '95', quota: 20 },
    { name: 'A', least: '90', quota: 30 },
    { name: 'B', least: '80', quota: 40 },
    { name: 'C', least: '0', quota: 10 },
  ],
  tiesGoUp: true,
  denseRank: false,
  leastGroup: 5,
};

const entrant = (department: number, total: string | null, more: Partial<Entrant> = {}): Entrant => ({
  department,
  group: 1,
  total,
  provisional: false,
  apart: false,
  ...more,
});

it.each([
  ['competition', false, [1, 2, 2, 4]],
  ['dense', true, [1, 2, 2, 3]],
])('ranks are %s', (_title, dense, expected) => {
  expect(ranksOf(['90', '80', '80', '70'], dense)).toEqual(expected);
});

it('keeps a tie of four at rank three, and goes on at seven', () => {
  expect(ranksOf(['9', '8', '7', '7', '7', '7', '6'], false)).toEqual([1, 2, 3, 3, 3, 3, 7]);
});

it('ranks groups apart and all in the city, those without a rank beside them', () => {
  const rows = standings(
    [
      entrant(1, '91.5'),
      entrant(2, '95', { group: 2 }),
      entrant(3, '91.5'),
      entrant(4, '99', { provisional: true }),
      entrant(5, '97', { apart: true }),
      entrant(6, null),
      entrant(7, '70', { group: null }),
    ],
    SCHEME,
  );
  expect(rows.map(({ cityRank, groupRank, grade }) => [cityRank, groupRank, grade])).toEqual([
    [2, 1, 'A'],
    [1, 1, 'S'],
    [2, 1, 'A'],
    [null, null, null],
    [null, 1, 'S'],
    [null, null, null],
    [4, 1, 'C'],
  ]);
});

it('grades groups of five and more by quota, smaller ones by bands', () => {
  const scheme = { ...SCHEME, grading: 'QUOTA' as const };
  const five = ['99', '98', '97', '96', '95'].map((total, index) => entrant(index, total));
  expect(standings(five, scheme).map(({ grade }) => grade)).toEqual(['S', 'A', 'A', 'B', 'B']);
  expect(standings(five.slice(0, 4), scheme).map(({ grade }) => grade)).toEqual(['S', 'S', 'S', 'S']);
});
