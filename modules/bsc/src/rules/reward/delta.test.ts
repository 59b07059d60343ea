import { type RewardLine, rewardDelta } from './delta.js';

const line = (code: string, more: Partial<RewardLine> = {}): RewardLine => ({
  ...{ code, nameKo: `${code}과`, nameEn: null, groupKo: '본청', groupEn: null, revision: 1 },
  ...{ base: '90', total: '92', cityRank: 1, groupRank: 1, grade: 'A', bar: null },
  ...{ payGroup: 'S', payRate: '172.5', ratingPoints: null, inPool: null },
  ...more,
});

it('has nothing where nothing but names, groups and revisions differ', () => {
  const before = [line('A'), line('B')];
  const after = [line('A', { nameKo: '새 이름', groupKo: '구청' }), line('B', { revision: 2 })];
  expect(rewardDelta(before, after)).toEqual([]);
});

const pay = { departmentRate: '86.25', personShare: 50, served: 9, unserved: [] };

it('has nothing where a version from before there were shares says nothing of them', () =>
  expect(rewardDelta([line('A')], [line('A', { pay })])).toEqual([]));

it('has a department of which another person is left out', () => {
  const [before, after] = [line('A', { pay }), line('A', { pay: { ...pay, served: 8 } })];
  expect(rewardDelta([before], [after])).toEqual([{ before, after }]);
  expect(rewardDelta([before], [line('A', { pay: { ...pay } })])).toEqual([]);
});

it.each<[string, Partial<RewardLine>]>([
  ['score', { base: '90.01' }],
  ['total', { total: '92.01' }],
  ['rank', { cityRank: 2 }],
  ['rank in the group', { groupRank: 2 }],
  ['grade', { grade: 'B' }],
  ['pay group', { payGroup: 'A' }],
  ['rate', { payRate: '125' }],
  ['points', { ratingPoints: '1' }],
  ['place in the pool', { inPool: true }],
  ['reason to be left out', { bar: 'APART' }],
])('has a department whose %s differs, before and after', (_what, more) => {
  const [before, after] = [line('A'), line('A', more)];
  expect(rewardDelta([before, line('B')], [line('B'), after])).toEqual([{ before, after }]);
});

it('has those that are new, in their order, and then those that are gone', () => {
  const before = [line('GONE'), line('A')];
  const after = [line('NEW'), line('A', { total: '93' })];
  expect(rewardDelta(before, after)).toEqual([
    { before: null, after: after[0] },
    { before: before[1], after: after[1] },
    { before: before[0], after: null },
  ]);
});
