import { RuleError } from '@yeondong/schema/rules';
import { bandOf, checkBands, gradesByQuota } from './grade.js';
import { largestRemainder } from './largest-remainder.js';

const BANDS = [
  { name: 'S', least: '95', quota: 20, payQuota: 20, payRate: '100' },
  { name: 'A', least: '90', quota: 30, payQuota: 40, payRate: '100' },
  { name: 'B', least: '80', quota: 40, payQuota: 30, payRate: '100' },
  { name: 'C', least: '0', quota: 10, payQuota: 10, payRate: '100' },
];

it.each([
  [37, [7, 11, 15, 4]],
  [7, [1, 2, 3, 1]],
  [4, [1, 1, 2, 0]],
  [10, [2, 3, 4, 1]],
  [0, [0, 0, 0, 0]],
])('%i departments by 20/30/40/10 are %j', (count, expected) => {
  expect(largestRemainder(count, [20, 30, 40, 10])).toEqual(expected);
});

it.each([
  ['95', 'S'],
  ['94.99', 'A'],
  ['90', 'A'],
  ['80', 'B'],
  ['79.99', 'C'],
  ['-3', 'C'],
])('a total of %s is %s', (total, grade) => {
  expect(bandOf(BANDS, total)).toBe(grade);
});

const counts = (totals: readonly string[], up = true): number[] => {
  const grades = gradesByQuota(BANDS, totals, up);
  return BANDS.map(({ name }) => grades.filter((grade) => grade === name).length);
};

it.each<[string, string[], boolean, number[]]>([
  ['no ties', ['99', '98', '97', '96', '95', '94', '93', '92', '91', '90'], true, [2, 3, 4, 1]],
  ['ranks 2 and 3 tied, up', ['99', '98', '98', '96', '95', '94', '93', '92', '91', '90'], true, [3, 2, 4, 1]],
  ['ranks 2 and 3 tied, down', ['99', '98', '98', '96', '95', '94', '93', '92', '91', '90'], false, [1, 4, 4, 1]],
  ['a tie over two boundaries', ['99', '98', '98', '98', '98', '98', '93', '92', '91', '90'], true, [6, 0, 3, 1]],
  ['all alike', Array.from({ length: 10 }, () => '90'), true, [10, 0, 0, 0]],
])('quotas with %s', (_title, totals, up, expected) => {
  expect(counts(totals, up)).toEqual(expected);
});

it.each<[string, typeof BANDS, string[]]>([
  ['are fine', BANDS, []],
  ['none', [], ['bsc.scheme.no-grades']],
  [
    'out of order',
    [...BANDS.slice(0, 3), { name: 'C', least: '80', quota: 10, payQuota: 10, payRate: '100' }],
    ['bsc.scheme.order'],
  ],
  [
    'with one name twice',
    BANDS.map((band) => (band.name === 'C' ? { ...band, name: 'B ' } : band)),
    ['bsc.scheme.grade-name'],
  ],
  [
    'without a name',
    BANDS.map((band) => (band.name === 'C' ? { ...band, name: ' ' } : band)),
    ['bsc.scheme.grade-name'],
  ],
  ['paid less than nothing', BANDS.map((band) => ({ ...band, payRate: '-1' })), Array(4).fill('bsc.scheme.negative')],
  ['of 90 percent', BANDS.slice(0, 3), ['bsc.scheme.quota', 'bsc.scheme.quota']],
  [
    'take points in the personnel rating',
    BANDS.map((band) => ({ ...band, ratingPoints: '-1' })),
    Array(4).fill('bsc.scheme.negative'),
  ],
])('bands that %s', (_title, bands, expected) => {
  let found: string[] = [];
  try {
    checkBands(bands);
  } catch (error) {
    found = (error as RuleError).issues.map(({ code }) => code);
  }
  expect(found).toEqual(expected);
});
