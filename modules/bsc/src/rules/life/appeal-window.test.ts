import { appealUntil } from './appeal-window.js';

const HOLIDAYS = new Set(['2007-02-19']);

it.each([
  ['2007-02-05', 10, '2007-02-15'],
  ['2007-02-07', 10, '2007-02-20'],
  ['2007-02-14', 10, '2007-02-26'],
])('appeals opened on %s for %i days end on %s', (openedOn, days, until) => {
  expect(appealUntil(openedOn, days, HOLIDAYS)).toBe(until);
});
