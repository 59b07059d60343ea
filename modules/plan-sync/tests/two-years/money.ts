import { type Asked, issuesOf, readRows } from '@yeondong/testing';
import { ref } from '../change-calls.js';
import { type Cell, fiscalTable, type Group } from '../fiscal-hand.js';
import type { Acts } from './acts.js';
import { keyOf } from './by-hand.js';
import { staffOf } from './scenario.js';

const LINE = 'id version code department { code }';
const ROW = `original supplementary final carriedIn reserve transfers available spent carriedOut left
  executionRate { value } originalRate { value } finalRate { value }`;

const linesOf = async (acts: Acts, edition: string, as?: string): Promise<Asked[]> => {
  const where = `{planVersion: {id: {eq: "${edition}"}}}`;
  return (await acts.calls.read(`{ fiscalLines(first: 500, where: ${where}) { nodes { ${LINE} } } }`, as)).fiscalLines
    .nodes;
};

/** August: departments enter what they require of the window's new last year; what does not add up is sent back. */
export async function enterRequirements(acts: Acts, edition: string, year: number): Promise<void> {
  const update = ['updateFiscalLine', 'FiscalLineUpdate', 'id'] as const;
  for (const line of await linesOf(acts, edition)) {
    const sources = [
      { source: 'NATIONAL', amount: 3_000_000 },
      { source: 'CITY', amount: 1_499_999 },
    ];
    const staff = staffOf(line.department.code);
    const years = (total: number) => ({ ...ref(line), years: [{ year, total, sources }] });
    if (line.code === 'M-2') {
      const { errors } = await acts.calls.run(...update, years(5_000_000), staff);
      expect(issuesOf(errors)).toEqual([['plan-sync.fiscal.total', 'input.years.0.total']]);
      expect(errors[0]?.extensions.issues?.[0]?.message).toContain('-500,001원');
      expect(await acts.calls.codes(...update, years(4_499_999), 'advisor')).toEqual(['FORBIDDEN']);
    }
    await acts.calls.done(...update, years(4_499_999), staff);
  }
}

/** Three projects of 400,000 won each: nothing each in millions of won, and one together. */
export async function threeSmallProjects(acts: Acts, planVersion: string, year: number): Promise<void> {
  const department = await acts.id('department', 'WELFARE_POLICY');
  for (const account of ['GENERAL', 'SPECIAL', 'FUND']) {
    await acts.calls.done(
      ...(['createFiscalLine', 'FiscalLineInput', 'id'] as const),
      {
        ...{
          planVersion,
          code: `M-${account}`,
          titleKo: `작은 사업 ${account}`,
          department,
          account,
          sector: '예비비',
        },
        ...{
          spending: 'MANDATORY',
          years: [{ year, total: 400_000, sources: [{ source: 'OTHER', amount: 400_000 }] }],
        },
      },
      'staff',
    );
  }
}

/** In won the sources make the total of each year, as stored; in millions a line says what rounding leaves over. */
export async function tableAddsUp(acts: Acts, edition: string, years: readonly number[]): Promise<void> {
  const stored = await readRows(
    acts.platform.databaseUrl,
    `SELECT a.source, a.year, SUM(a.amount) AS won FROM plan_sync_fiscal_amount a
      JOIN plan_sync_fiscal_line l ON l.id = a.line_id WHERE l.version_id = ? GROUP BY a.source, a.year`,
    [keyOf(edition)],
  );
  const wonOf = (year: number | null, source?: string | null) =>
    stored
      .filter((row) => (year === null || Number(row.year) === year) && (!source || row.source === source))
      .reduce((sum, { won }) => sum + Number(won), 0);
  const table = await fiscalTable(acts.calls, edition, 'SOURCE');
  expect(table.years).toEqual(years);
  const columns = [...years, null];
  for (const { code, cells } of table.groups as Group[]) {
    expect([code, cells.map(({ amount }) => amount)]).toEqual([code, columns.map((year) => wonOf(year, code))]);
  }
  expect(table.total.map(({ amount }: Cell) => amount)).toEqual(columns.map((year) => wonOf(year)));
  for (const by of ['SOURCE', 'ACCOUNT', 'DEPARTMENT']) {
    const { groups, total, rounding } = await fiscalTable(acts.calls, edition, by);
    const shown = (cells: Cell[]) => cells.map((cell) => Math.round(cell.amount / 1_000_000));
    const printed = columns.map((_, at) =>
      (groups as Group[]).reduce((sum, { cells }) => sum + Number(cells[at]?.shown), 0),
    );
    expect(total.map((cell: Cell) => Number(cell.shown))).toEqual(shown(total));
    expect([by, rounding.map(({ difference }: { difference: string }) => Number(difference))]).toEqual([
      ...[by, shown(total).map((whole, at) => whole - (printed[at] ?? 0))],
    ]);
  }
}

/** The small ones alone: 0 + 0 + 0 against 1, with 단수차이 1. */
export async function smallProjectsLeaveOne(acts: Acts, edition: string, year: number): Promise<void> {
  const { groups, total, rounding, years } = await fiscalTable(acts.calls, edition, 'ACCOUNT', ', source: OTHER');
  const at = years.indexOf(year);
  expect((groups as Group[]).map(({ cells }) => [cells[at]?.amount, cells[at]?.shown])).toEqual([
    ...Array(3).fill([400_000, '0']),
  ]);
  expect([total[at], rounding[at]]).toEqual([
    { year, amount: 1_200_000, shown: '1' },
    { year, difference: '1' },
  ]);
}

/**
 * November: the year's second supplementary budget, after carry-over, a grant from the reserve and a transfer.
 * 예산현액 = 본예산 1,000 + 추경 (200 − 50) + 이월 100 + 예비비 70 − 전용 20 = 1,300; 집행률 = 910 ÷ 1,300 = 70 %.
 */
export async function supplementaryBudget(acts: Acts, edition: string): Promise<void> {
  const line = (await linesOf(acts, edition)).find(({ code }) => code === 'M-4');
  const budget = {
    ...{ fiscalLine: line.id, year: 2006, source: 'CITY', original: 1000, carriedIn: 100, reserve: 70, transfers: -20 },
    supplementaries: [
      { number: 1, amount: 200, decidedOn: '2006-05-12' },
      { number: 2, amount: -50, decidedOn: '2006-11-24' },
    ],
    ...{ committed: 1200, spent: 910, carriedOut: 240 },
  };
  await acts.only('planner', 'head', ['setBudgetLine', 'BudgetLineInput', 'id', budget]);
  const national = { fiscalLine: line.id, year: 2006, source: 'NATIONAL', original: 4_000_000, spent: 3_000_000 };
  await acts.calls.done('setBudgetLine', 'BudgetLineInput', 'id', national);
  const { budgetSheet } = await acts.calls.read(
    `{ budgetSheet(year: 2006) { lines { line { code } total { ${ROW} } sources { source ${ROW} } } } }`,
  );
  const own = budgetSheet.lines.find((each: Asked) => each.line.code === 'M-4');
  const city = own.sources.find(({ source }: Asked) => source === 'CITY');
  expect(city).toMatchObject({
    ...{ original: 1000, supplementary: 150, final: 1150, carriedIn: 100, reserve: 70, transfers: -20 },
    ...{ available: 1300, spent: 910, carriedOut: 240, left: 150, executionRate: { value: '70' } },
  });
  // 4,001,000 + 150 + 100 + 70 − 20 = 4,001,300 to spend, 3,000,910 spent; planned for 2006: 4 + 2 + 16.75 million.
  expect(own.total).toMatchObject({ available: 4_001_300, left: 1_000_150, executionRate: { value: '74.998376' } });
  expect(own.total.originalRate).toEqual({ value: String(Math.round((4_001_000 / 22_750_000) * 1e8) / 1e6) });
}
