import { createPlatform, describeOnBoth, type Platform } from '@yeondong/testing';
import { amounts, type Cell, fiscalTable, type Group, lines, totals, wonByHand } from './fiscal-hand.js';
import { type Calls, callsOn, dataFile } from './fixtures.js';

const ROW = `source planned original supplementary final carriedIn reserve transfers available committed spent carriedOut
  left overCeiling executionRate { value status } originalRate { value status } finalRate { value status }`;

describeOnBoth('the five-year table of the fiscal plan', (database) => {
  let platform: Platform;
  let calls: Calls;
  let edition: string;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
    edition = (await calls.edition('MTFP', 1)).id;
  }, 120_000);
  afterAll(() => platform?.stop());

  const table = (by: string, more = '', planVersion = edition) => fiscalTable(calls, planVersion, by, more);
  const lineOf = async (code: string) =>
    (
      await calls.read(
        `{ fiscalLines(where: {code: {eq: "${code}"}}) { nodes { id version investmentReview { state needed totalCost latest { id version documentNo } } } } }`,
      )
    ).fiscalLines.nodes[0];

  it('[PS-14] adds up in won by source for each year, and to the same total however it is grouped', async () => {
    const bySource = await table('SOURCE');
    expect(bySource.years).toEqual([2006, 2007, 2008, 2009, 2010]);
    for (const { code, cells } of bySource.groups as Group[]) {
      expect([code, cells.map(({ amount }) => amount)]).toEqual([code, wonByHand(({ source }) => source === code)]);
    }
    const all = wonByHand(() => true);
    expect(bySource.total.map(({ amount }: Cell) => amount)).toEqual(all);
    expect(all[5]).toBe(311_300_000_000);
    for (const by of ['DOMAIN', 'ACCOUNT', 'FIELD', 'SECTION', 'SPENDING', 'DEPARTMENT']) {
      expect([by, totals((await table(by)).groups)]).toEqual([by, all]);
    }
  });

  it('[PS-14] parts mandatory from discretionary spending, and one source from the others', async () => {
    const { groups } = await table('SPENDING');
    const codesOf = (spending: string) => lines.filter((line) => line.spending === spending).map(({ code }) => code);
    for (const { code, cells, lines: count } of groups as Group[]) {
      const own = codesOf(code as string);
      expect(count).toBe(own.length);
      expect(cells.map(({ amount }) => amount)).toEqual(wonByHand(({ line }) => own.includes(line)));
    }
    expect(groups.map(({ title }: Group) => title)).toEqual(['재량지출(사업)', '의무지출', '경상지출']);
    const national = await table('SPENDING', ', source: NATIONAL, spending: MANDATORY');
    const mandatory = codesOf('MANDATORY');
    expect(national.total.map(({ amount }: Cell) => amount)).toEqual(
      wonByHand(({ line, source }) => source === 'NATIONAL' && mandatory.includes(line as string)),
    );
  });

  it('prints a 단수차이 where rounded rows do not make the rounded total: 3 × 400,000원 are 0, 0, 0 against 1', async () => {
    const department = await calls.idOf('department', 'ROADS');
    const keeper = await calls.idOf('department', 'POLICY_PLANNING');
    const plan = await calls.done('createPlan', 'PlanInput', 'id', {
      ...{ code: 'T-MTFP', titleKo: '시험 재정계획', level: 'MID_TERM_FISCAL', fromYear: 2006, department: keeper },
    });
    const opened = await calls.done('openPlanVersion', 'PlanVersionInput', 'id windowStart', {
      ...{ plan: plan.id, year: 2006, kind: 'ORIGINAL', windowStart: 2007 },
    });
    expect(opened.windowStart).toBe(2007);
    for (const account of ['GENERAL', 'SPECIAL', 'FUND']) {
      await calls.done('createFiscalLine', 'FiscalLineInput', 'id', {
        ...{ planVersion: opened.id, code: `T-${account}`, titleKo: account, department, account },
        years: [{ year: 2008, total: 400_000, sources: [{ source: 'CITY', amount: 400_000 }] }],
      });
    }
    const found = await table('ACCOUNT', '', opened.id);
    expect(found.groups.map(({ cells }: Group) => cells.map(({ shown }) => shown))).toEqual(
      [1, 2, 3].map(() => ['0', '0', '0', '0', '0', '0']),
    );
    expect(found.total.map(({ shown }: Cell) => shown)).toEqual(['0', '1', '0', '0', '0', '1']);
    expect(found.rounding.map(({ difference }: { difference: string }) => difference)).toEqual([
      ...['0', '1', '0', '0', '0', '1'],
    ]);
  });

  it('lists what is to be mended: no review, one to be held again, one failed, lines without an item', async () => {
    const { fiscalFindings } = await calls.read(
      `{ fiscalFindings(planVersion: "${edition}") { kind year amount line { code } } }`,
    );
    const found = fiscalFindings.map(
      ({ kind, line, amount }: { kind: string; line: { code: string }; amount: number }) =>
        `${kind} ${line.code.replace('sample.L2006.', '')} ${amount}`,
    );
    expect(found).toEqual([
      'LINE_WITHOUT_ITEM BRIDGE 1800000000',
      'LINE_WITHOUT_ITEM ARCHIVE 150000000',
      'REVIEW_MISSING CULTURE-1-1 8300000000',
      'REVIEW_AGAIN URBAN_TRANSPORT-1-1 14000000000',
      'REVIEW_FAILED ENVIRONMENT-3-1 8000000000',
    ]);
    expect((await lineOf('sample.L2006.CULTURE-3-1')).investmentReview).toMatchObject({
      ...{ state: 'CONDITIONAL', needed: 'OWN', totalCost: 6_600_000_000 },
    });
    expect((await lineOf('sample.L2006.WELFARE-BASIC')).investmentReview).toMatchObject({
      ...{ state: 'NOT_REQUIRED', needed: null, latest: null },
    });
  });

  it('records a review with date and document, judges growth of 30 %, and corrects it with a reason', async () => {
    const line = await lineOf('sample.L2006.CULTURE-1-1');
    const input = {
      ...{ fiscalLine: line.id, kind: 'OWN', verdict: 'FIT', reviewedOn: '2006-05-10' },
      ...{ documentNo: '기획-1234', documentDate: '2006-05-15' },
    };
    const REVIEW = [
      'recordInvestmentReview',
      'InvestmentReviewInput',
      'id version totalCost fiscalLine { code }',
    ] as const;
    expect(await calls.refused(...REVIEW, { ...input, verdict: 'CONDITIONAL' })).toEqual([
      ['plan-sync.review.conditions', 'input.conditions'],
    ]);
    expect(await calls.refused(...REVIEW, { ...input, reviewedOn: '2006-06-16' })).toEqual([
      ['plan-sync.review.to-come', 'input.reviewedOn'],
    ]);
    expect(await calls.codes(...REVIEW, input, 'staff')).toEqual(['FORBIDDEN']);
    const made = await calls.done(...REVIEW, input);
    expect(made).toMatchObject({ totalCost: 8_300_000_000, fiscalLine: { code: 'sample.L2006.CULTURE-1-1' } });
    expect((await lineOf('sample.L2006.CULTURE-1-1')).investmentReview.state).toBe('PASSED');
    const CORRECT = ['correctInvestmentReview', 'InvestmentReviewUpdate', 'totalCost'] as const;
    const correction = { id: made.id, version: made.version, totalCost: 6_384_615_384 };
    expect(await calls.refused(...CORRECT, { ...correction, reason: ' ' })).toEqual([['text.empty', 'input.reason']]);
    await calls.done(...CORRECT, { ...correction, reason: '총사업비를 잘못 옮김' });
    expect((await lineOf('sample.L2006.CULTURE-1-1')).investmentReview.state).toBe('AGAIN');
    const threshold = { kind: 'OWN', validFrom: '2006-03-01', fromAmount: 10_000_000_000 };
    const SET = ['setReviewThreshold', 'ReviewThresholdInput', 'version growthPercent'] as const;
    expect(await calls.done(...SET, threshold)).toEqual({ version: 1, growthPercent: 30 });
    expect((await lineOf('sample.L2006.CULTURE-1-1')).investmentReview.state).toBe('NOT_REQUIRED');
    expect(await calls.refused(...SET, threshold)).toEqual([['plan-sync.review.threshold', 'input.version']]);
    expect(await calls.done(...SET, { ...threshold, fromAmount: 5_000_000_000, version: 1 })).toMatchObject({
      version: 2,
    });
  });

  it('refuses a total cost below what was spent before and is planned, with the difference', async () => {
    const department = await calls.idOf('department', 'ROADS');
    const draft = await calls.edition('MTFP', 1, 2007);
    const input = {
      ...{ planVersion: draft.id, code: 'T-COST', titleKo: '교량 정비', department, spentBefore: 300, totalCost: 799 },
      years: [{ year: 2007, sources: [{ source: 'CITY', amount: 500 }] }],
    };
    const CREATE = ['createFiscalLine', 'FiscalLineInput', 'id version totalCost spentBefore'] as const;
    expect(await calls.refused(...CREATE, input)).toEqual([['plan-sync.fiscal.cost', 'input.totalCost']]);
    const made = await calls.done(...CREATE, { ...input, totalCost: 800 });
    expect(made).toMatchObject({ totalCost: 800, spentBefore: 300 });
    const years = [{ year: 2008, sources: [{ source: 'CITY', amount: 1 }] }];
    const update = { id: made.id, version: made.version, years };
    expect(await calls.refused('updateFiscalLine', 'FiscalLineUpdate', 'id', update)).toEqual([
      ['plan-sync.fiscal.cost', 'input.totalCost'],
    ]);
  });

  it('shows budget and spending against the ceilings: 집행률 with supplementary budgets, carried over, reserve and transfers', async () => {
    const code = 'sample.L2006.CULTURE-1-1';
    const fiscalLine = (await lineOf(code)).id;
    const SET = [
      'setBudgetLine',
      'BudgetLineInput',
      'version supplementary supplementaries { number amount decidedOn }',
    ] as const;
    const input = {
      ...{ fiscalLine, year: 2006, source: 'LOCAL_DEBT', original: 1000, carriedIn: 200, reserve: 50, transfers: -150 },
      ...{ committed: 700, spent: 400, carriedOut: 100 },
      supplementaries: [
        { number: 1, amount: 50, decidedOn: '2006-04-28' },
        { number: 2, amount: -150 },
      ],
    };
    const wrong = [
      { number: 1, amount: 1 },
      { number: 1, amount: 2 },
    ];
    expect(await calls.refused(...SET, { ...input, supplementaries: wrong })).toEqual([
      ['plan-sync.budget.number', 'input.supplementaries.1.number'],
    ]);
    expect(await calls.refused(...SET, { ...input, supplementaries: [{ number: 1, amount: -1001 }] })).toEqual([
      ['plan-sync.budget.below-zero', 'input.supplementaries.0.amount'],
    ]);
    expect(await calls.refused(...SET, { ...input, original: -1 })).toContainEqual([
      ...['plan-sync.fiscal.negative', 'input.original'],
    ]);
    expect(await calls.done(...SET, input)).toEqual({
      ...{ version: 1, supplementary: -100 },
      supplementaries: [
        { number: 1, amount: 50, decidedOn: '2006-04-28' },
        { number: 2, amount: -150, decidedOn: null },
      ],
    });
    const { budgetSheet } = await calls.read(
      `{ budgetSheet(year: 2006) { year planVersion { year } lines { line { code } total { ${ROW} } sources { ${ROW} } }
        sources { ${ROW} } total { ${ROW} } } }`,
    );
    expect(budgetSheet.planVersion).toEqual({ year: 2006 });
    const own = budgetSheet.lines.find((each: { line: { code: string } }) => each.line.code === code);
    const debt = own.sources.find(({ source }: { source: string }) => source === 'LOCAL_DEBT');
    expect(debt).toMatchObject({
      ...{ planned: null, final: 900, available: 1000, left: 500, overCeiling: 1000 },
      ...{ executionRate: { value: '40', status: 'COMPLETE' } },
      ...{ originalRate: { value: null, status: 'UNDEFINED' }, finalRate: { value: null, status: 'UNDEFINED' } },
    });
    const rows = dataFile('budget-lines');
    const sum = (name: string) => rows.reduce((all, row) => all + Number(row[name]), 0);
    expect(budgetSheet.total).toMatchObject({ original: sum('original') + 1000, spent: sum('spent') + 400 });
    expect(Number(budgetSheet.total.originalRate.value)).toBeCloseTo(
      ((sum('original') + 1000) / (wonByHand(() => true)[0] as number)) * 100,
      5,
    );
  });

  it('flags a first budget above what the plan gives the year, with the difference, and a carry-over that does not fit', async () => {
    const code = 'sample.L2006.ARCHIVE';
    const fiscalLine = (await lineOf(code)).id;
    const planned = amounts.filter(({ line, year }) => line === code && year === '2006');
    const ceiling = planned.reduce((sum, { amount }) => sum + Number(amount), 0);
    const known = (
      await calls.read(`{ fiscalLines(where: {code: {eq: "${code}"}}) { nodes { budgetLines { version source } } } }`)
    ).fiscalLines.nodes[0].budgetLines.find(({ source }: { source: string }) => source === 'CITY');
    const SET = ['setBudgetLine', 'BudgetLineInput', 'id'] as const;
    await calls.done(...SET, {
      ...{ fiscalLine, year: 2006, source: 'CITY', original: ceiling + 7, carriedIn: 30, version: known?.version },
    });
    await calls.done(...SET, { ...{ fiscalLine, year: 2005, source: 'CITY', original: 100, carriedOut: 40 } });
    const { fiscalFindings } = await calls.read(
      `{ fiscalFindings(planVersion: "${edition}") { kind year amount line { code } } }`,
    );
    const own = fiscalFindings.filter((each: { line: { code: string } }) => each.line.code === code);
    expect(
      own.map(({ kind, year, amount }: { kind: string; year: number; amount: number }) => [kind, year, amount]),
    ).toEqual([
      ['LINE_WITHOUT_ITEM', null, 150_000_000],
      ['OVER_CEILING', 2006, 7],
      ['CARRY_MISMATCH', 2006, -10],
    ]);
  });

  it('compares two editions in the years of both, with the head year as spent, 신규 over nothing, and the volatility', async () => {
    const to = (await calls.edition('MTFP', 1, 2007)).id;
    const { fiscalDiff } = await calls.read(
      `{ fiscalDiff(from: "${edition}", to: "${to}") { volatility { value } years { year part before after change rate isNew }
        lines { kind before { code } after { code } years { year part before after change rate isNew } } } }`,
    );
    expect(fiscalDiff.years.map(({ year, part }: { year: number; part: string }) => `${year} ${part}`)).toEqual([
      ...['2006 HEAD', '2007 OVERLAP', '2008 OVERLAP', '2009 OVERLAP', '2010 OVERLAP', '2011 TAIL'],
    ]);
    const lineAt = (code: string) =>
      fiscalDiff.lines.find(({ before }: { before: { code: string } | null }) => before?.code === code);
    const welfare = lineAt('sample.L2006.WELFARE-2-1');
    const yearOf = (line: string, year: number) =>
      dataFile('fiscal-amounts')
        .filter((each) => each.line === line && Number(each.year) === year)
        .reduce((sum, { amount }) => sum + Number(amount), 0);
    const spent = dataFile('budget-lines')
      .filter(({ line }) => line === 'sample.L2006.ECONOMY-1-1')
      .reduce((sum, row) => sum + Number(row.spent), 0);
    const [old, now] = [yearOf('sample.L2006.WELFARE-2-1', 2007), yearOf('sample.L2007.WELFARE-2-1', 2007)];
    expect(welfare).toMatchObject({ kind: 'CHANGED', after: { code: 'sample.L2007.WELFARE-2-1' } });
    expect(spent).toBeGreaterThan(0);
    expect(lineAt('sample.L2006.ECONOMY-1-1').years[0]).toMatchObject({
      part: 'HEAD',
      after: spent,
      change: null,
      rate: null,
    });
    expect(welfare.years[0]).toMatchObject({ part: 'HEAD', after: null });
    expect(welfare.years[1]).toMatchObject({ before: old, after: now, change: now - old });
    expect(welfare.years[5]).toMatchObject({ part: 'TAIL', before: null, change: null });
    const codes = lines.map(({ code }) => code as string);
    const later = dataFile('fiscal-lines').filter(({ edition: of }) => of === 'MTFP-2007-1');
    let [moved, planned] = [500, 0];
    for (const year of [2007, 2008, 2009, 2010]) {
      for (const code of codes) {
        const successor = later.find(({ continues }) => continues === code)?.code;
        const [before, after] = [yearOf(code, year), successor ? yearOf(successor, year) : 0];
        [moved, planned] = [moved + Math.abs(after - before), planned + before];
      }
    }
    expect(Number(fiscalDiff.volatility.value)).toBeCloseTo((moved / planned) * 100, 5);
    const added = fiscalDiff.lines.find(({ after }: { after: { code: string } | null }) => after?.code === 'T-COST');
    expect([added.kind, added.years[1]]).toEqual([
      'ADDED',
      { year: 2007, part: 'OVERLAP', before: null, after: 500, change: 500, rate: null, isNew: true },
    ]);
    const other = (await calls.edition('ANNUAL', 1)).id;
    const { errors } = await platform.gql(
      `{ fiscalDiff(from: "${edition}", to: "${other}") { years { year } } }`,
      {},
      { as: 'planner' },
    );
    expect(errors?.[0]?.extensions?.issues).toMatchObject([{ code: 'plan-sync.fiscal.level', path: ['to'] }]);
  });
});
