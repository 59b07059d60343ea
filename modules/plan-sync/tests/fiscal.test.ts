import { createPlatform, describeOnBoth, type Platform, readRows } from '@yeondong/testing';
import { fiscalTable, type Group, lines, totals, wonByHand } from './fiscal-hand.js';
import { type Calls, callsOn, dataFile } from './fixtures.js';

interface Initiative {
  readonly code: string;
  readonly budgetRequired: boolean;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly budget: { readonly fiscalCoverage: string };
}

const PAGE = `query($where: InitiativeWhere, $first: Int, $after: String) {
  initiatives(where: $where, first: $first, after: $after, orderBy: [{field: PLANNED_AMOUNT, direction: DESC}]) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { code budgetRequired startsOn endsOn budget { fiscalCoverage } } } }`;
const VERDICTS = ['NOT_REQUIRED', 'NONE', 'PARTIAL', 'FULL'];

describeOnBoth('the mid-term fiscal plan', (database) => {
  let platform: Platform;
  let calls: Calls;

  beforeAll(async () => {
    platform = await createPlatform({ database });
    calls = callsOn(platform);
  }, 120_000);
  afterAll(() => platform?.stop());

  const page = async (variables: Record<string, unknown>) =>
    (
      await platform.data<{
        initiatives: { totalCount: number; nodes: Initiative[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
      }>(PAGE, variables, { as: 'planner' })
    ).initiatives;

  /** From the data files alone. */
  const byHand = ({ code, budgetRequired, startsOn, endsOn }: Initiative): string => {
    if (!budgetRequired) return 'NOT_REQUIRED';
    const lines = dataFile('fiscal-lines').filter((line) => line.initiative === code && line.edition === 'MTFP-2006-1');
    const years = new Set(
      dataFile('fiscal-amounts')
        .filter(({ line, amount }) => lines.some((own) => own.code === line) && Number(amount) > 0)
        .map(({ year }) => Number(year)),
    );
    const [from, to] = [Number(startsOn.slice(0, 4)), Number(endsOn.slice(0, 4))];
    const funded = [...years].filter((year) => year >= from && year <= to).length;
    return funded === 0 ? 'NONE' : funded === to - from + 1 ? 'FULL' : 'PARTIAL';
  };

  it('[PS-14] says of each initiative whether its years are funded, alike in the field and in the condition', async () => {
    const all = await page({ first: 200 });
    expect(all.nodes.map(({ code, budget }) => [code, budget.fiscalCoverage])).toEqual(
      all.nodes.map((initiative) => [initiative.code, byHand(initiative)]),
    );
    let counted = 0;
    for (const verdict of VERDICTS) {
      const { totalCount, nodes } = await page({
        first: 200,
        where: { planSync: { fiscalCoverage: { eq: verdict } } },
      });
      const expected = all.nodes.filter((initiative) => byHand(initiative) === verdict).map(({ code }) => code);
      expect(nodes.map(({ code }) => code).sort()).toEqual(expected.sort());
      expect(totalCount).toBe(expected.length);
      expect(totalCount).toBeGreaterThan(3);
      counted += totalCount;
    }
    expect(counted).toBe(all.totalCount);
  });

  it('is right page by page, with totals', async () => {
    const where = { planSync: { fiscalCoverage: { in: ['NONE', 'PARTIAL'] } } };
    const whole = await page({ first: 200, where });
    const found: string[] = [];
    let after: string | undefined;
    for (let more = true; more; ) {
      const next = await page({ first: 4, where, after });
      expect(next.totalCount).toBe(whole.totalCount);
      found.push(...next.nodes.map(({ code }) => code));
      [after, more] = [next.pageInfo.endCursor, next.pageInfo.hasNextPage];
    }
    expect(found).toEqual(whole.nodes.map(({ code }) => code));
  });

  it('goes together with the condition of another module in one question', async () => {
    const where = {
      and: [{ bsc: { kpiTrend: { eq: 'WORSENING' } } }, { planSync: { fiscalCoverage: { eq: 'NONE' } } }],
    };
    const both = await page({ first: 200, where });
    const worsening = await page({ first: 200, where: { bsc: { kpiTrend: { eq: 'WORSENING' } } } });
    const expected = worsening.nodes.filter((initiative) => byHand(initiative) === 'NONE').map(({ code }) => code);
    expect(both.nodes.map(({ code }) => code).sort()).toEqual(expected.sort());
    expect(both.totalCount).toBe(expected.length);
    expect(both.totalCount).toBeGreaterThan(0);
  });

  it('adds up by source and year as the cube says, against SQL of its own', async () => {
    const { budgetFacts } = await calls.read(
      '{ budgetFacts(by: [YEAR, SOURCE]) { year source planned { value unit } budget { value } spent { value } } }',
    );
    const rows = await readRows(
      platform.databaseUrl,
      `SELECT a.year AS year, a.source AS source, SUM(a.amount) AS planned FROM plan_sync_fiscal_amount a
        JOIN plan_sync_fiscal_line l ON l.id = a.line_id JOIN plan_sync_version v ON v.id = l.version_id
        WHERE v.status = 'FINAL' GROUP BY a.year, a.source`,
    );
    expect(budgetFacts).toHaveLength(rows.length);
    for (const { year, source, planned } of rows) {
      const row = budgetFacts.find(
        (each: { year: number; source: string }) => each.year === Number(year) && each.source === source,
      );
      expect(row.planned).toEqual({ value: String(planned), unit: '원' });
    }
    const budget = dataFile('budget-lines').reduce(
      (sum, row) => sum + Number(row.original) + Number(row.supplementary),
      0,
    );
    const { total, domains } = await calls.read(
      '{ total: budgetFacts(by: [], where: {year: {eq: 2006}}) { budget { value } } domains: budgetFacts(by: [DOMAIN]) { domain { code } budget { value } } }',
    );
    expect(total[0].budget.value).toBe(String(budget));
    const sum = domains.reduce(
      (all: number, row: { budget: { value: string | null } }) => all + Number(row.budget.value ?? 0),
      0,
    );
    expect(sum).toBe(budget);
    expect(domains.find((row: { domain: unknown }) => row.domain === null).budget.value).toBeNull();
  });

  it('shows an initiative its budget by year: planned, budgeted and spent by source, null where nothing is known', async () => {
    const { initiative } = await calls.read(
      `{ initiative(code: "sample.ECONOMY-1-1") { budget { fiscalCoverage years { year required coverage planned budget spent
        sources { source planned budget spent } executionRate { value status } budgetedRate { value status } } } } }`,
    );
    const { fiscalCoverage, years } = initiative.budget;
    expect(fiscalCoverage).toBe('FULL');
    expect(years.map(({ year }: { year: number }) => year)).toEqual([2006, 2007, 2008, 2009, 2010]);
    const own = dataFile('budget-lines').filter(({ line }) => line === 'sample.L2006.ECONOMY-1-1');
    const of = (name: string) => own.reduce((sum, row) => sum + Number(row[name]), 0);
    const [first, second] = years;
    expect(first.budget).toBe(of('original') + of('supplementary'));
    const available = first.budget + of('carried_in') + of('reserve') + of('transfers');
    expect(Number(first.executionRate.value)).toBeCloseTo((of('spent') / available) * 100, 5);
    expect(Number(first.budgetedRate.value)).toBeCloseTo((first.budget / first.planned) * 100, 5);
    expect(second).toMatchObject({
      budget: null,
      spent: null,
      coverage: 'FULL',
      executionRate: { value: null, status: 'UNDEFINED' },
      budgetedRate: { value: null, status: 'NO_DATA' },
    });
  });

  it('takes amounts that add up, by source, within its window', async () => {
    const edition = await calls.edition('MTFP', 1, 2007);
    const department = await calls.idOf('department', 'ROADS');
    const initiative = await calls.idOf('initiative', 'sample.URBAN_TRANSPORT-2-1');
    const base = { planVersion: edition.id, code: 'T-1', titleKo: '보호구역 정비', department, initiative };
    const sources = [
      { source: 'NATIONAL', amount: 300 },
      { source: 'CITY', amount: 200 },
    ];
    const refused = (years: object[]) => calls.refused('createFiscalLine', 'FiscalLineInput', 'id', { ...base, years });
    expect(await refused([{ year: 2007, total: 600, sources }])).toEqual([
      ['plan-sync.fiscal.total', 'input.years.0.total'],
    ]);
    expect(await refused([{ year: 2006, sources }])).toEqual([['plan-sync.fiscal.window', 'input.years.0.year']]);
    expect(await refused([{ year: 2007, sources: [{ source: 'CITY', amount: -1 }] }])).toEqual([
      ['plan-sync.fiscal.negative', 'input.years.0.sources.0.amount'],
    ]);
    const made = await calls.done('createFiscalLine', 'FiscalLineInput', 'id version amounts { year source amount }', {
      ...base,
      years: [{ year: 2007, total: 500, sources }],
    });
    expect(made.amounts).toEqual([
      { year: 2007, source: 'NATIONAL', amount: 300 },
      { year: 2007, source: 'CITY', amount: 200 },
    ]);
    const before = await page({ where: { code: { eq: 'sample.URBAN_TRANSPORT-2-1' } } });
    expect(before.nodes[0]?.budget.fiscalCoverage).toBe('NONE');
    const changed = await calls.done('updateFiscalLine', 'FiscalLineUpdate', 'amounts { year source amount }', {
      id: made.id,
      version: made.version,
      years: [{ year: 2008, sources: [{ source: 'LOCAL_DEBT', amount: 70 }] }],
    });
    expect(changed.amounts).toHaveLength(3);
  });

  it('keeps a budget line by lineage, year and source, and refuses what cannot be', async () => {
    const { fiscalLines } = await calls.read(
      '{ fiscalLines(where: {code: {eq: "sample.L2006.OFFICE"}}) { nodes { id } } }',
    );
    const fiscalLine = fiscalLines.nodes[0].id;
    const input = { fiscalLine, year: 2006, source: 'CITY', original: 1000, spent: 450 };
    const set = (more: object) =>
      calls.done('setBudgetLine', 'BudgetLineInput', 'id version original spent executionRate { value }', {
        ...{ ...input, supplementaries: [{ number: 1, amount: -100 }] },
        ...more,
      });
    const made = await set({});
    expect(made).toMatchObject({ version: 1, executionRate: { value: '50' } });
    expect(await set({ version: 1, spent: 900 })).toMatchObject({
      version: 2,
      original: 1000,
      executionRate: { value: '100' },
    });
    const refused = (more: object) => calls.refused('setBudgetLine', 'BudgetLineInput', 'id', { ...input, ...more });
    expect(await refused({ version: 2, spent: 901 })).toEqual([['plan-sync.budget.over', 'input.spent']]);
    expect(await refused({ version: 2, original: -1 })).toEqual([['plan-sync.fiscal.negative', 'input.original']]);
    expect(await refused({})).toEqual([['plan-sync.budget.version', 'input.version']]);
    expect(await calls.codes('setBudgetLine', 'BudgetLineInput', 'id', { ...input, version: 1 })).toEqual(['CONFLICT']);
    expect(await calls.codes('setBudgetLine', 'BudgetLineInput', 'id', input, 'head')).toEqual(['FORBIDDEN']);
  });

  const table = async (by: string, more = '') => fiscalTable(calls, (await calls.edition('MTFP', 1)).id, by, more);

  it('shows lines of the old classification in the new one by a crosswalk, and not one won is lost', async () => {
    const scheme = await calls.idOf('fiscalScheme', 'PROGRAM-2007');
    const inNew = await table('SECTION', `, scheme: "${scheme}"`);
    const cellOf = (code: string) => (inNew.groups as Group[]).find((group) => group.code === code)?.cells[0]?.amount;
    const ofClass = (name: string) =>
      lines.filter((line) => line.class === `OBJECT-1996:${name}`).map(({ code }) => code);
    const culture = wonByHand(({ line }) => ofClass('EDUCATION_CULTURE').includes(line))[0] as number;
    expect([cellOf('ARTS'), cellOf('LIFELONG_EDUCATION')]).toEqual([culture * 0.7, culture * 0.3]);
    expect(totals(inNew.groups)).toEqual(wonByHand(() => true));
    const fields = await table('FIELD', `, scheme: "${scheme}"`);
    expect((fields.groups as Group[]).map(({ title }) => title)).toContain('사회복지');
    const inOld = await table('FIELD');
    expect((inOld.groups as Group[]).map(({ title }) => title)).toEqual(['일반행정비', '사회개발비', '경제개발비']);
  });

  it('refuses a crosswalk whose shares do not make 1, with the difference, and one into its own scheme', async () => {
    const { fiscalClasses } = await calls.read(
      '{ fiscalClasses(where: {code: {in: ["TRANSPORT", "ROADS", "PUBLIC_TRANSPORT"]}}) { nodes { id code version scheme { id } } } }',
    );
    const of = (code: string) => fiscalClasses.nodes.find((each: { code: string }) => each.code === code);
    const [from, roads, transit] = [of('TRANSPORT'), of('ROADS'), of('PUBLIC_TRANSPORT')];
    const input = { id: from.id, version: from.version, scheme: roads.scheme.id };
    const shares = (one: string, other: string) => [
      { to: roads.id, share: one },
      { to: transit.id, share: other },
    ];
    const answer = 'version crosswalk { share to { code } }';
    const refused = (more: object) =>
      calls.refused('setFiscalCrosswalk', 'FiscalCrosswalkInput', answer, { ...input, ...more });
    expect(await refused({ shares: shares('0.6', '0.3') })).toEqual([['plan-sync.crosswalk.sum', 'input.shares']]);
    expect(await refused({ scheme: from.scheme.id, shares: [] })).toEqual([
      ['plan-sync.crosswalk.own-scheme', 'input.scheme'],
    ]);
    expect(await refused({ shares: [{ to: from.id, share: '1' }] })).toEqual([
      ['plan-sync.class.other-scheme', 'input.shares.0.to'],
    ]);
    const done = await calls.done('setFiscalCrosswalk', 'FiscalCrosswalkInput', answer, {
      ...input,
      shares: shares('0.5', '0.5'),
    });
    expect(done.crosswalk).toEqual([
      { share: '0.5', to: { code: 'ROADS' } },
      { share: '0.5', to: { code: 'PUBLIC_TRANSPORT' } },
    ]);
    expect(
      await calls.codes('setFiscalCrosswalk', 'FiscalCrosswalkInput', answer, { ...input, shares: [] }, 'head'),
    ).toEqual(['FORBIDDEN']);
  });

  it('takes new classifications level by level, for lines to stand in', async () => {
    const made = await calls.done('createFiscalScheme', 'FiscalSchemeInput', 'id version', {
      ...{ code: 'T-2008', titleKo: '시험 분류', structure: 'PROGRAM', fromYear: 2008 },
    });
    const classIn = (code: string, parent: string | null, scheme = made.id) =>
      [
        'createFiscalClass',
        'FiscalClassInput',
        'id level version',
        { ...{ scheme, code, titleKo: code, parent } },
      ] as const;
    const chain: string[] = [];
    let parent: string | null = null;
    for (const code of ['A', 'A-1', 'A-1-1', 'A-1-1-1', 'A-1-1-1-1']) {
      const { id, level } = await calls.done(...classIn(code, parent));
      chain.push(level);
      parent = id;
    }
    expect(chain).toEqual(['FIELD', 'SECTION', 'POLICY_PROJECT', 'UNIT_PROJECT', 'DETAIL_PROJECT']);
    expect(await calls.refused(...classIn('TOO-LOW', parent))).toEqual([['plan-sync.class.lowest', 'input.parent']]);
    expect(await calls.refused(...classIn('A', null))).toEqual([['record.duplicate', 'input.code']]);
    const old = await calls.idOf('fiscalScheme', 'OBJECT-1996');
    expect(await calls.refused(...classIn('B', parent, old))).toEqual([
      ['plan-sync.class.other-scheme', 'input.parent'],
    ]);
    const renamed = await calls.done('updateFiscalClass', 'FiscalClassUpdate', 'title(lang: ko)', {
      ...{ id: parent, version: 1, titleKo: '세부' },
    });
    expect(renamed.title).toBe('세부');
    expect(
      await calls.refused('updateFiscalScheme', 'FiscalSchemeUpdate', 'id', { id: made.id, version: 1, toYear: 2007 }),
    ).toEqual([['term.reversed', 'input.toYear']]);
  });
});
