import type { GraphLink } from '../coverage.js';
import { type ChainItem, chainOf } from './climb.js';

const item = (key: number, level: string, initiative: number | null): ChainItem => ({
  ...{ key, lineage: key, plan: key, parent: null, status: 'IN_PROGRESS', startYear: 2005, endYear: 2015 },
  ...{ level, initiative },
});
const link = (from: number, to: number, given: Partial<GraphLink> = {}): GraphLink => ({
  ...{ key: from * 100 + to, from, to, type: 'IMPLEMENTS', status: 'CONFIRMED' },
  ...{ validFrom: null, validTo: null, isEnded: false },
  ...given,
});

const ITEMS = [
  item(1, 'LONG_TERM', null),
  item(2, 'BASIC', null),
  item(3, 'TERM_PRIORITY', 7),
  item(4, 'MID_TERM_FISCAL', 7),
  item(5, 'ANNUAL', 7),
  item(6, 'TERM_PRIORITY', 8),
  item(7, 'ANNUAL', 8),
];
const of = (links: readonly GraphLink[], initiative = 7, year = 2006) =>
  chainOf({ items: ITEMS, links, year }, initiative).map(({ key }) => key);

it('the chain of an initiative holds its own items and what they lead up to, through other plans too', () => {
  expect(of([])).toEqual([3, 4, 5]);
  expect(of([link(5, 3), link(3, 1)])).toEqual([1, 3, 4, 5]);
  expect(of([link(4, 5), link(5, 2), link(2, 1)])).toEqual([1, 2, 3, 4, 5]);
});

it('the chain goes up whichever way a link points, and never down to what others carry out', () => {
  expect(of([link(1, 5), link(1, 6), link(7, 1)])).toEqual([1, 3, 4, 5]);
  expect(of([link(6, 1), link(7, 6)], 8)).toEqual([1, 6, 7]);
});

it.each([
  [2006, [1, 3, 4, 5]],
  [2007, [1, 3, 4, 5]],
  [2008, [3, 4, 5]],
])('a link that was ended with 2007 carries the chain of %s as far as it stood', (year, chain) => {
  expect(of([link(5, 1, { validTo: 2007, isEnded: true })], 7, year)).toEqual(chain);
});

it.each<[string, Partial<GraphLink>]>([
  ['proposed', { status: 'PROPOSED' }],
  ['a conflict', { type: 'CONFLICTS' }],
  ['past its years', { validTo: 2005 }],
])('a link that is %s carries no chain', (_what, given) => {
  expect(of([link(5, 1, given)])).toEqual([3, 4, 5]);
});
