import { hasServed, monthsServed, type Stay } from './service.js';

const stay = (from: string | null, to: string | null): Stay => ({ from, to });

it.each<[string, readonly Stay[], number]>([
  ['of who was there all year', [stay(null, null)], 12],
  ['of who came years before and left in March', [stay('2003-07-01', '2007-03-31')], 3],
  ['of who came on 2 November', [stay('2007-11-02', null)], 1],
  ['of who came on 1 November', [stay('2007-11-01', null)], 2],
  ['of who left on 27 February', [stay(null, '2007-02-27')], 1],
  ['of who left on 28 February', [stay(null, '2007-02-28')], 2],
  ['of another year', [stay('2005-01-01', '2006-12-31')], 0],
  ['of two posts that follow each other', [stay('2007-01-01', '2007-01-15'), stay('2007-01-16', '2007-02-28')], 2],
  // A month and 22 days, and 8 days: 30 left over. A day more makes another month.
  ['of two stays with a break', [stay('2007-10-09', '2007-11-30'), stay('2007-01-01', '2007-01-08')], 1],
  ['of two stays with a break and a day more', [stay('2007-10-09', '2007-11-30'), stay('2007-01-01', '2007-01-09')], 2],
  ['of posts that overlap', [stay('2007-01-01', '2007-06-30'), stay('2007-03-01', '2007-04-30')], 6],
  ['of nobody', [], 0],
])('counts the months %s', (_who, stays, months) => expect(monthsServed(stays, 2007)).toBe(months));

it.each([
  [0, false],
  [1, false],
  [2, true],
  [12, true],
])('%i months of service are enough: %s', (months, enough) => expect(hasServed(months)).toBe(enough));
