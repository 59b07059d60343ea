import { readFileSync } from 'node:fs';
import { createPlatform, describeOnBoth, type Platform, repository, runYeondong } from '@yeondong/testing';
import { type Calls, callsOn } from './fixtures.js';

type Cells = Record<string, string>;

/** Rows of a file of the plan's data, read apart from what the product reads them with. */
function planData(file: string): Cells[] {
  const text = readFileSync(`${repository}/schema/data/bucheon-2006/${file}`, 'utf8').trimEnd();
  const [names = [], ...rows] = text
    .split('\n')
    .map((line) => [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map((cell) => cell[1] ?? cell[2] ?? ''));
  return rows.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])));
}

const PLANNED = planData('planned.csv').filter(({ module }) => module === 'plan-sync');
const HELD = planData('occurrences.csv');

describeOnBoth('what the plan says of its first program', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  it.each(PLANNED.map((row) => [row.id ?? '', row] as const))(
    'planned:%s is an activity of the core with its number, its months and how often it was held',
    async (id, row) => {
      const { activity } = await calls.read(
        `{ activity(code: "planned.${id}") { title plannedCount startsOn endsOn heldCount quote program { code } } }`,
      );
      const month = (cell: string | undefined) => (cell ? `-${cell.padStart(2, '0')}-` : null);
      expect(activity.title).toBe(row.activity);
      expect(activity.quote).toBe(row.quote);
      expect(activity.program.code).toBe('P2006-1');
      expect(activity.plannedCount).toBe(row.quantity ? Number(row.quantity) : null);
      expect(activity.startsOn?.slice(4, 8) ?? null).toBe(month(row.month_from));
      expect(activity.endsOn?.slice(4, 8) ?? null).toBe(month(row.month_to));
      expect(activity.heldCount).toBe(HELD.filter((held) => held.activity === id).length);
    },
  );

  it('[PS-05] has a plan item at every level from the vision to an initiative', async () => {
    const { planItems } = await calls.read(
      `{ planItems(first: 500, where: {planVersion: {status: {eq: FINAL}}}) { nodes {
        code parent { code } node { __typename id } } } }`,
    );
    const found = new Map<string, string[]>();
    for (const { code, node } of planItems.nodes) {
      found.set(node.__typename, [...(found.get(node.__typename) ?? []), code]);
    }
    expect(found.get('Vision')).toEqual(['sample.VB2015.VISION']);
    expect(found.get('Mission')).toEqual(['sample.VB2015.MISSION']);
    const domains = found.get('Domain')?.filter((code) => code.startsWith('sample.VB2015.'));
    expect(domains).toHaveLength(6);
    expect(found.get('Goal')?.filter((code) => code.startsWith('sample.VB2015.'))).toHaveLength(18);
    expect(found.get('Initiative')).toContain('sample.A2006.WELFARE-1-2');
    const parents = new Map(
      planItems.nodes.map(({ code, parent }: { code: string; parent: { code: string } | null }) => [
        code,
        parent?.code,
      ]),
    );
    const path = ['sample.VB2015.WELFARE-1'];
    for (let at = parents.get(path[0]); at; at = parents.get(at)) path.push(at as string);
    expect(path).toEqual([
      'sample.VB2015.WELFARE-1',
      'sample.VB2015.WELFARE',
      'sample.VB2015.MISSION',
      'sample.VB2015.VISION',
    ]);
  });

  it('[PS-04] has a basic plan of six domains, under which items of the year stand for initiatives', async () => {
    const { plan } = await calls.read(
      `{ plan(code: "BASIC") { level title fromYear versionInForce(year: 2006) { items { nodes {
        code domain { code } links { status type from { code initiative { code } } } } } } } }`,
    );
    expect(plan).toMatchObject({ level: 'BASIC', title: '시정운영 기본계획', fromYear: 2005 });
    const items = plan.versionInForce.items.nodes;
    expect(items.map(({ domain }: { domain: { code: string } }) => domain.code)).toEqual([
      ...['ECONOMY', 'CULTURE', 'URBAN_TRANSPORT', 'WELFARE', 'ENVIRONMENT', 'SELF_GOVERNANCE'],
    ]);
    const culture = items.find(({ code }: { code: string }) => code === 'sample.BASIC.CULTURE');
    const practised = culture.links
      .filter(({ status, type }: { status: string; type: string }) => status === 'CONFIRMED' && type === 'IMPLEMENTS')
      .map(({ from }: { from: { initiative: { code: string } | null } }) => from.initiative?.code);
    expect(practised.sort()).toEqual(['sample.CULTURE-3-1', 'sample.CULTURE-3-2', 'sample.CULTURE-3-3']);
  });

  it('[PS-10] dates the phase of a policy: formation, execution, evaluation', async () => {
    const item = await calls.item('sample.A2006R.WELFARE-NEW', 'staff');
    const shown = 'id version policyPhase phaseSince';
    const step = (at: { id: string; version: number }, policyPhase: string) =>
      calls.done('updatePlanItem', 'PlanItemUpdate', shown, { id: at.id, version: at.version, policyPhase }, 'staff');
    const { planItems } = await calls.read(
      '{ planItems(where: {code: {eq: "sample.A2006R.WELFARE-NEW"}}) { nodes { policyPhase phaseSince } } }',
      'staff',
    );
    expect(planItems.nodes).toEqual([{ policyPhase: 'FORMATION', phaseSince: '2006-01-01' }]);
    const executed = await step(item, 'EXECUTION');
    expect(executed).toMatchObject({ policyPhase: 'EXECUTION', phaseSince: '2006-06-15' });
    expect(await step(executed, 'EVALUATION')).toMatchObject({ policyPhase: 'EVALUATION', phaseSince: '2006-06-15' });
    const { counts } = await calls.read(
      '{ counts: planItems(where: {policyPhase: {eq: EVALUATION}}) { totalCount nodes { code } } }',
    );
    expect(counts).toEqual({ totalCount: 1, nodes: [{ code: 'sample.A2006R.WELFARE-NEW' }] });
  });

  it('[PS-13] closes the priorities of the third term, and their links stay readable', async () => {
    const links = async () =>
      (
        await calls.read(
          '{ planLinks(first: 500, where: {from: {code: {startsWith: "sample.T3."}}}) { totalCount nodes { from { code } to { code } status } } }',
        )
      ).planLinks;
    const { plan } = await calls.read(
      '{ plan(code: "TERM-3") { id version term toYear versionInForce(year: 2006) { id items { totalCount } } } }',
    );
    expect(plan).toMatchObject({ term: 3, toYear: 2006, versionInForce: { items: { totalCount: 11 } } });
    const before = await links();
    expect(before.totalCount).toBeGreaterThanOrEqual(8);
    const change = { id: plan.id, version: plan.version, status: 'CLOSED' };
    const early = [['plan-sync.term.not-over', 'input.status']];
    expect(await calls.refused('updatePlan', 'PlanUpdate', 'status', change)).toEqual(early);
    await calls.read('mutation { setBusinessDate(date: "2006-07-01") { businessDate } }');
    expect(await calls.done('updatePlan', 'PlanUpdate', 'status', change)).toEqual({ status: 'CLOSED' });
    expect(await links()).toEqual(before);
    const priority = await calls.item('sample.T3.WELFARE-2-1');
    const other = await calls.item('sample.A2006.WELFARE-1-2');
    const link = { from: other.id, to: priority.id, type: 'IMPLEMENTS' };
    expect(await calls.refused('proposePlanLink', 'PlanLinkInput', 'id', link)).toEqual([
      ['plan-sync.plan.closed', 'input.to'],
    ]);
    const edition = { plan: plan.id, year: 2006, kind: 'REVISED' };
    expect(await calls.refused('openPlanVersion', 'PlanVersionInput', 'id', edition)).toEqual([
      ['plan-sync.plan.closed', 'input.plan'],
    ]);
  });

  it('[PS-28] the evaluation of 2005 came back into the plan of 2006 in each domain, and in none without its records', async () => {
    const LOOPS = `{ feedbacks(first: 100) { nodes { year loopClosed initiative { goal { domain { code } } evaluations { totalCount } }
      outcomes { record { ... on PlanChangeRequest { changedItem { planVersion { year number status } } } } } } } }`;
    const closed = async () =>
      (await calls.read(LOOPS)).feedbacks.nodes.filter(({ loopClosed }: { loopClosed: boolean }) => loopClosed);
    const loops = await closed();
    const edition = { year: 2006, number: 1, status: 'FINAL' };
    for (const { year, initiative, outcomes } of loops) {
      expect([year, outcomes]).toEqual([2005, [{ record: { changedItem: { planVersion: edition } } }]]);
      expect(initiative.evaluations.totalCount).toBeGreaterThan(1);
    }
    const domains = loops.map(
      ({ initiative }: { initiative: { goal: { domain: { code: string } } } }) => initiative.goal.domain.code,
    );
    expect(domains.sort()).toEqual([
      'CULTURE',
      'ECONOMY',
      'ENVIRONMENT',
      'SELF_GOVERNANCE',
      'URBAN_TRANSPORT',
      'WELFARE',
    ]);
    expect((await runYeondong(['seed', '--remove-sample'], platform.environment)).code).toBe(0);
    expect(await closed()).toEqual([]);
  });
});
