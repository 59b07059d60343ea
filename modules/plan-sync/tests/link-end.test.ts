import { type Asked, createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { type ChangeCalls, changeCallsOn, ref } from './change-calls.js';

const LONG_TERM = 'sample.VB2015.WELFARE-1';

describeOnBoth('links that end with a later year', (database) => {
  let platform: Platform;
  let calls: ChangeCalls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = changeCallsOn(platform);
    const { links } = await calls.itemIn((await calls.edition('VB2015', 1)).id, LONG_TERM);
    expect(links).toHaveLength(2);
    for (const { id } of links) {
      const end = { id, version: 1, lastYear: 2007, reason: '사업이 끝남' };
      await calls.done('endPlanLink', 'PlanLinkEnding', 'id', end);
    }
  }, 120_000);
  afterAll(() => platform?.stop());

  it.each([
    [2006, 17, false],
    [2007, 17, false],
    [2008, 16, true],
  ])('count in %s as they stood: %s of 18 long-term items are carried out', async (year, linked, alone) => {
    const found = await calls.read(
      `{ coverage(from: LONG_TERM, to: ANNUAL, year: ${year}) { linked total orphansFrom { code } }
        orphans(kind: LONG_TERM_WITHOUT_ANNUAL, year: ${year}) { code }
        loose: orphans(kind: DANGLING_LINK, year: ${year}) { code }
        initiative(code: "sample.WELFARE-1-2") { planChain(level: LONG_TERM, year: ${year}) { code } } }`,
    );
    const codes = (list: Asked[]) => list.map(({ code }) => code);
    expect([found.coverage.linked, found.coverage.total]).toEqual([linked, 18]);
    expect(codes(found.coverage.orphansFrom).includes(LONG_TERM)).toBe(alone);
    expect(codes(found.orphans).includes(LONG_TERM)).toBe(alone);
    expect(codes(found.loose).filter((code) => code.includes(LONG_TERM))).toEqual([]);
    expect(codes(found.initiative.planChain).includes(LONG_TERM)).toBe(!alone);
  });

  it('go with the parts of an item that is split in a year in which they stand, and end there too', async () => {
    const input = { plan: await calls.idOf('plan', 'VB2015'), year: 2007 };
    const { id } = await calls.done('rollPlanForward', 'PlanRollInput', 'id', input);
    const item = await calls.itemIn(id, LONG_TERM);
    const [one, other] = item.links.map((link: Asked) => link.id);
    const part = (code: string, links: string[]) => ({ code, titleKo: `복지 ${code}`, links });
    const parts = [part('W-1', [one]), part('W-2', [other])];
    await calls.done('splitPlanItem', 'PlanItemSplit', 'code', { ...ref(item), reason: '나눔', parts });
    const { planItems } = await calls.read(
      `{ planItems(where: {code: {in: ["W-1", "W-2"]}}) { nodes { links { status validFrom validTo endedOn endReason } } } }`,
    );
    const follower = { status: 'CONFIRMED', validFrom: 2007, validTo: 2007, endedOn: '2006-06-15' };
    expect(planItems.nodes).toEqual(Array(2).fill({ links: [{ ...follower, endReason: '사업이 끝남' }] }));
  });
});
