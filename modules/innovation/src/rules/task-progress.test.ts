import { type MilestoneFacts, nextDueDay, reachedOn, taskProgress } from './task-progress.js';

const HOLIDAYS = new Set(['2006-06-06']);
const [FIRST, SECOND] = ['2006-03-10', '2006-05-22'];

/** 30 % by March, 50 % by Friday 9 June, 20 % by November. */
const plan = (...reached: MilestoneFacts['reached'][]): MilestoneFacts[] => [
  { weight: '30', dueOn: '2006-03-31', reached: reached[0] ?? [null] },
  { weight: '50', dueOn: '2006-06-09', reached: reached[1] ?? [null] },
  { weight: '20', dueOn: '2006-11-30', reached: reached[2] ?? [null] },
];

describe('the progress of a task', () => {
  const at = (milestones: MilestoneFacts[], today: string, endsOn: string | null = '2006-11-30') =>
    taskProgress(milestones, endsOn, today, HOLIDAYS);

  it.each([
    ['on the due day, which is in time', plan([FIRST]), '2006-06-09', '30', '30', '100', 'NORMAL'],
    ['the day after, one milestone behind', plan([FIRST]), '2006-06-10', '80', '30', '37.5', 'POOR'],
    ['with both reached', plan([FIRST], [SECOND]), '2006-06-10', '80', '80', '100', 'NORMAL'],
    ['before anything is due', plan(), '2006-02-01', '0', '0', null, 'NONE'],
    ['reached before anything is due', plan([FIRST]), '2006-03-20', '0', '30', null, 'EARLY'],
    ['past its end', plan([FIRST], [SECOND]), '2006-12-01', '100', '80', '80', 'DELAYED'],
  ] as const)('%s', (_, milestones, today, planned, actual, ratio, light) => {
    expect(at([...milestones], today)).toEqual({ planned, actual, ratio, light });
  });

  it('of three departments counts each in equal parts: 30 × 1 + 50 × 1/3 = 46.67', () => {
    const shared = plan([FIRST, FIRST, SECOND], [SECOND, null, null], [null, null, null]);
    expect(at(shared, '2006-06-10')).toEqual({ planned: '80', actual: '46.67', ratio: '58.33', light: 'POOR' });
  });

  it('is unknown without milestones', () => {
    expect(at([], '2006-06-10')).toBeNull();
  });
});

describe('what comes next', () => {
  it.each([
    ['the earliest open milestone', plan(), '2006-03-31'],
    ['the one after it', plan([FIRST]), '2006-06-09'],
    ['the end, once all are reached', plan([FIRST], [SECOND], [SECOND]), '2006-12-29'],
    ['one that a single department has not reached', plan([FIRST, null]), '2006-03-31'],
  ] as const)('is %s', (_, milestones, due) => {
    expect(nextDueDay([...milestones], '2006-12-29', HOLIDAYS)).toBe(due);
  });

  it('moves off a holiday: Tuesday 6 June goes to Wednesday', () => {
    expect(nextDueDay([], '2006-06-06', HOLIDAYS)).toBe('2006-06-07');
    expect(nextDueDay([], null, HOLIDAYS)).toBeNull();
  });
});

describe('a milestone', () => {
  it('is reached on the day of the last department', () => {
    expect(reachedOn({ reached: [SECOND, FIRST] })).toBe(SECOND);
    expect(reachedOn({ reached: [SECOND, null] })).toBeNull();
    expect(reachedOn({ reached: [] })).toBeNull();
  });
});
