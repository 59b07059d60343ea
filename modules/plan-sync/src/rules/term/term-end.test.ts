import { termObstacles } from './term-end.js';

const TERM = { status: 'OPEN', endsOn: '2006-06-30' };

describe('the end of an elected term', () => {
  it.each([
    ['is not there on its last day', TERM, '2006-06-30', 0, ['NOT_OVER']],
    ['is there on the day after', TERM, '2006-07-01', 0, []],
    ['waits for an edition that is still open', TERM, '2006-07-01', 1, ['OPEN_EDITION']],
    ['needs a last day', { ...TERM, endsOn: null }, '2006-07-01', 0, ['NO_LAST_DAY']],
    ['comes once', { ...TERM, status: 'CLOSED' }, '2006-06-01', 1, ['CLOSED']],
  ])('%s', (_name, plan, today, open, obstacles) => {
    expect(termObstacles(plan, today, open)).toEqual(obstacles);
  });
});
