import { coverageOf, type GraphItem, type GraphLink } from '../coverage.js';
import { moneyBehind, pairCoverages, type Weighed } from './pair-coverage.js';

const [LONG, ANNUAL, FISCAL] = [1, 2, 3];
const item = (key: number, plan: number): GraphItem => ({
  ...{ key, lineage: key, plan, parent: null, status: 'IN_PROGRESS' as const, startYear: 2006, endYear: 2006 },
});
const link = (from: number, to: number, changes: Partial<GraphLink> = {}): GraphLink => ({
  ...{ key: from * 100 + to, from, to, type: 'IMPLEMENTS', status: 'CONFIRMED', validFrom: null, validTo: null },
  ...{ isEnded: false, ...changes },
});
const items = [item(11, LONG), item(12, LONG), item(21, ANNUAL), item(22, ANNUAL), item(31, FISCAL)];
const links = [link(21, 11), link(31, 21, { type: 'FUNDS' }), link(22, 12, { status: 'PROPOSED' })];

describe('each plan against each other', () => {
  it.each([1, 2])('is what the two say alone, over %s steps', (steps) => {
    const found = pairCoverages({ items, links, year: 2006, steps });
    expect(found).toHaveLength(6);
    for (const { from, to, leaves, linked } of found) {
      const alone = coverageOf({ items, links, from: new Set([from]), to: new Set([to]), year: 2006, steps });
      expect([from, to, [...linked]]).toEqual([from, to, alone.linked]);
      expect(leaves.filter((leaf) => !linked.has(leaf))).toEqual(alone.orphansFrom);
    }
  });

  it('leaves out proposals that ended with an earlier year', () => {
    const ended = links.map((each) => ({ ...each, validTo: 2005 }));
    const found = pairCoverages({ items, links: ended, year: 2006, steps: 1 });
    expect(found.map(({ undecided }) => undecided)).toEqual(Array(6).fill(0));
  });

  it('counts what nobody has decided, from both sides', () => {
    const counts = pairCoverages({ items, links, year: 2006, steps: 1 }).map(
      ({ from, to, undecided }) => `${from}-${to}: ${undecided}`,
    );
    expect(counts).toEqual(['1-2: 1', '1-3: 0', '2-1: 1', '2-3: 0', '3-1: 0', '3-2: 0']);
  });
});

describe('the money behind items', () => {
  const rows = [
    { lineage: 31, initiative: 7, goal: 5, amount: 300 },
    { lineage: null, initiative: 7, goal: 5, amount: 40 },
    { lineage: null, initiative: 8, goal: 5, amount: 5 },
    { lineage: null, initiative: null, goal: null, amount: 1000 },
  ];
  const line: Weighed = { lineage: 31, initiative: null, goal: null };
  const work: Weighed = { lineage: 21, initiative: 7, goal: 5 };
  const same: Weighed = { lineage: 22, initiative: 7, goal: 5 };
  const goal: Weighed = { lineage: 11, initiative: null, goal: 5 };
  const nothing: Weighed = { lineage: 12, initiative: 9, goal: 5 };

  it.each<[string, Weighed[], Weighed[], number]>([
    ['a line that names it', [line], [line], 300],
    ['its initiative', [work], [work], 340],
    ['its initiative once, though two stand for it', [work, same], [work, same], 340],
    ['all initiatives of its goal', [goal], [goal], 345],
    ['the initiatives of its goal that no other item stands for', [goal, work], [goal], 5],
    ['all of them', [goal, work], [goal, work], 345],
    ['nothing, whatever its goal has', [nothing], [nothing], 0],
    ['nothing where there is none', [work], [], 0],
  ])('comes from %s', (_, leaves, some, expected) => {
    expect(moneyBehind(rows, leaves)(some)).toBe(expected);
  });
});
