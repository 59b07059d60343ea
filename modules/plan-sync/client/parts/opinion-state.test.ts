import { actsOn, holdsOf, isNew, isOverdue, isWithin, markOf, type Opinion, toggled } from './opinion-state';

const TODAY = '2006-06-15';
const opinion = (changes: object): Opinion =>
  ({
    status: 'ASSIGNED',
    replyDue: TODAY,
    repliedOn: null,
    decision: null,
    department: { code: 'ROADS' },
    ...changes,
  }) as Opinion;
const nobody = { planner: false, head: false, staff: false, department: 'ROADS' };

describe('a list of opinions', () => {
  it('is narrowed by channel, domain and department', () => {
    const row = opinion({ channel: 'ONLINE', domain: { code: 'WELFARE' } });
    const any = { channel: 'ALL', domain: null, department: null };
    expect(isWithin(row, any)).toBe(true);
    expect(isWithin(row, { ...any, channel: 'ONLINE', domain: 'WELFARE', department: 'ROADS' })).toBe(true);
    expect(isWithin(row, { ...any, channel: 'CALL' })).toBe(false);
    expect(isWithin(row, { ...any, domain: 'CULTURE' })).toBe(false);
    expect(isWithin(opinion({ department: null }), { ...any, department: 'ROADS' })).toBe(false);
  });

  it('lets the planner choose what no department has looked into, and take it back', () => {
    expect((['RECEIVED', 'ASSIGNED', 'REVIEWED'] as const).map((status) => isNew({ status }))).toEqual([
      ...[true, true, false],
    ]);
    expect([...toggled(toggled(new Set(['a']), 'b'), 'a')]).toEqual(['b']);
  });

  it('holds spam apart: it is neither open nor overdue, and nobody replies to it', () => {
    const spam = opinion({ status: 'DECIDED', decision: 'SPAM', replyDue: '2006-06-01' });
    expect((['open', 'overdue', 'aside'] as const).filter((view) => holdsOf(view, spam, TODAY))).toEqual(['aside']);
    expect([markOf(spam, TODAY), actsOn(spam, { ...nobody, planner: true })]).toEqual(['reference', []]);
  });
});

describe('an opinion', () => {
  it('is overdue the day after its reply was due', () => {
    expect(isOverdue(opinion({}), TODAY)).toBe(false);
    expect(isOverdue(opinion({}), '2006-06-16')).toBe(true);
    expect(isOverdue(opinion({ repliedOn: '2006-06-20' }), '2006-06-21')).toBe(false);
  });

  it('stands in the lists that its name says', () => {
    const promised = opinion({ decision: 'PARTLY', repliedOn: TODAY });
    expect((['all', 'open', 'overdue', 'promised'] as const).filter((view) => holdsOf(view, promised, TODAY))).toEqual([
      'all',
      'promised',
    ]);
  });

  it.each([
    [{ repliedOn: '2006-06-01' }, 'normal'],
    [{}, 'caution'],
    [{ replyDue: '2006-06-14' }, 'late'],
    [{ replyDue: '2006-06-16' }, 'reference'],
  ])('%j is marked %s', (changes, kind) => {
    expect(markOf(opinion(changes), TODAY)).toBe(kind);
  });

  it.each([
    ['RECEIVED', { ...nobody, planner: true }, ['assign']],
    ['RECEIVED', { ...nobody, staff: true }, []],
    ['ASSIGNED', { ...nobody, staff: true }, ['review']],
    ['ASSIGNED', { ...nobody, staff: true, department: 'AUDIT' }, []],
    ['REVIEWED', { ...nobody, staff: true }, []],
    ['REVIEWED', { ...nobody, head: true }, ['decide']],
    ['DECIDED', { ...nobody, staff: true }, ['reply']],
    ['REPLIED', { ...nobody, staff: true }, []],
  ])('%s offers %j %j', (status, person, acts) => {
    expect(actsOn(opinion({ status }), person)).toEqual(acts);
  });

  it('may be named in a plan once it is promised and replied to', () => {
    const replied = opinion({ status: 'REPLIED', decision: 'INCORPORATED' });
    expect(actsOn(replied, { ...nobody, head: true })).toEqual(['incorporate']);
  });
});
