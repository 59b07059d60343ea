import { type DiffItem, diffOf, rolledYears } from './plan-diff.js';

const item = (lineage: number, changes: Partial<DiffItem> = {}): DiffItem => ({
  key: lineage,
  lineage,
  status: 'IN_PROGRESS',
  startYear: 2005,
  endYear: 2010,
  department: 1,
  node: 'Goal 1',
  values: { title: `사업 ${lineage}` },
  ...changes,
});

describe('two editions', () => {
  const before = [
    item(1),
    item(2),
    item(3, { status: 'COMPLETED' }),
    item(4),
    item(5, { status: 'MERGED_INTO' }),
    item(6),
    item(7, { status: 'DROPPED' }),
    item(10),
  ];
  const after = [
    item(1),
    item(2, { values: { title: '새 이름' } }),
    item(6, { status: 'SPLIT_INTO' }),
    item(8),
    item(9, { values: { title: '사업 4' } }),
    item(10, { status: 'DROPPED' }),
  ];
  const changes = diffOf(before, after);

  it('are matched by lineage: what was carried, changed, removed and why, merged, split, added', () => {
    expect(
      changes.map(({ kind, reason, before: old, after: now }) => [old?.lineage ?? now?.lineage, kind, reason]),
    ).toEqual([
      [1, 'CARRIED', null],
      [2, 'CHANGED', null],
      [3, 'REMOVED', 'COMPLETED'],
      [4, 'REMOVED', 'UNEXPLAINED'],
      [5, 'MERGED_AWAY', null],
      [6, 'SPLIT_AWAY', null],
      [7, 'REMOVED', 'DROPPED'],
      [10, 'REMOVED', 'DROPPED'],
      [8, 'ADDED', null],
      [9, 'ADDED', null],
    ]);
    expect(changes[1]?.fields).toEqual([{ name: 'title', before: '사업 2', after: '새 이름' }]);
  });

  it('have one kind for each old item, and none is lost', () => {
    expect(changes.filter(({ before: old }) => old !== null)).toHaveLength(before.length);
    expect(changes.filter(({ after: now }) => now !== null)).toHaveLength(after.length);
  });

  it.each([
    ['put off', { startYear: 2007 }, ['DEFERRED']],
    ['brought forward', { startYear: 2004 }, ['ADVANCED']],
    ['with another department', { department: 2 }, ['MOVED']],
    ['of another goal, and deferred', { node: 'Goal 2', status: 'DEFERRED' as const }, ['DEFERRED', 'MOVED']],
    ['as it was', {}, []],
  ])('tell of an item %s', (_, now, flags) => {
    expect(diffOf([item(1)], [item(1, now)])[0]?.flags).toEqual(flags);
  });

  it('do not call a year’s item put off when the next year takes it over', () => {
    const [old, now] = [item(1, { startYear: 2006, endYear: 2006 }), item(1, { startYear: 2007, endYear: 2007 })];
    expect(diffOf([old], [now])[0]?.flags).toEqual([]);
  });
});

describe('the next edition', () => {
  it.each([
    ['IN_PROGRESS', 2006, 2006, { startYear: 2007, endYear: 2007 }],
    ['SELECTED', 2005, 2015, { startYear: 2005, endYear: 2015 }],
    ['IN_PROGRESS', 2002, 2006, null],
    ['DEFERRED', 2006, 2008, { startYear: 2006, endYear: 2008 }],
    ['COMPLETED', 2006, 2006, null],
    ['DROPPED', 2005, 2015, null],
  ] as const)('takes over what is %s from %s to %s as %j', (status, startYear, endYear, years) => {
    expect(rolledYears({ status, startYear, endYear }, 2007)).toEqual(years);
  });
});
