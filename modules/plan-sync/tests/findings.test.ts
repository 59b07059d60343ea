import { type Asked, createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { type Calls, callsOn, dataFile } from './fixtures.js';
import { annual, codesOf, linkedTo } from './sample-links.js';

describeOnBoth('how plans hang together', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  it('[PS-16] is counted from confirmed links of the year, with what stands alone on both sides', async () => {
    const { coverage } = await calls.read(
      '{ coverage(from: ANNUAL, to: LONG_TERM, year: 2006) { linked total rate { value status } orphansFrom { code } orphansTo { code } } }',
    );
    const linked = annual().filter(({ code }) => linkedTo(code, /VB2015/));
    expect([coverage.linked, coverage.total]).toEqual([linked.length, 49]);
    expect(Number(coverage.rate.value)).toBeCloseTo((linked.length / 49) * 100, 5);
    expect(codesOf(coverage.orphansFrom)).toEqual(
      codesOf(annual().filter((item) => !linked.includes(item)) as { code: string }[]),
    );
    expect(codesOf(coverage.orphansTo)).toContain('sample.VB2015.CULTURE-3');
  });

  it('[PS-16] is also weighed by the money of the year, and looks through as many links as it is asked to', async () => {
    const one = 'linked budgetRate { value inputs { name value } }';
    const { direct, through } = await calls.read(
      `{ direct: coverage(from: ANNUAL, to: LONG_TERM, year: 2006) { ${one} }
        through: coverage(from: ANNUAL, to: LONG_TERM, year: 2006, steps: 2) { ${one} } }`,
    );
    const initiativeOf = new Map(dataFile('fiscal-lines').map(({ code, initiative }) => [code, initiative]));
    const wonOf = (items: Record<string, string>[]) => {
      const own = new Set(items.map(({ node = '' }) => node.replace('Initiative:', '')));
      return dataFile('fiscal-amounts')
        .filter(({ line = '', year }) => line.startsWith('sample.L2006.') && year === '2006')
        .filter(({ line }) => own.has(initiativeOf.get(line) ?? ''))
        .reduce((sum, { amount }) => sum + Number(amount), 0);
    };
    const linked = annual().filter(({ code }) => linkedTo(code, /VB2015/));
    expect(direct.budgetRate.inputs).toEqual([
      { name: 'linkedBudget', value: String(wonOf(linked)) },
      { name: 'budget', value: String(wonOf(annual())) },
    ]);
    expect(Number(direct.budgetRate.value)).toBeCloseTo((wonOf(linked) / wonOf(annual())) * 100, 4);
    expect(through.linked).toBeGreaterThan(direct.linked);
    const steps = await platform.gql(
      '{ coverage(from: ANNUAL, to: LONG_TERM, steps: 4) { linked } }',
      {},
      { as: 'planner' },
    );
    expect(steps.errors[0]?.extensions.issues).toMatchObject([{ code: 'plan-sync.coverage.steps', path: ['steps'] }]);
  });

  it('[PS-16] has an answer for each of the six pairs of the four plans', async () => {
    const levels = ['LONG_TERM', 'TERM_PRIORITY', 'MID_TERM_FISCAL', 'ANNUAL'];
    const pairs = levels.flatMap((from, index) => levels.slice(index + 1).map((to) => [from, to]));
    const query = pairs
      .map(([from, to]) => `${from}_${to}: coverage(from: ${from}, to: ${to}, year: 2006) { linked total }`)
      .join(' ');
    const found = await calls.read(`{ ${query} }`);
    expect(pairs).toHaveLength(6);
    expect(found.LONG_TERM_TERM_PRIORITY).toEqual({ linked: 11, total: 18 });
    expect(found.LONG_TERM_MID_TERM_FISCAL).toEqual({ linked: 0, total: 18 });
    // 29 lines have an item; two of suspended initiatives and two others have no annual item linked.
    expect(found.MID_TERM_FISCAL_ANNUAL).toEqual({ linked: 25, total: 29 });
  });

  it('[PS-16] sets each plan in force against each other, directly or through one item, also by money', async () => {
    const ask = async (more: string) =>
      (
        await calls.read(
          `{ planPairs(year: 2006${more}) { from { code } to { code } linked total rate { value } budgetRate { value status } undecided } }`,
        )
      ).planPairs.map((pair: { from: { code: string }; to: { code: string } }) => [
        `${pair.from.code} ${pair.to.code}`,
        pair,
      ]);
    const [direct, through] = [new Map(await ask('')), new Map(await ask(', steps: 2'))] as [
      Map<string, Asked>,
      Map<string, Asked>,
    ];
    const linked = annual().filter(({ code }) => linkedTo(code, /VB2015/));
    expect(direct.get('ANNUAL VB2015')).toMatchObject({ linked: linked.length, total: 49 });
    expect(direct.get('VB2015 MTFP')).toMatchObject({ linked: 0, total: 18 });
    // A line of the fiscal plan pays for an annual item, which carries out the long-term one.
    const paid = dataFile('links').filter(({ type, status }) => type === 'FUNDS' && status === 'CONFIRMED');
    const long = (code: string | undefined) => linkedTo(code, /VB2015/);
    const reached = new Set(paid.flatMap(({ from, to }) => (long(to) || long(from) ? [from] : [])));
    expect(through.get('MTFP VB2015')).toMatchObject({ linked: reached.size, total: 29 });
    expect(direct.get('ANNUAL MTFP').undecided).toBe(direct.get('MTFP ANNUAL').undecided);

    const lines = dataFile('fiscal-lines').filter(({ edition }) => edition === 'MTFP-2006-1');
    const amounts = dataFile('fiscal-amounts').filter(({ year }) => year === '2006');
    const money = (initiative: string | undefined) =>
      amounts
        .filter(({ line }) => lines.some((each) => each.code === line && each.initiative === initiative))
        .reduce((sum, { amount }) => sum + Number(amount), 0);
    const nodeOf = ({ node = '' }: Record<string, string>) => node.replace('Initiative:', '');
    const sum = (list: readonly Record<string, string>[]) => list.reduce((all, each) => all + money(nodeOf(each)), 0);
    const rate = Number(direct.get('ANNUAL VB2015').budgetRate.value);
    expect(rate).toBeCloseTo((sum(linked) / sum(annual())) * 100, 4);
    expect(rate).toBeGreaterThan(0);
  });

  it('[PS-01] [PS-12] goes back to 비전부천2015, directly or through one item between', async () => {
    const { plan, vision } = await calls.read(
      `{ plan(code: "TERM-3") { term level anchoredRate(year: 2006) { value } }
        vision: plan(code: "VB2015") { level fromYear toYear title vision { code plans { nodes { code } } } } }`,
    );
    expect(plan).toEqual({ term: 3, level: 'TERM_PRIORITY', anchoredRate: { value: '100' } });
    expect(vision).toMatchObject({
      level: 'LONG_TERM',
      fromYear: 2005,
      toYear: 2015,
      title: '비전부천2015 장기발전계획',
    });
    expect(vision.vision.plans.nodes.map(({ code }: { code: string }) => code)).toEqual(['VB2015', 'BASIC']);
  });

  it('lists what has come loose, by kind', async () => {
    const kinds = ['LINE_WITHOUT_ITEM', 'LONG_TERM_WITHOUT_ANNUAL', 'ANNUAL_WITHOUT_UPPER', 'DANGLING_LINK'];
    const query = kinds.map(
      (kind) => `${kind}: orphans(kind: ${kind}, year: 2006) { code title department { code } record { __typename } }`,
    );
    const found = await calls.read(`{ ${query.join(' ')} }`);
    expect(codesOf(found.LINE_WITHOUT_ITEM)).toEqual(['sample.L2006.ARCHIVE', 'sample.L2006.BRIDGE']);
    const goals = dataFile('items').filter(({ code }) => /^sample\.VB2015\..*-\d$/.test(code ?? ''));
    const lone = goals.filter(({ code }) => !linkedTo(code, /A2006/)) as { code: string }[];
    expect(codesOf(found.LONG_TERM_WITHOUT_ANNUAL)).toEqual(codesOf(lone));
    expect(codesOf(found.ANNUAL_WITHOUT_UPPER)).toEqual(
      codesOf(annual().filter(({ code }) => !linkedTo(code, /VB2015|BASIC|T3/)) as { code: string }[]),
    );
    expect(found.DANGLING_LINK).toMatchObject([
      { code: 'sample.T3.ECONOMY-1-1 → sample.BASIC.ECONOMY', record: { __typename: 'PlanLink' } },
    ]);
    const { link, item } = await calls.read(
      `{ link: orphans(kind: DANGLING_LINK, year: 2006) { record { ... on PlanLink { validTo strength } } }
        item: orphans(kind: LONG_TERM_WITHOUT_ANNUAL, year: 2006) { code record { ... on PlanItem { startYear goal { code } } } } }`,
    );
    expect(link).toEqual([{ record: { validTo: 2005, strength: 2 } }]);
    for (const { code, record } of item) {
      expect(record).toEqual({ startYear: 2005, goal: { code: code.replace('VB2015.', '') } });
    }
    const { orphanCounts } = await calls.read('{ orphanCounts(year: 2006) { kind count } }');
    for (const kind of kinds) {
      expect(orphanCounts).toContainEqual({ kind, count: found[kind].length });
    }
  });

  it('does not know of KPIs where nobody measures, and does where bsc is on', async () => {
    const { orphanCounts, orphans } = await calls.read(
      '{ orphanCounts(year: 2006) { kind count } orphans(kind: ITEM_WITHOUT_KPI, year: 2006) { code } }',
    );
    const count = orphanCounts.find(({ kind }: { kind: string }) => kind === 'ITEM_WITHOUT_KPI').count;
    expect(count).toBe(orphans.length);
    expect(codesOf(orphans)).not.toContain('sample.A2006.ECONOMY-1-2');
    expect(codesOf(orphans)).toContain('sample.A2006.SELF_GOVERNANCE-3-4');
  });

  it('[PS-25] counts two of four report meetings by the middle of June', async () => {
    const { meetingCompliance } = await calls.read(
      '{ meetingCompliance(year: 2006) { held planned quarters rate { value } quarterRate { value } activity { code } } }',
    );
    expect(meetingCompliance).toEqual({
      held: 2,
      planned: 4,
      quarters: [1, 2],
      rate: { value: '50' },
      quarterRate: { value: '50' },
      activity: { code: 'planned.PS-05' },
    });
  });

  it('[PS-18] sets the bodies of the city side by side', async () => {
    const { alignment, department } = await calls.read(
      `{ alignment(year: 2006) { department { code kind } items linkedItems linkedRate { value } budgetInitiatives fundedInitiatives }
        department(code: "WELFARE_POLICY") { alignment(year: 2006) { items linkedItems budgetInitiatives fundedInitiatives fundedRate { value } } } }`,
    );
    const city = alignment.find((row: { department: { code: string } }) => row.department.code === 'BUCHEON_CITY');
    const others = ['WONMI_GU', 'CULTURAL_FOUNDATION', 'INDUSTRY_FOUNDATION'];
    const own = annual().filter(({ department = '' }) => !others.includes(department));
    const upper = own.filter(({ code }) => linkedTo(code, /VB2015|BASIC|T3/));
    expect([city.items, city.linkedItems]).toEqual([46, upper.length]);
    const rows = alignment
      .filter(({ items }: { items: number }) => items > 0)
      .map((row: { department: { code: string; kind: string }; items: number; linkedItems: number }) => [
        ...[row.department.kind, row.department.code, row.items, row.linkedItems],
      ]);
    expect(rows).toEqual([
      ['CITY', 'BUCHEON_CITY', 46, upper.length],
      ['DISTRICT_OFFICE', 'WONMI_GU', 1, 1],
      ['AFFILIATE', 'CULTURAL_FOUNDATION', 1, 1],
      ['AFFILIATE', 'INDUSTRY_FOUNDATION', 1, 0],
    ]);
    expect(department.alignment).toEqual({
      items: 2,
      linkedItems: 2,
      budgetInitiatives: 2,
      fundedInitiatives: 1,
      fundedRate: { value: '50' },
    });
  });

  it('[PS-25] [PS-23] [PS-32] [PS-33] lays the planning year out by day: planned, held, late by the business date', async () => {
    const { planCalendar } = await calls.read(
      '{ planCalendar(year: 2006) { key kind startsOn endsOn heldOn state total done path department { code } } }',
    );
    const of = (key: string) => planCalendar.find((each: { key: string }) => each.key === key);
    expect(of('MEETING sample.M2006.1')).toMatchObject({ endsOn: '2006-03-29', heldOn: '2006-03-29', state: 'DONE' });
    expect(of('MEETING sample.M2006.3')).toMatchObject({ endsOn: '2006-09-27', heldOn: null, state: 'PLANNED' });
    // Three of four reports were handed in, the last of them a day late; one is missing.
    expect(of('REPORT_DUE sample.M2006.2')).toMatchObject({ endsOn: '2006-06-07', total: 4, done: 3, state: 'LATE' });
    expect(of('REPORT_DUE sample.M2006.3')).toMatchObject({ total: null, state: 'PLANNED' });
    expect(of('ACTIVITY planned.PS-04')).toMatchObject({ endsOn: '2006-03-31', heldOn: '2006-03-17', state: 'DONE' });
    expect(of('ACTIVITY planned.PS-09')).toMatchObject({ startsOn: '2006-06-01', endsOn: '2006-07-31' });
    expect(of('SURVEY VB2015-2006-11')).toMatchObject({
      startsOn: '2006-11-01',
      endsOn: '2006-11-30',
      state: 'PLANNED',
    });
    expect(of('FORUM sample.F2006.03')).toMatchObject({
      heldOn: '2006-03-17',
      path: '/m/plan-sync/forums/sample.F2006.03',
    });
    expect(of('TERM_END TERM-3')).toMatchObject({ endsOn: '2006-06-30', state: 'PLANNED' });
    expect(of('EDITION MTFP 2006 1')).toBeUndefined();
    expect(of('EDITION ANNUAL 2006 2')).toMatchObject({ endsOn: null, state: 'UNDER_WAY' });
    const steps = planCalendar.filter(({ kind }: { kind: string }) => kind === 'STEP');
    expect(steps.map(({ key, state }: { key: string; state: string }) => `${key} ${state}`)).toEqual([
      ...['STEP ANNUAL_PLAN DONE', 'STEP PRIORITIES DONE', 'STEP CONCEPTS DONE', 'STEP LINK_REVIEW LATE'],
      ...['STEP FISCAL_REQUIREMENTS PLANNED', 'STEP FISCAL_DRAFT PLANNED', 'STEP FISCAL_SETTLED PLANNED'],
      ...['STEP FISCAL_COUNCIL PLANNED', 'STEP ROLL_FORWARD PLANNED'],
    ]);
    const replies = dataFile('opinions').filter(
      ({ reply_due: due, decision }) => due?.startsWith('2006') && decision !== 'SPAM',
    );
    const shown = planCalendar.filter(({ kind }: { kind: string }) => kind === 'REPLY_DUE');
    expect(shown.reduce((sum: number, { total }: { total: number }) => sum + total, 0)).toBe(replies.length);
    const late = replies.filter(({ reply_due: due = '', replied_on: on }) => due < '2006-06-15' && !on);
    const lateDays = shown.filter(({ state }: { state: string }) => state === 'LATE');
    expect(lateDays.map(({ endsOn }: { endsOn: string }) => endsOn)).toEqual(
      [...new Set(late.map(({ reply_due: due }) => due))].sort(),
    );
    expect(of('INSPECTION_DUE 2006-04-17') ?? of('INSPECTION_DUE 2006-04-15')).toMatchObject({ state: 'DONE' });
    const days = planCalendar.map(({ startsOn, endsOn }: Record<string, string>) => endsOn ?? startsOn ?? '9999');
    expect(days).toEqual([...days].sort());
  });

  it('[PS-11] takes each department from goals over money to evaluation', async () => {
    const id = await calls.idOf('department', 'WELFARE_POLICY');
    const { status, all, department } = await calls.read(
      `{ status: processStatus(department: "${id}", year: 2006) { current steps { step state done total rate { value } } }
        all: processStatuses(year: 2006) { department { code } steps { step done total } }
        department(code: "WELFARE_POLICY") { alignment(year: 2006) { budgetInitiatives fundedInitiatives } } }`,
    );
    const second = dataFile('items').filter(
      ({ edition, department: own }) => edition === 'ANNUAL-2006-2' && own === 'WELFARE_POLICY',
    );
    const confirmed = second.filter(({ entry }) => entry === 'CONFIRMED');
    const [goals, money, evaluation] = status.steps;
    expect([goals.step, goals.done, goals.total]).toEqual(['GOAL_SETTING', confirmed.length, second.length]);
    expect([money.done, money.total]).toEqual([
      department.alignment.fundedInitiatives,
      department.alignment.budgetInitiatives,
    ]);
    // 31 January is over.
    expect([goals.state, status.current]).toEqual(
      confirmed.length < second.length ? ['LATE', 'GOAL_SETTING'] : ['DONE', status.current],
    );
    expect([evaluation.step, evaluation.done <= evaluation.total, evaluation.total > 0]).toEqual([
      'BSC_EVALUATION',
      true,
      true,
    ]);
    const own = all.find((each: { department: { code: string } }) => each.department.code === 'WELFARE_POLICY');
    expect(own.steps).toEqual(status.steps.map(({ step, done, total }: typeof goals) => ({ step, done, total })));
    expect(all.length).toBeGreaterThan(20);
  });
});
