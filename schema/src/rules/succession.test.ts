import { checkSuccession, type KnownLink, type RecordLife, type SuccessionPlan } from './succession.js';

const life = (key: number, firstDay: string | null = null, lastDay: string | null = null): RecordLife => ({
  key,
  firstDay,
  lastDay,
});
const heir = (key: number, share: string | null = null, firstDay: string | null = '2007-01-01') => ({
  ...life(key, firstDay),
  share,
});
const split: SuccessionPlan = {
  kind: 'SPLIT',
  from: [life(1)],
  to: [heir(2, '0.6'), heir(3, '0.4')],
  on: '2007-01-01',
};
const found = (plan: Partial<SuccessionPlan>, links: readonly KnownLink[] = []) =>
  checkSuccession({ ...split, ...plan }, links).map(({ path, code }) => [path.join('.'), code].join(' '));

describe('checkSuccession', () => {
  it.each([
    ['a split whose shares add up to 1', {}],
    ['thirds that add up exactly', { to: [heir(2, '0.333333'), heir(3, '0.333333'), heir(4, '0.333334')] }],
    ['a rename', { kind: 'RENAME', to: [heir(2)] }],
    ['a merger', { kind: 'MERGE', from: [life(1), life(4)], to: [heir(2)] }],
    ['an abolition', { kind: 'ABOLISH', to: [] }],
    ['a predecessor that ends the day before', { from: [life(1, '2000-01-01', '2006-12-31')] }],
  ] as [string, Partial<SuccessionPlan>][])('accepts %s', (_, plan) => expect(found(plan)).toEqual([]));

  it.each([
    ['shares of 0.9', { to: [heir(2, '0.6'), heir(3, '0.3')] }, ['to succession.shares']],
    ['a share of 0', { to: [heir(2, '1'), heir(3, '0')] }, ['to succession.shares']],
    ['a split without shares', { to: [heir(2), heir(3)] }, ['to succession.shares']],
    ['a rename with a share', { kind: 'RENAME', to: [heir(2, '1')] }, ['to succession.no-share']],
    ['a split into one', { to: [heir(2, '1')] }, ['to succession.count']],
    ['a merger of one', { kind: 'MERGE', to: [heir(2)] }, ['from succession.count']],
    ['an abolition with a successor', { kind: 'ABOLISH', to: [heir(2)] }, ['to succession.count']],
    ['a record that becomes itself', { to: [heir(1, '0.6'), heir(3, '0.4')] }, [' succession.twice']],
    ['a predecessor that ended before', { from: [life(1, null, '2005-12-31')] }, ['from.0 succession.ends']],
    ['a predecessor that was not there yet', { from: [life(1, '2007-01-01')] }, ['from.0 succession.ends']],
    [
      'a successor that begins later',
      { to: [heir(2, '0.6'), heir(3, '0.4', '2007-01-02')] },
      ['to.1 succession.begins'],
    ],
  ] as [string, Partial<SuccessionPlan>, string[]][])('refuses %s', (_, plan, issues) =>
    expect(found(plan)).toEqual(issues),
  );

  it('refuses who has successors already', () =>
    expect(found({}, [{ from: 1, to: 9 }])).toEqual(['from.0 succession.ended']));

  it('refuses a circle, however long', () => {
    const links = [
      { from: 3, to: 4 },
      { from: 4, to: 5 },
      { from: 5, to: 1 },
      { from: 6, to: null },
    ];
    expect(found({}, links)).toEqual(['to.1 succession.circle']);
    expect(found({}, links.slice(0, 2))).toEqual([]);
  });
});
