import type { GraphLink } from './coverage.js';
import { annualWithoutUpper, danglingLinks, linesWithoutItem, longTermWithoutAnnual } from './orphans.js';

const item = (key: number, level: string) => ({
  key,
  lineage: key,
  plan: level === 'LONG_TERM' ? 1 : level === 'ANNUAL' ? 2 : 3,
  level,
  parent: null,
  status: 'IN_PROGRESS' as const,
  startYear: 2006,
  endYear: 2006,
});
const link = (from: number, to: number, changes: Partial<GraphLink> = {}): GraphLink => ({
  key: from * 100 + to,
  from,
  to,
  type: 'IMPLEMENTS',
  status: 'CONFIRMED',
  validFrom: null,
  validTo: null,
  isEnded: false,
  ...changes,
});
const keys = (list: readonly { readonly key: number }[]) => list.map(({ key }) => key);
const items = [
  item(11, 'LONG_TERM'),
  item(12, 'LONG_TERM'),
  item(21, 'ANNUAL'),
  item(22, 'ANNUAL'),
  item(31, 'MID_TERM_FISCAL'),
];
const links = [link(21, 11), link(31, 22, { type: 'FUNDS' })];

describe('what has come loose', () => {
  it('(b) is a line of a project without an item, not a duty or running cost', () => {
    const lines = [
      { key: 1, spending: 'PROJECT' as const, item: null },
      { key: 2, spending: 'PROJECT' as const, item: 9 },
      { key: 3, spending: 'MANDATORY' as const, item: null },
      { key: 4, spending: 'CURRENT' as const, item: null },
    ];
    expect(keys(linesWithoutItem(lines))).toEqual([1]);
  });

  it('(c) is a long-term item that nothing of this year carries out', () => {
    expect(keys(longTermWithoutAnnual(items, links, 2006))).toEqual([12]);
    expect(keys(longTermWithoutAnnual(items, [], 2006))).toEqual([11, 12]);
  });

  it('(d) is an annual item without a plan above; money is none', () => {
    expect(keys(annualWithoutUpper(items, links, 2006))).toEqual([22]);
  });

  it('(c) and (d) have no regard to an end in the same or a later year', () => {
    const until = (validTo: number) => links.map((each) => ({ ...each, validTo, isEnded: true }));
    const found = [2005, 2006, 2007].map((year) => [
      keys(longTermWithoutAnnual(items, until(year), 2006)),
      keys(annualWithoutUpper(items, until(year), 2006)),
    ]);
    expect(found).toEqual([
      [
        [11, 12],
        [21, 22],
      ],
      [[12], [22]],
      [[12], [22]],
    ]);
  });

  it('(f) is a confirmed link whose end is gone or whose years are over', () => {
    const known = new Set(items.map(({ lineage }) => lineage));
    const all = [link(21, 11), link(22, 99), link(22, 11, { validTo: 2005 }), link(21, 98, { status: 'PROPOSED' })];
    const ended = [link(22, 97, { isEnded: true }), link(21, 12, { validTo: 2005, isEnded: true })];
    expect(keys(danglingLinks([...all, ...ended], known, 2006))).toEqual([2299, 2211]);
  });
});
