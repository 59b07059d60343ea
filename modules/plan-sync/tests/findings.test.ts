import { createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { type Calls, callsOn, dataFile } from './fixtures.js';

const codesOf = (list: readonly { code: string }[]): string[] => list.map(({ code }) => code).sort();

describeOnBoth('how plans hang together', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  const items = dataFile('items').filter(({ edition }) => edition === 'ANNUAL-2006-1');
  const annual = () => items;
  const confirmed = () =>
    dataFile('links').filter(
      ({ status, type, valid_to: end }) => status === 'CONFIRMED' && type !== 'CONFLICTS' && !end,
    );
  const linkedTo = (code: string | undefined, prefix: RegExp) =>
    confirmed().some(
      ({ from, to }) => (from === code && prefix.test(to ?? '')) || (to === code && prefix.test(from ?? '')),
    );

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
    const one = 'linked moneyRate { value inputs { name value } }';
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
    expect(direct.moneyRate.inputs).toEqual([
      { name: 'linked', value: String(wonOf(linked)) },
      { name: 'total', value: String(wonOf(annual())) },
    ]);
    expect(Number(direct.moneyRate.value)).toBeCloseTo((wonOf(linked) / wonOf(annual())) * 100, 4);
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
    expect(found.LONG_TERM_TERM_PRIORITY).toEqual({ linked: 8, total: 18 });
    expect(found.LONG_TERM_MID_TERM_FISCAL).toEqual({ linked: 0, total: 18 });
    // 29 lines have an item; two of suspended initiatives and two others have no annual item linked.
    expect(found.MID_TERM_FISCAL_ANNUAL).toEqual({ linked: 25, total: 29 });
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
