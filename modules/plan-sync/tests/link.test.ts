import { createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';
import { annual, codesOf, linkedTo } from './sample-links.js';

const LINK = 'id version status fromAgreedBy { login } toAgreedBy { login } crossesDomains strength';

describeOnBoth('links between plans', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  const ends = async (from: string, to: string) => ({
    from: (await calls.item(from)).id,
    to: (await calls.item(to)).id,
  });

  it('[PS-06] lay two plans out item by item, of one domain, with what stands alone on both sides', async () => {
    const ids = await calls.read(
      '{ a: plan(code: "ANNUAL") { id } l: plan(code: "VB2015") { id } domain(code: "CULTURE") { id } }',
    );
    const ask = (more: string, below: string) =>
      calls.read(`{ planPair(from: "${ids.a.id}", to: "${ids.l.id}", year: 2006${more}) { ${below} } }`);
    const { planPair } = await ask(
      '',
      `coverage { linked total } fromItems(first: 5) { totalCount nodes { code links { to { lineageId } } } }
        toItems(first: 1) { totalCount } orphansFrom(first: 50) { totalCount nodes { code } } orphansTo { nodes { code } }`,
    );
    expect([planPair.fromItems.totalCount, planPair.toItems.totalCount]).toEqual([49, 18]);
    expect(planPair.fromItems.nodes).toHaveLength(5);
    const lone = annual().filter(({ code }) => !linkedTo(code, /VB2015/)) as { code: string }[];
    expect(codesOf(planPair.orphansFrom.nodes)).toEqual(codesOf(lone));
    expect(planPair.orphansFrom.totalCount).toBe(planPair.coverage.total - planPair.coverage.linked);
    const page = async (after: string) =>
      (await ask('', `fromItems(first: 30${after}) { pageInfo { endCursor hasNextPage } nodes { code } }`)).planPair
        .fromItems;
    const first = await page('');
    const rest = await page(`, after: "${first.pageInfo.endCursor}"`);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(codesOf([...first.nodes, ...rest.nodes])).toEqual(codesOf(annual() as { code: string }[]));
    const culture = (await ask(`, domain: "${ids.domain.id}"`, 'coverage { total } orphansTo { nodes { code } }'))
      .planPair;
    expect(culture.coverage.total).toBe(annual().filter(({ node }) => /CULTURE/.test(node ?? '')).length);
    expect(codesOf(culture.orphansTo.nodes)).toEqual(['sample.VB2015.CULTURE-3']);
  });

  it('[PS-06] are proposed by one side and count once the other has agreed', async () => {
    const input = {
      ...(await ends('sample.A2006.WELFARE-1-2', 'sample.A2006.WELFARE-3-1')),
      type: 'DERIVES',
      strength: 3,
    };
    const proposed = await calls.done('proposePlanLink', 'PlanLinkInput', LINK, input, 'staff');
    expect(proposed).toMatchObject({
      status: 'PROPOSED',
      fromAgreedBy: { login: 'staff' },
      toAgreedBy: null,
      strength: 3,
    });
    const { id, version } = proposed;
    const confirm = (as: string) => ['confirmPlanLink', 'PlanLinkConfirmation', LINK, { id, version }, as] as const;
    expect(await calls.refused(...confirm('head'))).toEqual([['plan-sync.link.agreed', 'input.id']]);
    expect(await calls.codes(...confirm('staff'))).toEqual(['FORBIDDEN']);
    const agreed = await calls.done(...confirm('planner'));
    expect(agreed).toMatchObject({ status: 'CONFIRMED', toAgreedBy: { login: 'planner' } });
    expect(await calls.refused(...confirm('planner'))).toEqual([['plan-sync.link.decided', 'input.id']]);
  });

  it('across domains are allowed and marked', async () => {
    const input = { ...(await ends('sample.A2006.WELFARE-1-2', 'sample.A2006.ECONOMY-1-1')), type: 'CONFLICTS' };
    const made = await calls.done('proposePlanLink', 'PlanLinkInput', LINK, input, 'staff');
    expect(made.crossesDomains).toBe(true);
  });

  it('are refused to oneself, twice, in a circle, and between two other departments', async () => {
    const propose = async (from: string, to: string, type: string, as: string, more: object = {}) =>
      (
        await calls.refused('proposePlanLink', 'PlanLinkInput', 'id', { ...(await ends(from, to)), type, ...more }, as)
      )[0]?.[0];
    const [one, other] = ['sample.A2006.WELFARE-1-2', 'sample.A2006.WELFARE-3-1'];
    expect(await propose(one, one, 'DERIVES', 'planner')).toBe('plan-sync.link.itself');
    expect(await propose(one, other, 'DERIVES', 'planner')).toBe('plan-sync.link.twice');
    expect(await propose(other, one, 'DERIVES', 'planner')).toBe('plan-sync.link.cycle');
    expect(await propose(other, 'sample.A2006.ECONOMY-1-1', 'FUNDS', 'staff')).toBe('plan-sync.link.foreign');
    expect(await propose(one, other, 'FUNDS', 'staff', { strength: 4 })).toBe('plan-sync.link.strength');
    expect(await propose(one, other, 'FUNDS', 'staff', { validFrom: 2007, validTo: 2006 })).toBe(
      'plan-sync.link.reversed',
    );
  });

  it('[PS-06] are ended by either side with a year and a reason, and are loose no more', async () => {
    const loose = async () =>
      (await calls.read('{ orphans(kind: DANGLING_LINK, year: 2006) { record { ... on PlanLink { id version } } } }'))
        .orphans;
    const [{ record }] = await loose();
    const end = { ...record, lastYear: 2005, reason: '사업이 끝남' };
    const call = (more: object = {}, as = 'planner') =>
      ['endPlanLink', 'PlanLinkEnding', `${LINK} validTo endedOn endReason`, { ...end, ...more }, as] as const;
    expect(await calls.codes(...call({}, 'staff'))).toEqual(['FORBIDDEN']);
    expect(await calls.codes(...call({}, 'head'))).toEqual(['FORBIDDEN']);
    expect(await calls.refused(...call({ reason: ' ' }))).toEqual([['text.empty', 'input.reason']]);
    const ended = await calls.done(...call());
    expect(ended).toMatchObject({
      validTo: 2005,
      endedOn: '2006-06-15',
      endReason: '사업이 끝남',
      status: 'CONFIRMED',
    });
    expect(await loose()).toEqual([]);
    expect(await calls.refused(...call({ version: ended.version }))).toEqual([['plan-sync.link.ended', 'input.id']]);
  });

  it('raise the coverage when they are confirmed, not when they are proposed', async () => {
    const rate = async () =>
      (await calls.read('{ coverage(from: ANNUAL, to: LONG_TERM, year: 2006) { linked total } }')).coverage;
    const before = await rate();
    const input = { ...(await ends('sample.A2006.ECONOMY-1-4', 'sample.VB2015.ECONOMY-1')), type: 'IMPLEMENTS' };
    const { id, version } = await calls.done('proposePlanLink', 'PlanLinkInput', LINK, input, 'planner');
    expect(await rate()).toEqual(before);
    const refused = await calls.refused('confirmPlanLink', 'PlanLinkConfirmation', LINK, { id, version }, 'planner');
    expect(refused).toEqual([['plan-sync.separation-of-duty', 'input.id']]);
    expect(await rate()).toEqual(before);
  });
});
