import { type DiffItem, diffOf } from './plan-diff.js';

const item = (lineage: number, changes: Partial<DiffItem> = {}): DiffItem => ({
  key: lineage,
  lineage,
  status: 'IN_PROGRESS',
  startYear: 2005,
  endYear: 2010,
  stands: { department: '1', node: 'goalKey 1' },
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
    ['with another department', { stands: { department: '2', node: 'goalKey 1' } }, ['MOVED']],
    [
      'of another goal, and deferred',
      { stands: { department: '1', node: 'goalKey 2' }, status: 'DEFERRED' as const },
      ['DEFERRED', 'MOVED'],
    ],
    ['as it was', {}, []],
  ])('tell of an item %s', (_, now, flags) => {
    expect(diffOf([item(1)], [item(1, now)])[0]?.flags).toEqual(flags);
  });

  it.each([
    ['of an initiative under another name', ['1', 'I9 G1'], { node: 'I9' }, [], ['nodeTitle']],
    ['of an initiative under another name and below another goal', ['1', 'I9 G2'], { node: 'I9' }, ['MOVED'], ['node']],
    ['of a department under another name', ['1', 'I1 G1'], { department: '5' }, [], ['departmentTitle']],
    ['that goes to another department', ['5', 'I1 G1'], { department: '5' }, ['MOVED'], ['department']],
    [
      ...['of an initiative under another name that goes to another department', ['5', 'I9 G1']],
      ...[{ department: '5', node: 'I9' }, ['MOVED'], ['department', 'nodeTitle']],
    ],
    ['as it was', ['1', 'I1 G1'], {}, [], []],
  ] as [string, [string, string], Record<string, string>, string[], string[]][])(
    'tell a rename from a move of an item %s',
    (_, [department, node], changed, flags, names) => {
      const values = { department: '1', node: 'I1' };
      const renamed = node.startsWith('I9');
      const old = item(1, { values, stands: { department: '1', node: renamed ? 'I9 G1' : 'I1 G1' } });
      const now = item(1, { values: { ...values, ...changed }, stands: { department, node } });
      const [change] = diffOf([old], [now]);
      expect([change?.kind, change?.flags, change?.fields.map(({ name }) => name)]).toEqual([
        names.length === 0 ? 'CARRIED' : 'CHANGED',
        flags,
        names,
      ]);
    },
  );

  it('do not call a year’s item put off when the next year takes it over', () => {
    const [old, now] = [item(1, { startYear: 2006, endYear: 2006 }), item(1, { startYear: 2007, endYear: 2007 })];
    expect(diffOf([old], [now])[0]?.flags).toEqual([]);
  });
});

describe('splits and mergers between two editions', () => {
  const split = { from: 1, to: 11, kind: 'SPLIT' } as const;
  const shown = (changes: ReturnType<typeof diffOf>) =>
    changes.map(({ kind, before, after, relatives }) => [
      ...[(before ?? after)?.lineage, kind, relatives.map(({ lineage }) => lineage)],
    ]);

  it('name what an item became, and what one came from', () => {
    const after = [item(1, { status: 'SPLIT_INTO' }), item(11), item(12), item(2, { status: 'MERGED_INTO' }), item(13)];
    const descents = [
      ...[split, { ...split, to: 12 }],
      ...[2, 3].map((from) => ({ from, to: 13, kind: 'MERGE' as const })),
    ];
    const between = { descents, leftAs: new Map([[3, 'MERGED_INTO' as const]]) };
    expect(shown(diffOf([item(1), item(2), item(3)], after, between))).toEqual([
      [1, 'SPLIT_AWAY', [11, 12]],
      [2, 'MERGED_AWAY', [13]],
      [3, 'MERGED_AWAY', [13]],
      [11, 'FROM_SPLIT', [1]],
      [12, 'FROM_SPLIT', [1]],
      [13, 'FROM_MERGE', [2, 3]],
    ]);
  });

  it('are followed over what came and left on the way', () => {
    const after = [item(21), item(22), item(12, { status: 'DROPPED' })];
    const descents = [
      ...[split, { ...split, to: 12 }],
      ...[21, 22].map((to) => ({ from: 11, to, kind: 'SPLIT' as const })),
    ];
    const between = { descents, leftAs: new Map([[1, 'SPLIT_INTO' as const]]) };
    expect(shown(diffOf([item(1)], after, between))).toEqual([
      [1, 'SPLIT_AWAY', [21, 22]],
      [21, 'FROM_SPLIT', [1]],
      [22, 'FROM_SPLIT', [1]],
    ]);
  });

  it('leave an item dropped in an edition on the way explained', () => {
    const between = { descents: [], leftAs: new Map([[1, 'DROPPED' as const]]) };
    expect(diffOf([item(1)], [], between)).toMatchObject([{ kind: 'REMOVED', reason: 'DROPPED' }]);
    expect(diffOf([item(1)], [])).toMatchObject([{ kind: 'REMOVED', reason: 'UNEXPLAINED' }]);
  });
});
