import { type Asked, type Call, countRows, createPlatform, type Platform } from '@yeondong/testing';
import { type ChangeCalls, changeCallsOn, ref } from './change-calls.js';
import { EDGES, type Known, knownOf } from './edge-table.js';
import { refusedIn } from './refused-in.js';

const LINK = 'id version status crossesDomains';
/** The last second of the period and ten thousand opinions of one sender stand in public-form.test.ts. */
describe('edge cases of plans, in the order of their specification', () => {
  let platform: Platform;
  let calls: ChangeCalls;
  let known: Known;

  beforeAll(async () => {
    platform = await createPlatform({ database: 'mariadb' });
    calls = changeCallsOn(platform);
    // Signing in writes a session; it must not count below.
    for (const as of ['staff', 'head']) await calls.read('{ me { id } }', as);
    known = await knownOf(calls);
  }, 120_000);
  afterAll(() => platform?.stop());

  const item = (code: string) => calls.item(`sample.${code}`);
  const propose = async (from: string, to: string, type: string) =>
    ['proposePlanLink', 'PlanLinkInput', LINK, { from: (await item(from)).id, to: (await item(to)).id, type }] as const;
  const reject = (link: { id: string; version: number }) =>
    calls.done('rejectPlanLink', 'PlanLinkRejection', 'status', { ...ref(link), reason: '잘못 이음' });
  const businessDay = (day: string) => calls.read(`mutation { setBusinessDate(date: "${day}") { businessDate } }`);

  const refusedWhole = (call: Call) => refusedIn(platform, call);

  it('1 a circle of items that derive from each other is refused; what was rejected closes none, and is proposed anew', async () => {
    const first = await calls.done(...(await propose('A2006.WELFARE-1-2', 'BASIC.WELFARE', 'DERIVES')));
    for (const from of ['BASIC.WELFARE', 'VB2015.WELFARE']) {
      const told = await refusedWhole(await propose(from, 'A2006.WELFARE-1-2', 'DERIVES'));
      expect(told.issues).toEqual([['plan-sync.link.cycle', 'input.to']]);
    }
    await reject(first);
    const back = await calls.done(...(await propose('VB2015.WELFARE', 'A2006.WELFARE-1-2', 'DERIVES')));
    const again = await propose('A2006.WELFARE-1-2', 'BASIC.WELFARE', 'DERIVES');
    expect((await refusedWhole(again)).issues).toEqual([['plan-sync.link.cycle', 'input.to']]);
    await reject(back);
    expect(await calls.done(...again)).toMatchObject({ id: first.id, status: 'PROPOSED', version: first.version + 2 });
  });

  it('1 two that are proposed at once and close a circle are not both taken', async () => {
    const ends = ['A2006.CULTURE-2-1', 'A2006.CULTURE-2-2'] as const;
    const both = [await propose(...ends, 'DERIVES'), await propose(ends[1], ends[0], 'DERIVES')];
    const answers = await Promise.all([...both, ...both].map((call) => calls.refused(...call)));
    expect(answers.filter((issues) => issues.length === 0)).toHaveLength(1);
    expect(
      answers
        .flat()
        .map(([code]) => code)
        .sort(),
    ).toEqual([...['plan-sync.link.cycle', 'plan-sync.link.cycle', 'plan-sync.link.twice']]);
  });

  it('2 and 4 a link to itself and the same pair twice are refused, another kind of link is not', async () => {
    const itself = await refusedWhole(await propose('A2006.WELFARE-1-2', 'A2006R.WELFARE-1-2', 'FUNDS'));
    expect(itself.issues).toEqual([['plan-sync.link.itself', 'input.to']]);
    const twice = await refusedWhole(await propose('A2006.WELFARE-1-2', 'VB2015.WELFARE-1', 'IMPLEMENTS'));
    expect(twice.issues).toEqual([['plan-sync.link.twice', 'input.to']]);
    const other = await calls.done(...(await propose('A2006.WELFARE-1-2', 'VB2015.WELFARE-1', 'FUNDS')));
    expect(other.crossesDomains).toBe(false);
  });

  it('3 a link across domains is allowed and says so', async () => {
    const across = await calls.done(...(await propose('A2006.WELFARE-1-2', 'VB2015.ECONOMY-1', 'IMPLEMENTS')));
    expect(across).toMatchObject({ status: 'PROPOSED', crossesDomains: true });
  });

  it.each(EDGES.map((edge) => [edge.line, edge.what, edge] as const))(
    '%s: %s is refused',
    async (_line, _what, edge) => {
      const told = await refusedWhole(edge.call(known));
      expect(told.codes).toEqual(['BAD_USER_INPUT']);
      expect(told.issues).toEqual(edge.issues);
      for (const [at, words] of (edge.says ?? []).entries()) expect(told.words[at]).toContain(words);
    },
  );

  it('6 and 8 a plan may end with its items; only a supplementary budget takes away', async () => {
    await calls.done('updatePlan', 'PlanUpdate', 'toYear', { ...known.basic, toYear: 2016 });
    const cut = { fiscalLine: known.budgeted, year: 2008, source: 'CITY', original: 10 };
    const input = { ...cut, supplementaries: [{ number: 1, amount: -4 }] };
    const budget = await calls.done('setBudgetLine', 'BudgetLineInput', 'original supplementary', input);
    expect(budget).toEqual({ original: 10, supplementary: -4 });
  });

  it('9 rolling twice for the same year gives the first, also asked five times at once', async () => {
    const roll = ['rollPlanForward', 'PlanRollInput', 'id items { totalCount }'] as const;
    const input = { plan: await calls.idOf('plan', 'ANNUAL'), year: 2007 };
    const answers = await Promise.all(Array.from({ length: 5 }, () => calls.run(...roll, input)));
    expect(answers.flatMap(({ codes }) => codes)).toEqual([]);
    expect(new Set(answers.map(({ data }) => data?.it.id)).size).toBe(1);
    expect(answers[0]?.data?.it.items.totalCount).toBe(49);
    const before = await countRows(platform.databaseUrl);
    expect((await calls.done(...roll, input)).id).toBe(answers[0]?.data?.it.id);
    expect(await countRows(platform.databaseUrl)).toEqual(before);
  });

  it('11 an item whose children have links is split once each child has its part; their links stay', async () => {
    const parent = await calls.itemIn(known.next, 'sample.VB2015.WELFARE');
    const children = await Promise.all([1, 2, 3].map((n) => calls.itemIn(known.next, `sample.VB2015.WELFARE-${n}`)));
    expect(children.map(({ links }) => links.length).every((count) => count > 1)).toBe(true);
    const part = (code: string, more: object) => ({ code, titleKo: `복지 ${code}`, ...more });
    const leftLinks = parent.links.flatMap(({ id, status }: Asked) => (status === 'REJECTED' ? [] : [id]));
    const split = (...parts: object[]) =>
      [
        ...(['splitPlanItem', 'PlanItemSplit', 'id children { code }'] as const),
        { ...ref(parent), reason: '나눔', parts, leftLinks },
      ] as const;
    const [one, two, three] = children.map(({ id }) => id);
    const told = await refusedWhole(split(part('W-A', { children: [one, two] }), part('W-B', { children: [two] })));
    expect(told.issues).toEqual([
      ['plan-sync.split.child-undecided', 'input.parts'],
      ['plan-sync.split.child-twice', 'input.parts'],
    ]);
    expect(told.words[0]).toContain('존중받는 노후');
    const made = await calls.done(...split(part('W-A', { children: [one, two] }), part('W-B', { children: [three] })));
    expect(made.map((each: { children: { code: string }[] }) => each.children.map(({ code }) => code))).toEqual([
      ['sample.VB2015.WELFARE-1', 'sample.VB2015.WELFARE-2'],
      ['sample.VB2015.WELFARE-3'],
    ]);
    for (const [at, { links }] of children.entries()) {
      expect((await calls.itemIn(known.next, `sample.VB2015.WELFARE-${at + 1}`)).links).toEqual(links);
    }
  });

  it('12 items of two domains merge only into one that is named, and links that now cross say so', async () => {
    const [one, two] = [
      await calls.itemIn(known.next, 'sample.VB2015.CULTURE-1'),
      await calls.itemIn(known.next, 'sample.VB2015.ECONOMY-1'),
    ];
    const merge = (more: object) =>
      [
        ...(['mergePlanItems', 'PlanItemsMerge', 'nodeTitle(lang: ko) links { status crossesDomains }'] as const),
        { items: [ref(one), ref(two)], code: 'M-1', titleKo: '문화와 산업', reason: '함께', ...more },
      ] as const;
    expect((await refusedWhole(merge({}))).issues).toEqual([['plan-sync.merge.two-domains', 'input.node']]);
    const { domain } = await calls.read('{ domain(code: "ECONOMY") { id } }');
    const made = await calls.done(...merge({ node: domain.id }));
    expect(made.nodeTitle).toBe('경제');
    expect(made.links).toHaveLength(one.links.length + two.links.length);
    const crossing = made.links.filter((link: { crossesDomains: boolean }) => link.crossesDomains);
    // Those of the other domain, and the one from welfare above.
    expect(crossing).toHaveLength(one.links.length + 1);
  });

  it('13 a department abolished in mid-year keeps what it has, gets nothing new, and hands on with the next year', async () => {
    const [gone, heir] = [
      await calls.idOf('department', 'LOCAL_ECONOMY'),
      await calls.idOf('department', 'BUSINESS_SUPPORT'),
    ];
    const succession = { kind: 'RENAME', from: [gone], to: [{ id: heir }], on: '2006-07-01', reason: '조직개편' };
    await calls.done('recordSuccession', 'SuccessionInput', 'id', succession);
    await businessDay('2006-07-03');
    const { citizenOpinions, meetings } = await calls.read(
      `{ citizenOpinions(where: {status: {eq: RECEIVED}}) { nodes { id version } }
        meetings: progressMeetings(where: {code: {eq: "sample.M2006.2"}}) { nodes { id } } }`,
    );
    const item = { code: 'T-9', titleKo: '시험', department: gone, startYear: 2006, endYear: 2006 };
    const opinion = { ...ref(citizenOpinions.nodes[0]), department: gone };
    const order = {
      meeting: meetings.nodes[0].id,
      kind: 'ORDER',
      content: '할 일',
      department: gone,
      dueOn: '2006-08-01',
    };
    const moving = { ...ref(known.open), department: gone, reason: '옮김' };
    const given: Call[] = [
      ['createPlanItem', 'PlanItemInput', 'id', { ...item, planVersion: known.annual }],
      [
        'createFiscalLine',
        'FiscalLineInput',
        'id',
        { ...item, planVersion: known.fiscal, startYear: undefined, endYear: undefined },
      ],
      ['movePlanItem', 'PlanItemMove', 'id', moving],
      ['assignOpinion', 'OpinionAssignment', 'id', opinion],
      ['giveInstruction', 'InstructionInput', 'id', order],
    ];
    for (const call of given) {
      const told = await refusedWhole(call);
      expect([call[0], told.issues]).toEqual([call[0], [['plan-sync.department.over', 'input.department']]]);
    }
    const kept = `{ planItems(where: {code: {eq: "sample.A2006.ECONOMY-3-1"}}) { nodes { planVersion { year } department { code } } } }`;
    const departments = (await calls.read(kept)).planItems.nodes.map(({ planVersion, department }: Asked) => [
      ...[planVersion.year, department.code],
    ]);
    expect(departments).toContainEqual([2006, 'LOCAL_ECONOMY']);
    const plan = await calls.idOf('plan', 'ANNUAL');
    const { rollPreview } = await calls.read(
      `{ rollPreview(plan: "${plan}", year: 2008) { departments { department { code } heir { code } items } } }`,
    );
    expect(rollPreview.departments).toMatchObject([
      { department: { code: 'LOCAL_ECONOMY' }, heir: { code: 'BUSINESS_SUPPORT' } },
    ]);
  });

  it('14 a domain that is renamed keeps its old name in settled editions, and has the new one in those being made', async () => {
    const { domain } = await calls.read('{ domain(code: "ENVIRONMENT") { id version titleKo: title(lang: ko) } }');
    const titles = async () => {
      const where = '{code: {eq: "sample.VB2015.ENVIRONMENT"}}';
      const fiscal = (number: number, year: number) => calls.edition('MTFP', number, year);
      const tableOf = async ({ id }: { id: string }) =>
        (
          await calls.read(
            `{ fiscalTable(planVersion: "${id}", by: DOMAIN, unit: MILLION) { groups { code title(lang: ko) } } }`,
          )
        ).fiscalTable.groups.find(({ code }: { code: string }) => code === 'ENVIRONMENT')?.title;
      const { planItems } = await calls.read(
        `{ planItems(where: ${where}) { nodes { planVersion { year } nodeTitle(lang: ko) en: nodeTitle(lang: en) } } }`,
      );
      const names = planItems.nodes.map((node: { planVersion: { year: number }; nodeTitle: string; en: string }) => [
        ...[node.planVersion.year, node.nodeTitle, node.en],
      ]);
      return { names, settled: await tableOf(await fiscal(1, 2006)) };
    };
    const before = await titles();
    expect(before.names).toEqual([
      [2006, '환경', 'Environment'],
      [2007, '환경', 'Environment'],
    ]);
    const rename = { ...ref(domain), titleKo: '환경·녹지', titleEn: 'Environment and green space' };
    await calls.done('updateDomain', 'PlanRecordUpdate', 'id', rename);
    expect(await titles()).toEqual({
      settled: before.settled,
      names: [
        [2006, '환경', 'Environment'],
        [2007, '환경·녹지', 'Environment and green space'],
      ],
    });
  });

  it('17 a meeting with citizens without minutes is held and flagged, and closed only with them', async () => {
    const { forums } = await calls.read(
      '{ forums(where: {code: {eq: "sample.F2006.05"}}) { nodes { id version status minutes lacksMinutes } } }',
    );
    const [held] = forums.nodes;
    expect(held).toMatchObject({ status: 'HELD', minutes: null, lacksMinutes: true });
    const told = await refusedWhole(['closeForum', 'ForumClosing', 'id', ref(held)]);
    expect(told.issues).toEqual([['plan-sync.forum.no-minutes', 'input.id']]);
  });

  it('18 a term that ends lists its open instructions; they go on into the next meeting’s pack', async () => {
    const plan = (await calls.read('{ plan(code: "TERM-3") { id version } }')).plan;
    const open = '{ id status department { code } }';
    const end = async () =>
      (await calls.read(`{ termEnd(plan: "${plan.id}") { mayClose openInstructions ${open} } }`)).termEnd;
    const listed = await end();
    expect(listed.mayClose).toBe(true);
    expect(listed.openInstructions.map(({ department }: { department: { code: string } }) => department.code)).toEqual([
      ...['CULTURE_ARTS', 'TRANSPORT_POLICY'],
    ]);
    expect(await calls.done('closeTerm', 'TermClosing', 'status', ref(plan))).toEqual({ status: 'CLOSED' });
    expect((await end()).openInstructions).toEqual(listed.openInstructions);
    const { progressMeetings } = await calls.read(
      `{ progressMeetings(where: {code: {eq: "sample.M2006.3"}}) { nodes { carriedInstructions ${open} } } }`,
    );
    expect(progressMeetings.nodes[0].carriedInstructions).toEqual(listed.openInstructions);
  });

  it('the numbers of what citizens send are not for officers', async () => {
    const input = { code: 'WEB-2006-00001', titleKo: '전화', content: '전화', channel: 'CALL' };
    const told = await refusedWhole(['receiveOpinion', 'CitizenOpinionInput', 'id', input]);
    expect(told.issues).toEqual([['plan-sync.opinion.code', 'input.code']]);
  });

  it('another department’s item is not for its staff, nor a parent below itself or of another edition', async () => {
    const department = known.roads;
    const base = {
      planVersion: known.annual,
      department: known.welfare,
      titleKo: '시험',
      startYear: 2006,
      endYear: 2006,
    };
    const create = ['createPlanItem', 'PlanItemInput', 'id version'] as const;
    expect(await calls.codes(...create, { ...base, code: 'T-1', department }, 'staff')).toEqual(['FORBIDDEN']);
    const above = await calls.done(...create, { ...base, code: 'T-2' }, 'staff');
    const below = await calls.done(...create, { ...base, code: 'T-3', parent: above.id }, 'staff');
    const change = { ...ref(above), parent: below.id };
    const own = await refusedWhole(['updatePlanItem', 'PlanItemUpdate', 'id', change, 'staff']);
    expect(own.issues).toEqual([['plan-sync.item.own-parent', 'input.parent']]);
    const parent = (await calls.item('sample.A2006.WELFARE-1-2')).id;
    const elsewhere = await refusedWhole([...create, { ...base, code: 'T-4', parent }, 'staff']);
    expect(elsewhere.issues).toEqual([['plan-sync.item.other-edition', 'input.parent']]);
  });
});
