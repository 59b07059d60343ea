import { RuleError } from '@yeondong/schema/rules';
import { checkSteps, coverageOf, type GraphItem, type GraphLink, leavesOf } from './coverage.js';

const [LONG, ANNUAL, FISCAL] = [1, 2, 3];
const item = (key: number, plan: number, changes: Partial<GraphItem> = {}): GraphItem => ({
  key,
  lineage: key,
  plan,
  parent: null,
  status: 'IN_PROGRESS',
  startYear: 2006,
  endYear: 2006,
  ...changes,
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
const keys = (items: readonly GraphItem[]) => items.map(({ key }) => key);
const items = [item(11, LONG), item(12, LONG), item(21, ANNUAL), item(22, ANNUAL), item(23, ANNUAL), item(31, FISCAL)];
const ask = (links: GraphLink[], from: number, to: number, steps?: number, all = items) => {
  const { linked, orphansFrom, orphansTo } = coverageOf({
    items: all,
    links,
    from: new Set([from]),
    to: new Set([to]),
    year: 2006,
    ...(steps ? { steps } : {}),
  });
  return [keys(linked), keys(orphansFrom), keys(orphansTo)];
};

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    return error instanceof RuleError ? (error.issues[0]?.code ?? '') : String(error);
  }
};

describe('the coverage of one plan by another', () => {
  it('counts leaves with a confirmed link, and lists those of both sides without', () => {
    expect(ask([link(21, 11), link(22, 11)], ANNUAL, LONG)).toEqual([[21, 22], [23], [12]]);
    expect(ask([link(21, 11), link(22, 11)], LONG, ANNUAL)).toEqual([[11], [12], [23]]);
    expect(ask([], ANNUAL, LONG)).toEqual([[], [21, 22, 23], [11, 12]]);
  });

  it.each<[string, Partial<GraphLink>]>([
    ['proposed', { status: 'PROPOSED' }],
    ['rejected', { status: 'REJECTED' }],
    ['superseding', { type: 'SUPERSEDES' }],
    ['conflicting', { type: 'CONFLICTS' }],
    ['ended', { validTo: 2005 }],
    ['future', { validFrom: 2007 }],
  ])('does not count a %s link', (_, changes) => {
    expect(ask([link(21, 11, changes)], ANNUAL, LONG)[0]).toEqual([]);
  });

  it.each([
    [2006, [21]],
    [2007, [21]],
    [2008, []],
  ])('counts a link that was ended with 2007 in %s as far as it stood', (year, linked) => {
    const links = [link(21, 11, { validTo: 2007, isEnded: true })];
    const all = items.map((each) => ({ ...each, endYear: 2008 }));
    expect(keys(coverageOf({ items: all, links, from: new Set([ANNUAL]), to: new Set([LONG]), year }).linked)).toEqual(
      linked,
    );
  });

  it('is direct, or through one item between', () => {
    const links = [link(31, 21, { type: 'FUNDS' }), link(21, 11)];
    expect(ask(links, FISCAL, LONG)[0]).toEqual([]);
    expect(ask(links, FISCAL, LONG, 2)[0]).toEqual([31]);
  });

  it('is through two items between where three links are asked for, and through no more', () => {
    const links = [link(31, 21), link(21, 22), link(22, 11)];
    expect([2, 3].map((steps) => ask(links, FISCAL, LONG, steps)[0])).toEqual([[], [31]]);
    expect([0, 4].map((steps) => codeOf(() => checkSteps(steps)))).toEqual(Array(2).fill('plan-sync.coverage.steps'));
    expect([1, 3].map(checkSteps)).toEqual([1, 3]);
  });

  it('goes round a circle of links without end, and counts what it reaches once', () => {
    const links = [link(21, 22), link(22, 23), link(23, 21), link(23, 11)];
    expect(ask(links, ANNUAL, LONG, 3)[0]).toEqual([21, 22, 23]);
  });

  it('leaves out items that are not worked on, and those that have parts', () => {
    const all = [
      item(21, ANNUAL),
      item(22, ANNUAL, { parent: 21 }),
      item(23, ANNUAL, { status: 'DROPPED' }),
      item(24, ANNUAL, { startYear: 2007, endYear: 2008 }),
      item(25, ANNUAL, { status: 'PROPOSED' }),
    ];
    expect(keys(leavesOf(all, new Set([ANNUAL]), 2006))).toEqual([22]);
    expect(keys(leavesOf([...all, item(26, ANNUAL, { parent: 25 })], new Set([ANNUAL]), 2006))).toEqual([22, 26]);
  });
});
