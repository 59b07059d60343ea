import { RuleError } from '@yeondong/schema/rules';
import { checkRatingPoints, type RewardEntrant, type RewardGrade, rewardShares } from './shares.js';

const grade = (name: string, payQuota: number, payRate: string, ratingPoints: string | null): RewardGrade => ({
  ...{ name, payQuota, payRate, ratingPoints },
});
const GRADES = [
  grade('S', 20, '172.5', '2'),
  grade('A', 40, '125', '1.5'),
  grade('B', 30, '85', '1'),
  grade('C', 10, '0', '0'),
];
const SCHEME = { grades: GRADES, tiesGoUp: true };

const entrant = (total: string | null, given: string | null, more: Partial<RewardEntrant> = {}): RewardEntrant => ({
  ...{ total, grade: given, provisional: false, apart: false },
  ...more,
});
const totals = (...each: string[]): RewardEntrant[] => each.map((total) => entrant(total, 'A'));
const groups = (entrants: readonly RewardEntrant[], tiesGoUp = true): string =>
  rewardShares('BONUS', entrants, { ...SCHEME, tiesGoUp })
    .map(({ payGroup }) => payGroup ?? '-')
    .join('');

/** 20/40/30/10 % by largest remainder, worked by hand: 6 → 1.2/2.4/1.8/.6, 7 → 1.4/2.8/2.1/.7, 5 → 1/2/1.5/.5. */
it.each([
  ['ten', totals('99', '98', '97', '96', '95', '94', '93', '92', '91', '90'), 'SSAAAABBBC'],
  ['seven', totals('97', '96', '95', '94', '93', '92', '91'), 'SAAABBC'],
  ['six', totals('96', '95', '94', '93', '92', '91'), 'SAABBC'],
  ['five, of equal remainders the better', totals('95', '94', '93', '92', '91'), 'SAABB'],
  ['one', totals('50'), 'A'],
  ['none', [], ''],
])('pay groups of %s departments', (_count, entrants, expected) => {
  expect(groups(entrants)).toBe(expected);
});

it('gives pay groups by total, in whatever order departments stand', () => {
  expect(groups(totals('91', '96', '93', '95', '92', '94'))).toBe('CSBABA');
});

it('moves all of a tie at a boundary up, or down where the scheme says so', () => {
  const tied = totals('99', '98', '98', '96', '95', '94', '93', '92', '91', '90');
  expect([groups(tied), groups(tied, false)]).toEqual(['SSSAAABBBC', 'SAAAAABBBC']);
});

it('pays each group at its rate', () => {
  expect(
    rewardShares('BONUS', totals('96', '95', '94', '93', '92', '91'), SCHEME).map(({ payRate }) => payRate),
  ).toEqual([...['172.5', '125', '125', '85', '85', '0']]);
});

it('leaves provisional departments, those ranked apart and those without a score out of the shares, and says why', () => {
  const entrants = [
    entrant('99', 'S', { apart: true }),
    entrant('98', null, { provisional: true }),
    entrant(null, null),
    ...totals('97', '96', '95', '94', '93'),
  ];
  const shares = rewardShares('BONUS', entrants, SCHEME);
  expect(shares.map(({ bar }) => bar)).toEqual(['APART', 'PROVISIONAL', 'NO_SCORE', null, null, null, null, null]);
  expect(groups(entrants)).toBe('---SAABB');
  expect(shares[0]).toEqual({ payGroup: null, payRate: null, ratingPoints: null, inPool: null, bar: 'APART' });
});

it('gives the points of the grade in the personnel rating, also to one ranked apart', () => {
  const entrants = [entrant('96', 'S'), entrant('91', 'A', { apart: true }), entrant('70', 'C'), entrant(null, null)];
  expect(
    rewardShares('PERSONNEL_RATING', entrants, SCHEME).map(({ ratingPoints, bar }) => [ratingPoints, bar]),
  ).toEqual([
    ['2', null],
    ['1.5', null],
    ['0', null],
    [null, 'NO_SCORE'],
  ]);
});

it('has the departments of the first two grades in the talent pool', () => {
  const entrants = [
    entrant('96', 'S'),
    entrant('91', 'A'),
    entrant('85', 'B'),
    entrant('9', null, { provisional: true }),
  ];
  expect(rewardShares('TALENT', entrants, SCHEME).map(({ inPool, bar }) => [inPool, bar])).toEqual([
    [true, null],
    [true, null],
    [false, null],
    [null, 'PROVISIONAL'],
  ]);
});

it('refuses a personnel rating while a grade has no points', () => {
  expect(() => checkRatingPoints(GRADES)).not.toThrow();
  const open = [...GRADES.slice(0, 2), grade('B', 30, '85', null), grade('C', 10, '0', null)];
  try {
    checkRatingPoints(open);
    throw new Error('accepted');
  } catch (error) {
    expect((error as RuleError).issues).toEqual([
      { path: ['input', 'kind'], code: 'bsc.reward.no-points', params: { grades: 'B, C' } },
    ]);
  }
});
