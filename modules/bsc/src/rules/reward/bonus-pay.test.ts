import { bonusPay } from './bonus-pay.js';

const member = (name: string, from: string | null, to: string | null = null) => ({
  ...{ name, post: '주무관', stays: [{ from, to }] },
});
const MEMBERS = [member('가', null), member('나', '2007-11-02'), member('다', '2007-01-01', '2007-02-28')];

it('leaves half of the rate to each person’s own rating, and names who served less than two months', () => {
  expect(bonusPay('172.5', 50, MEMBERS, 2007)).toEqual({
    ...{ departmentRate: '86.25', personShare: 50, served: 2 },
    unserved: [{ name: '나', post: '주무관', months: 1 }],
  });
});

it.each([
  ['the whole rate where no share is set', '125', null, '125', 0],
  ['none of it where each person’s rating decides all', '125', 0, '0', 100],
  ['a third decimal where there is one', '172.5', 33, '56.925', 67],
  ['no rate where the department has none', null, 50, null, 50],
])('gives the department %s', (_what, rate, share, departmentRate, personShare) =>
  expect(bonusPay(rate, share, [], 2007)).toEqual({ departmentRate, personShare, served: 0, unserved: [] }),
);
