import { choiceIssues, type RollableItem, type RollChoice, rollItem } from './roll-item.js';

const item = (values: Partial<RollableItem>): RollableItem => ({
  ...{ key: 1, status: 'IN_PROGRESS', startYear: 2005, endYear: 2015 },
  ...values,
});
const choice = (values: Partial<RollChoice>): RollChoice => ({
  ...{ item: 1, act: 'DROP', endYear: null, reason: '민간이 맡음' },
  ...values,
});

describe('an item in the edition of the next year', () => {
  it.each([
    ['goes on within its years', {}, null, 'CARRIED', 2005, 2015],
    ['of one year is planned for the next', { startYear: 2006, endYear: 2006 }, null, 'REPLANNED', 2007, 2007],
    ['of several years that are over waits for a word', { endYear: 2006 }, null, 'UNDECIDED', undefined, undefined],
    ['is extended by choice', { endYear: 2006 }, { act: 'EXTEND', endYear: 2009 }, 'EXTENDED', 2005, 2009],
    ['is completed by choice, and says so', { endYear: 2006 }, { act: 'COMPLETE' }, 'COMPLETED', 2005, 2006],
    ['is dropped by choice, and says why', {}, { act: 'DROP' }, 'DROPPED', 2005, 2015],
    ['that was dropped stays behind', { status: 'DROPPED' }, null, 'LEFT', undefined, undefined],
    ['that went into another stays behind', { status: 'MERGED_INTO' }, null, 'LEFT', undefined, undefined],
    ['that was put off goes on', { status: 'DEFERRED', startYear: 2008 }, null, 'CARRIED', 2008, 2015],
  ] as const)('%s', (_name, values, chosen, outcome, startYear, endYear) => {
    const rolled = rollItem(item(values), 2007, chosen && choice(chosen));
    expect([rolled.outcome, rolled.taken?.startYear, rolled.taken?.endYear]).toEqual([outcome, startYear, endYear]);
  });

  it('keeps its state unless it is completed or dropped', () => {
    expect(rollItem(item({ status: 'SELECTED' }), 2007, null).taken?.status).toBe('SELECTED');
    expect(rollItem(item({}), 2007, choice({})).taken).toMatchObject({ status: 'DROPPED', reason: '민간이 맡음' });
  });
});

describe('choices for items', () => {
  const items = new Map([
    [1, item({})],
    [2, item({ key: 2, status: 'COMPLETED' })],
    [3, item({ key: 3, status: 'PROPOSED' })],
  ]);
  const found = (...choices: RollChoice[]) =>
    choiceIssues(choices, items, { year: 2007, lastYear: 2015, path: ['input', 'items'] }).map(({ code, path }) => [
      code,
      path.slice(2).join('.'),
    ]);

  it.each([
    [[choice({})], []],
    [[choice({ item: 9 })], [['record.unknown', '0.item']]],
    [[choice({}), choice({})], [['plan-sync.item.twice', '1.item']]],
    [[choice({ item: 2 })], [['plan-sync.roll.left', '0.item']]],
    [[choice({ reason: ' ' })], [['plan-sync.reason-required', '0.reason']]],
    [[choice({ act: 'EXTEND', endYear: 2006 })], [['plan-sync.roll.end-year', '0.endYear']]],
    [[choice({ act: 'EXTEND', endYear: 2016 })], [['plan-sync.roll.end-year', '0.endYear']]],
    [[choice({ act: 'EXTEND', endYear: 2015 })], []],
    [[choice({ item: 3, act: 'COMPLETE' })], [['plan-sync.item.status', '0.act']]],
  ])('%#', (choices, issues) => {
    expect(found(...choices)).toEqual(issues);
  });
});
