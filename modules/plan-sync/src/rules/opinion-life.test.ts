import { checkOpinionAct, checkReceipt, type OpinionAct, type OpinionStatus, replyDueDay } from './opinion-life.js';

const [REVIEWER, HEAD] = [7, 8];

describe('the life of an opinion', () => {
  const act = (status: OpinionStatus, name: OpinionAct, person = HEAD) =>
    checkOpinionAct({ status, decision: 'PARTLY', reviewedByKey: REVIEWER }, name, person);

  it.each([
    ['RECEIVED', 'ASSIGN'],
    ['ASSIGNED', 'ASSIGN'],
    ['ASSIGNED', 'REVIEW'],
    ['REVIEWED', 'DECIDE'],
    ['RECEIVED', 'SET_ASIDE'],
    ['ASSIGNED', 'SET_ASIDE'],
    ['DECIDED', 'REPLY'],
    ['REPLIED', 'INCORPORATE'],
  ] as const)('lets %s go on by %s', (status, name) => {
    expect(() => act(status, name)).not.toThrow();
  });

  it.each([
    ['RECEIVED', 'REVIEW'],
    ['ASSIGNED', 'DECIDE'],
    ['REVIEWED', 'SET_ASIDE'],
    ['REVIEWED', 'REPLY'],
    ['REPLIED', 'ASSIGN'],
    ['INCORPORATED', 'INCORPORATE'],
  ] as const)('refuses %s to go on by %s', (status, name) => {
    expect(() => act(status, name)).toThrow('plan-sync.opinion.status');
  });

  it('lets nobody decide on an own review', () => {
    expect(() => act('REVIEWED', 'DECIDE', REVIEWER)).toThrow('plan-sync.separation-of-duty');
  });

  it('replies to nothing that was set aside as spam', () => {
    const spam = { status: 'DECIDED', decision: 'SPAM', reviewedByKey: null } as const;
    expect(() => checkOpinionAct(spam, 'REPLY', HEAD)).toThrow('plan-sync.opinion.spam');
  });

  it('changes a plan only by what was promised', () => {
    const replied = { status: 'REPLIED', decision: 'LONG_TERM', reviewedByKey: REVIEWER } as const;
    expect(() => checkOpinionAct(replied, 'INCORPORATE', HEAD)).toThrow('plan-sync.opinion.no-promise');
  });
});

describe('the reply', () => {
  it.each([
    ['2006-06-01', '2006-06-15', 'a Thursday two weeks on'],
    ['2006-06-03', '2006-06-19', 'a Saturday goes to Monday'],
    ['2006-05-23', '2006-06-07', 'Memorial Day goes to the day after'],
  ])('to what came on %s is due on %s: %s', (received, due) => {
    expect(replyDueDay(received, new Set(['2006-06-06']))).toBe(due);
  });
});

describe('an opinion', () => {
  const window = { from: '2006-06-01', to: '2006-07-31' };
  const codes = (
    channel: 'ONLINE' | 'CALL',
    receivedOn: string,
    today = '2006-08-15',
    days: typeof window | null = window,
  ) => checkReceipt({ channel, receivedOn }, days, today).map(({ code }) => code);

  it('comes online from the first to the last of the days, not a day later', () => {
    expect(codes('ONLINE', '2006-06-01')).toEqual([]);
    expect(codes('ONLINE', '2006-07-31')).toEqual([]);
    expect(codes('ONLINE', '2006-08-01')).toEqual(['plan-sync.opinion.window']);
    expect(codes('ONLINE', '2006-05-31')).toEqual(['plan-sync.opinion.window']);
    expect(codes('ONLINE', '2006-06-10', '2006-06-15', null)).toEqual(['plan-sync.opinion.no-window']);
  });

  it('comes by call on any day that has been', () => {
    expect(codes('CALL', '2006-01-05')).toEqual([]);
    expect(codes('CALL', '2006-08-16')).toEqual(['plan-sync.opinion.to-come']);
  });
});
