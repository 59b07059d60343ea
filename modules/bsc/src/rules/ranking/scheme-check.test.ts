import { type RuleError } from '@yeondong/schema/rules';
import { checkScheme } from './scheme-check.js';

const SCHEME = {
  leastGroup: 5,
  bonusCap: '3',
  penaltyCap: '3',
  appealDays: 10,
  qualitativeLimit: null as number | null,
  bonusDepartmentShare: 50 as number | null,
};

it.each<[string, Partial<typeof SCHEME>, string[]]>([
  ['as the city has it', {}, []],
  ['with a negative cap', { bonusCap: '-1' }, ['input.bonusCap bsc.scheme.negative']],
  ['that lets grades judge more than all', { qualitativeLimit: 101 }, ['input.qualitativeLimit bsc.scheme.percent']],
  [
    'that gives departments less than nothing of bonus pay',
    { bonusDepartmentShare: -1 },
    ['input.bonusDepartmentShare bsc.scheme.percent'],
  ],
  ['without days for appeals', { appealDays: 0 }, ['input.appealDays bsc.scheme.days']],
])('a scheme %s', (_title, change, expected) => {
  let found: string[] = [];
  try {
    checkScheme({ ...SCHEME, ...change });
  } catch (error) {
    found = (error as RuleError).issues.map(({ path, code }) => `${path.join('.')} ${code}`);
  }
  expect(found).toEqual(expected);
});
