import { RuleError } from '@yeondong/schema/rules';
import {
  checkMove,
  type ItemAtMove,
  isOpen,
  mendingPage,
  OBSTACLES,
  obstacleIssue,
  obstacles,
  type PlanLevel,
  standsIn,
  takesDecisions,
  takesItems,
  type VersionStatus,
} from './version-state.js';

const codeOf = (work: () => void): string => {
  try {
    work();
    return 'ok';
  } catch (error) {
    return (error as RuleError).issues[0]?.code ?? '';
  }
};

describe('the life of an edition', () => {
  const moves: [PlanLevel, VersionStatus, VersionStatus, string, string][] = [
    ['ANNUAL', 'DRAFT', 'COLLECTING', '', 'ok'],
    ['ANNUAL', 'COLLECTING', 'DEPT_CONFIRMED', '', 'ok'],
    ['ANNUAL', 'DEPT_CONFIRMED', 'COORDINATION', '', 'ok'],
    ['ANNUAL', 'COORDINATION', 'FINAL', '', 'ok'],
    ['ANNUAL', 'COORDINATION', 'COUNCIL_REPORT', '', 'plan-sync.version.move'],
    ['MID_TERM_FISCAL', 'COORDINATION', 'FINAL', '', 'plan-sync.version.move'],
    ['MID_TERM_FISCAL', 'COORDINATION', 'COUNCIL_REPORT', '', 'ok'],
    ['MID_TERM_FISCAL', 'COUNCIL_REPORT', 'FINAL', '', 'ok'],
    ['ANNUAL', 'DRAFT', 'FINAL', '', 'plan-sync.version.move'],
    ['ANNUAL', 'COORDINATION', 'COLLECTING', '', 'plan-sync.reason-required'],
    ['ANNUAL', 'COORDINATION', 'COLLECTING', '예산 한도 조정', 'ok'],
    ['ANNUAL', 'FINAL', 'COLLECTING', '다시', 'plan-sync.version.move'],
    ['ANNUAL', 'SUPERSEDED', 'FINAL', '다시', 'plan-sync.version.move'],
  ];
  it.each(moves)('%s: %s → %s (%s) is %s', (level, from, to, reason, expected) => {
    expect(codeOf(() => checkMove({ level, from, to, reason }))).toBe(expected);
  });

  it('is closed for ever once it is final', () => {
    expect(isOpen('FINAL')).toBe(false);
    expect(isOpen('SUPERSEDED')).toBe(false);
    expect(isOpen('COUNCIL_REPORT')).toBe(true);
    expect(takesItems('FINAL', true)).toBe(false);
  });

  it('takes items of departments while collecting, of the planner also before and at coordination', () => {
    expect(takesItems('COLLECTING', false)).toBe(true);
    expect(takesItems('COORDINATION', false)).toBe(false);
    expect(takesItems('COORDINATION', true)).toBe(true);
    expect(takesItems('DRAFT', true)).toBe(true);
    expect(takesItems('DEPT_CONFIRMED', true)).toBe(false);
  });

  it('lets heads confirm what the planner mends at coordination, and nothing once it is told to the council', () => {
    expect(takesDecisions('COLLECTING', false)).toBe(true);
    expect(takesDecisions('COORDINATION', false)).toBe(true);
    expect(takesDecisions('DRAFT', false)).toBe(false);
    expect(takesDecisions('DRAFT', true)).toBe(true);
    expect(takesDecisions('COUNCIL_REPORT', true)).toBe(false);
    expect(takesDecisions('FINAL', true)).toBe(false);
  });
});

describe('what stands in the way of an edition', () => {
  it.each([
    ['without years', null, null, null, true],
    ['that ended with the year before', null, 2006, 2006, false],
    ['that ends with the year', null, 2007, 2007, true],
    ['that begins with the year after', 2008, null, null, false],
    ['to a plan that ended with the year before', null, null, 2006, false],
    ['to a plan that goes on', 2005, 2015, 2015, true],
  ])('has regard to links of its year: a link %s', (_, validFrom, validTo, lastYear, stands) => {
    expect(standsIn({ validFrom, validTo, lastYear }, 2007)).toBe(stands);
  });

  const item = (code: string, changes: Partial<ItemAtMove> = {}): ItemAtMove => ({
    ...{ key: 1, code },
    active: true,
    dropWaits: false,
    entry: 'CONFIRMED',
    needsUpperLink: true,
    hasUpperLink: true,
    unlinkedReason: null,
    undecided: 0,
    ...changes,
  });
  const codes = (to: VersionStatus, items: ItemAtMove[]) =>
    obstacles(to, items)
      .map(obstacleIssue)
      .map(({ code, params }) => `${params?.item} ${code}`);

  it('is each item that no head has confirmed, dropped ones aside', () => {
    const items = [item('a'), item('b', { entry: 'SUBMITTED' }), item('c', { entry: 'DRAFT', active: false })];
    expect(codes('DEPT_CONFIRMED', items)).toEqual(['b plan-sync.version.unconfirmed-item']);
    expect(codes('COORDINATION', items)).toEqual([]);
    const dropped = item('d', { entry: 'SUBMITTED', active: false, dropWaits: true });
    expect(codes('FINAL', [...items, dropped])).toEqual(
      ['b', 'd'].map((code) => `${code} plan-sync.version.unconfirmed-item`),
    );
  });

  it('is before FINAL each undecided link and each unlinked item without a reason', () => {
    const items = [
      item('a', { undecided: 2 }),
      item('b', { hasUpperLink: false }),
      item('c', { hasUpperLink: false, unlinkedReason: '국비 공모 사업' }),
      item('d', { hasUpperLink: false, needsUpperLink: false }),
    ];
    expect(codes('FINAL', items)).toEqual(['a plan-sync.version.undecided-link', 'b plan-sync.version.unlinked-item']);
    expect(codes('FINAL', [item('e')])).toEqual([]);
  });

  it.each([
    ['UNCONFIRMED_ITEM', '/m/plan-sync/plans/ANNUAL?edition=2007&number=1'],
    ['UNDECIDED_LINK', '/m/plan-sync/links'],
    ['UNLINKED_ITEM', '/m/plan-sync/plans/ANNUAL?edition=2007&number=1'],
    ['UNEXPLAINED_ITEM', '/m/plan-sync/plans/ANNUAL/compare?from=2006-2&to=2007-1&kind=REMOVED'],
  ] as const)('is mended on a page of its kind: %s on %s', (kind, page) => {
    expect(mendingPage(kind, { plan: 'ANNUAL', edition: '2007-1', base: '2006-2' })).toBe(page);
    expect(OBSTACLES).toContain(kind);
  });
});
