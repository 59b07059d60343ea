import { cp949, createPlatform, describeOnBoth, type Platform, readRows, runYeondong } from '@yeondong/testing';
import { corporatePlan } from './corporate-plan.js';
import { exchangeOn, foreignFile } from './exchange-files.js';
import { type Calls, callsOn, dataFile } from './fixtures.js';
import { importOf, itemsOf, OAKLAND, spendingByHand } from './oakland.js';
import { ITEM_FAULTS, WRONG_ITEMS } from './wrong-items.js';

describeOnBoth('tables of plans and money that go out and come back', (database) => {
  let platform: Platform;
  let calls: Calls;
  let exchange: ReturnType<typeof exchangeOn>;
  const plans: Record<string, string> = {};

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    exchange = exchangeOn(platform, calls);
  }, 120_000);
  afterAll(() => platform?.stop());

  /** Opens the first edition of a plan that a table has made. */
  const opened = async (code: string, year: number): Promise<string> => {
    plans[code] = (await calls.read(`{ plan(code: "${code}") { id } }`)).plan.id;
    const input = { plan: plans[code], year, kind: 'ORIGINAL' };
    return (await calls.done('openPlanVersion', 'PlanVersionInput', 'id', input)).id;
  };
  const into = (code: string, year: number, as = 'planner') => ({ as, more: { plan: plans[code], year } });

  it('plans come in by a table, and what stands comes back unchanged', async () => {
    const table = [
      '코드,계획명,단계,주관부서,시작연도,끝연도,민선기수',
      'T-ANNUAL,시험 시정계획,시정계획,정책기획과,2005,2009,',
      'T-MTFP,시험 재정계획,중기지방재정계획,POLICY_PLANNING,2005,,',
      'T-TERM,시험 핵심과제,핵심과제,정책기획과,2006,2010,',
      'BASIC,시정운영 기본계획,부문별 계획,,2005,2004,',
    ].join('\n');
    expect(await exchange.faults('importPlans', table)).toEqual([
      '4 term plan-sync.plan.term',
      '5 level plan-sync.import.fixed',
      '5 toYear term.reversed',
    ]);
    const sound = await exchange.send('importPlans', table, { soundOnly: true });
    expect([sound.created, sound.revised, sound.unchanged]).toEqual([2, 0, 0]);
    for (const [kind, mutation] of [
      ['PLANS', 'importPlans'],
      ['LINKS', 'importPlanLinks'],
      ['BUDGETS', 'importBudgets'],
    ] as const) {
      const seen = await exchange.send(mutation, await exchange.out(kind), { dryRun: true });
      expect([kind, seen]).toEqual([
        kind,
        { rows: seen.rows, unchanged: seen.rows, leftOut: 0, created: 0, revised: 0, repeated: false, issues: [] },
      ]);
      expect(seen.rows).toBeGreaterThan(5);
    }
  });

  it('the items of an edition fill another as CP949, with what they aim at and what is above them', async () => {
    const from = (await calls.edition('VB2015', 1)).id;
    const to = await opened('T-ANNUAL', 2006);
    const table = (await exchange.out('ITEMS', `, planVersion: "${from}"`)).replaceAll(',2015,', ',2009,');
    const items = dataFile('items').filter(({ edition }) => edition === 'VB2015-2006-1');
    const targets = dataFile('targets').filter(({ item }) => item?.startsWith('sample.VB2015'));
    expect(items.length).toBeGreaterThan(10);
    const done = await exchange.send('importPlanItems', cp949(table), into('T-ANNUAL', 2006));
    expect([done.rows, done.created, done.issues]).toEqual([items.length, items.length, []]);
    const back = await exchange.out('ITEMS', `, planVersion: "${to}"`);
    expect(back).toBe(table);
    expect(targets.filter(({ measure }) => back.includes(measure as string)).length).toBe(targets.length);
    const again = await exchange.send('importPlanItems', `${back}\r\n`, into('T-ANNUAL', 2006));
    expect([again.created, again.revised, again.unchanged]).toEqual([0, 0, items.length]);
    const [told] = await readRows(
      platform.databaseUrl,
      "select changes as changes from core_audit_entry where act = 'plan-sync.item.write'",
    );
    for (const { code } of items) expect(String(told?.changes)).toContain(`"${code}"`);
  });

  it('each wrong cell of an item is told at its place, and one refuses the whole file', async () => {
    const table = WRONG_ITEMS;
    expect(await exchange.faults('importPlanItems', table, into('T-ANNUAL', 2006))).toEqual(ITEM_FAULTS);
    const before = (await exchange.out('ITEMS', `, planVersion: "${(await calls.edition('T-ANNUAL', 1)).id}"`)).length;
    const refused = await exchange.refused('importPlanItems', table, into('T-ANNUAL', 2006));
    expect(refused[0]).toEqual(['plan-sync.item.own-parent', 'input.bytes.2.parent']);
    expect((await exchange.out('ITEMS', `, planVersion: "${(await calls.edition('T-ANNUAL', 1)).id}"`)).length).toBe(
      before,
    );
  });

  it('departments bring in their own rows alone, while the edition takes them', async () => {
    const table = [
      '코드,항목명,주관부서,시작연도,끝연도',
      'T-OWN,우리 일,복지정책과,2006,2006',
      'T-ROAD,남의 일,도로과,2006,2006',
    ];
    const text = table.join('\n');
    expect(await exchange.refused('importPlanItems', text, into('T-ANNUAL', 2006, 'staff'))).toEqual([
      ['plan-sync.version.takes-none', 'input.year'],
    ]);
    const { id, version } = await calls.edition('T-ANNUAL', 1);
    await calls.done('movePlanVersion', 'PlanVersionMove', 'id', { id, version, to: 'COLLECTING' });
    expect(await exchange.faults('importPlanItems', text, into('T-ANNUAL', 2006, 'staff'))).toEqual([
      '3 department plan-sync.import.other-department',
    ]);
    const sound = { ...into('T-ANNUAL', 2006, 'staff'), soundOnly: true };
    expect(await exchange.send('importPlanItems', text, sound)).toMatchObject({ rows: 2, created: 1 });
    const item = await calls.item('T-OWN', 'staff');
    expect([item.department.code, item.entry]).toEqual(['WELFARE_POLICY', 'DRAFT']);
    expect(await exchange.refused('importPlanItems', text, into('T-ANNUAL', 2008))).toEqual([
      ['plan-sync.import.no-edition', 'input.year'],
    ]);
  });

  it('[PS-14] the five-year lines of the fiscal plan fill another edition, won for won', async () => {
    const from = (await calls.edition('MTFP', 1)).id;
    const to = await opened('T-MTFP', 2006);
    const table = await exchange.out('FISCAL_LINES', `, planVersion: "${from}"`);
    const withoutItems = table.replaceAll(/sample\.F2006\.[A-Z_0-9.-]+/g, '');
    const lines = dataFile('fiscal-lines').filter(({ edition }) => edition === 'MTFP-2006-1');
    const amounts = dataFile('fiscal-amounts').filter(({ line }) => lines.some(({ code }) => code === line));
    const done = await exchange.send('importFiscalLines', withoutItems, into('T-MTFP', 2006));
    expect([done.created, done.issues]).toEqual([lines.length, []]);
    const [sum] = await readRows(
      platform.databaseUrl,
      `select count(*) as n, sum(a.amount) as won from plan_sync_fiscal_amount a
        join plan_sync_fiscal_line l on l.id = a.line_id
        join plan_sync_version v on v.id = l.version_id join plan_sync_plan p on p.id = v.plan_id where p.code = 'T-MTFP'`,
    );
    const won = amounts.reduce((all, { amount }) => all + Number(amount), 0);
    expect([Number(sum?.n), Number(sum?.won)]).toEqual([amounts.length, won]);
    const back = await exchange.out('FISCAL_LINES', `, planVersion: "${to}"`);
    expect(back).toBe(withoutItems);
    const again = await exchange.send('importFiscalLines', `${back}\r\n`, into('T-MTFP', 2006));
    expect([again.created, again.revised, again.unchanged]).toEqual([0, 0, lines.length]);
  });

  it('money is read in the unit of its table, as hands write it; totals, windows and costs are judged by cell', async () => {
    const table = [
      '2006년 재정계획,,(단위: 백만원)',
      '코드,사업명,부서,회계,총사업비(억원),2006 국비,2006 시비(천원),2006 합계,2007 시비,2012 시비',
      'T-A,가,도로과,일반회계,,１２３,"\t7,000\u00a0",130,,',
      'T-B,나,도로과,일반회계,,100,△5,,,',
      'T-C,다,도로과,일반회계,,100,1000,102,,',
      'T-D,라,도로과,일반회계,1,100,,,50,',
      'T-E,마,도로과,없는회계,,,,,,7',
    ].join('\n');
    expect(await exchange.faults('importFiscalLines', table, into('T-MTFP', 2006))).toEqual([
      ...['4 2006 시비 plan-sync.fiscal.negative', '5 2006 합계 plan-sync.fiscal.total'],
      ...['6 totalCost plan-sync.fiscal.cost', '7 account import.choice', '7 2012 시비 plan-sync.fiscal.window'],
    ]);
    await exchange.send('importFiscalLines', table, { ...into('T-MTFP', 2006), soundOnly: true });
    const { fiscalLines } = await calls.read(
      '{ fiscalLines(where: {code: {in: ["T-A", "T-B"]}}) { nodes { code amounts { year source amount } } } }',
    );
    expect(fiscalLines.nodes).toEqual([
      {
        code: 'T-A',
        amounts: [
          { year: 2006, source: 'NATIONAL', amount: 123_000_000 },
          { year: 2006, source: 'CITY', amount: 7_000_000 },
        ],
      },
    ]);
    const changed = '코드,사업명,2006 시비(백만원)\nT-A,가 고침,8';
    expect(await exchange.send('importFiscalLines', changed, into('T-MTFP', 2006))).toMatchObject({ revised: 1 });
    expect(await exchange.out('FISCAL_LINES', `, planVersion: "${(await calls.edition('T-MTFP', 1)).id}"`)).toMatch(
      /T-A,가 고침,.*,,,,8000000,,,8000000,/,
    );
  });

  it('budgets come in by year and source with each supplementary budget; a cut below nothing is told', async () => {
    const head = '사업코드,회계연도,재원,본예산,1회 추경,2회 추경,지출액,예산현액';
    const table = [
      head,
      'T-A,2006,시비,1000,△300,50,200,750',
      'T-A,2006,국비,100,-200,,,',
      'T-A,2007,시비,100,,,50,90',
      'NOWHERE,2006,시비,1,,,,',
      'T-A,2006,도비,10,,,11,',
    ].join('\n');
    expect(await exchange.faults('importBudgets', table)).toEqual([
      ...['3 1회 추경 plan-sync.budget.below-zero', '4 available plan-sync.fiscal.total'],
      ...['5 line import.unknown', '6 spent plan-sync.budget.over'],
    ]);
    expect(await exchange.send('importBudgets', table, { soundOnly: true })).toMatchObject({ created: 1 });
    const budgetOf = async () =>
      (
        await calls.read(
          `{ fiscalLines(where: {code: {eq: "T-A"}}) { nodes { id budgetLines { version original supplementary spent
            supplementaries { number amount } items { totalCount } } } } }`,
        )
      ).fiscalLines.nodes[0];
    expect((await budgetOf()).budgetLines).toEqual([
      {
        ...{ version: 1, original: 1000, supplementary: -250, spent: 200, items: { totalCount: 0 } },
        supplementaries: [
          { number: 1, amount: -300 },
          { number: 2, amount: 50 },
        ],
      },
    ]);
    expect((await exchange.refused('importBudgets', table, { as: 'staff' })).length).toBe(0);
    const items = [
      '사업코드,회계연도,재원,내역,금액',
      ...['T-A,2006,시비,사무관리비,600', 'T-A,2006,시비,사무관리비,600', 'T-A,2006,시비,조정,△100'],
    ].join('\n');
    expect(await exchange.send('importBudgetItems', items)).toMatchObject({ created: 3, revised: 0, unchanged: 0 });
    const { id, budgetLines } = await budgetOf();
    expect(budgetLines).toMatchObject([{ original: 1100, supplementary: -250, items: { totalCount: 3 } }]);
    const change = { fiscalLine: id, year: 2006, source: 'CITY', original: 1000, version: budgetLines[0].version };
    expect(await calls.refused('setBudgetLine', 'BudgetLineInput', 'id', change)).toEqual([
      ['plan-sync.budget.items', 'input.original'],
    ]);
    const fewer = [...items.split('\n').filter((_, at) => at !== 1), 'T-A,2006,시비,여비,7'].join('\n');
    expect(await exchange.send('importBudgetItems', fewer)).toMatchObject({ created: 1, revised: 1, unchanged: 2 });
    expect(await exchange.faults('importBudgetItems', items.replace('△100', '△1300'))).toEqual([
      '2 amount plan-sync.fiscal.negative',
    ]);
  });

  it('a city’s budget files load by one mapping: line for line, equal lines each, amounts below zero with their sign', async () => {
    const plan = '코드,계획명,단계,주관부서,시작연도\nOAKLAND,Oakland budget,중기지방재정계획,정책기획과,2015';
    await exchange.send('importPlans', plan);
    await opened('OAKLAND', 2015);
    const lines = foreignFile('oakland-budget/lines.csv');
    expect((await exchange.send('importFiscalLines', lines, into('OAKLAND', 2015))).created).toBe(25);
    for (const [file, year, rows, equal, negative] of OAKLAND.slice(0, database === 'sqlite' ? 4 : 1)) {
      const raw = spendingByHand(file);
      expect([file, raw.lines.length, raw.equal, raw.negative]).toEqual([file, rows, equal, negative]);
      const { code, stdout, stderr } = await runYeondong(importOf(file), platform.environment);
      expect([code, stderr, stdout.trim()]).toEqual([
        ...[0, ''],
        `${raw.all} lines: ${rows} added, 0 changed, 0 unchanged, 0 refused, ${raw.all - rows} left out`,
      ]);
      const found = await readRows(platform.databaseUrl, itemsOf(year));
      expect(found.map(({ fund, category, amount }) => [fund, category, Number(amount)].join('|')).sort()).toEqual(
        raw.lines,
      );
      const { budgetSheet } = await calls.read(
        `{ budgetSheet(year: ${year}) { total { final } lines { line { code } total { final } } } }`,
      );
      expect(budgetSheet.total.final).toBe(raw.sum);
      const police = budgetSheet.lines.find(({ line }: { line: { code: string } }) => line.code === 'OAK-POLICE');
      expect(police.total.final).toBe(raw.police);
    }
  }, 300_000);

  it('a file of other columns is refused with the columns that it should have, and a faulty mapping at its place', async () => {
    const mapping = foreignFile('oakland-budget/columns.json');
    const small = foreignFile('oakland-budget/FY15-16__adopted.csv');
    expect(
      await exchange.refused('importBudgetItems', small.replace('fund_code', 'fund'), { more: { mapping } }),
    ).toEqual([['import.header', 'input.bytes']]);
    expect(await exchange.refused('importBudgetItems', small, { more: { mapping: '{"columns":[]}' } })).toEqual([
      ['import.mapping', 'input.mapping'],
    ]);
    const other = mapping.replace('"Mayor": "OAK-MAYOR",', '');
    const faults = await exchange.faults('importBudgetItems', small, { more: { mapping: other } });
    expect([...new Set(faults.map((fault) => fault.replace(/^\d+ /, '')))]).toEqual(['line import.unknown']);
    expect(await exchange.send('importBudgetItems', small, { more: { mapping } })).toMatchObject({ repeated: true });
  });

  it('a council’s corporate plan loads with its priorities, indicators and what is aimed at', async () => {
    const { items, targets } = corporatePlan();
    const plan =
      '코드,계획명,단계,주관부서,시작연도\nTRAFFORD,Trafford Council Corporate Plan,부문별 계획,정책기획과,2022';
    await exchange.send('importPlans', plan);
    const edition = await opened('TRAFFORD', 2022);
    const table = items.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
    const done = await exchange.send('importPlanItems', table, into('TRAFFORD', 2022));
    expect([done.created, done.issues]).toEqual([items.length - 1, []]);
    const { planItems } = await calls.read(
      `{ planItems(where: {planVersion: {id: {eq: "${edition}"}}}, first: 100) { nodes { code title parent { title }
        target { measure unit baseYear baseline targetYear target } } } }`,
    );
    const below = (title: string) =>
      planItems.nodes.filter(({ parent }: { parent: { title: string } | null }) => parent?.title === title).length;
    expect(planItems.nodes.length).toBe(3 + 32);
    expect([
      below('Reducing health inequalities'),
      below('Supporting people out of poverty'),
      below('Addressing our climate crisis'),
    ]).toEqual([13, 9, 10]);
    const withTargets = planItems.nodes.filter(({ target }: { target: unknown }) => target !== null);
    expect(withTargets.length).toBe(targets);
    const walking = withTargets.find(({ title }: { title: string }) => title.startsWith('Adults walking'));
    expect(walking.target).toEqual({
      ...{ measure: 'Proportion of adults who do any walking or cycling, for any purpose, five times per week' },
      ...{ unit: 'Percentage', baseYear: 2015, baseline: '32.9', targetYear: 2021, target: '34.2' },
    });
  });
});
