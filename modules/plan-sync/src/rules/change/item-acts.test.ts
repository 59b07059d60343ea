import type { RuleError } from '@yeondong/schema/rules';
import { checkCount, checkDomains, checkFollowers, checkShift, checkWorking, checkYears } from './item-acts.js';

const codeOf = (work: () => unknown): unknown => {
  try {
    return work() ?? 'ok';
  } catch (error) {
    return (error as RuleError).issues[0]?.code;
  }
};
const years = (startYear: number, endYear: number) => ({ startYear, endYear });

describe('what is done to an item', () => {
  it.each([
    [
      'ends before its start',
      () => checkYears(years(2008, 2007), { fromYear: 2005, toYear: 2015 }),
      'plan-sync.item.reversed',
    ],
    [
      'begins before its plan',
      () => checkYears(years(2004, 2007), { fromYear: 2005, toYear: 2015 }),
      'plan-sync.item.horizon',
    ],
    [
      'ends after its plan',
      () => checkYears(years(2006, 2016), { fromYear: 2005, toYear: 2015 }),
      'plan-sync.item.horizon',
    ],
    ['has years of an open plan', () => checkYears(years(2006, 2030), { fromYear: 2005, toYear: null }), 'ok'],
    ['is over', () => checkWorking('SPLIT_INTO', []), 'plan-sync.item.over'],
    ['goes on', () => checkWorking('DEFERRED', []), 'ok'],
    [
      'is put off to the same year',
      () => checkShift('DEFER', years(2006, 2006), years(2006, 2007)),
      'plan-sync.item.not-later',
    ],
    ['is put off', () => checkShift('DEFER', years(2006, 2006), years(2007, 2007)), 'ok'],
    [
      'is brought forward to a later year',
      () => checkShift('ADVANCE', years(2006, 2006), years(2007, 2007)),
      'plan-sync.item.not-earlier',
    ],
    ['is split into one', () => checkCount(1, []), 'plan-sync.item.count'],
    ['is merged over two domains', () => checkDomains([1, 2], false), 'plan-sync.merge.two-domains'],
    ['is merged over two domains to a named place', () => checkDomains([1, 2], true), 'ok'],
    ['is merged with one above all domains', () => checkDomains([1, null], false), 'ok'],
  ])('where it %s', (_, work, expected) => {
    expect(codeOf(work)).toBe(expected);
  });

  it('leaves nothing that hangs on a split undecided', () => {
    const [children, links] = [
      [{ id: 'c1', name: '하위' }],
      [
        { id: 'l1', name: '위 계획' },
        { id: 'l2', name: '재정' },
      ],
    ];
    const told = (parts: { children: string[]; links: string[] }[], left: string[] = []) =>
      checkFollowers(parts, children, links, left).map(({ code, params }) => [code, params?.name]);
    expect(
      told([
        { children: [], links: ['l1'] },
        { children: [], links: ['l1'] },
      ]),
    ).toEqual([
      ['plan-sync.split.child-undecided', '하위'],
      ['plan-sync.split.link-undecided', '재정'],
    ]);
    expect(
      told(
        [
          { children: ['c1'], links: ['l1'] },
          { children: ['c1'], links: [] },
        ],
        ['l2'],
      ),
    ).toEqual([['plan-sync.split.child-twice', '하위']]);
    expect(told([{ children: ['c1', 'x'], links: ['l1', 'l2'] }])).toEqual([['record.unknown', undefined]]);
    expect(
      told([
        { children: ['c1'], links: ['l1'] },
        { children: [], links: ['l1', 'l2'] },
      ]),
    ).toEqual([]);
  });
});
