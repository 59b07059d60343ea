import {
  groupedBy,
  type Initiative,
  keyList,
  planYear,
  type RequestContext,
  raw,
  type Selection,
  sql,
  tableOf,
  visible,
} from '@yeondong/schema';
import { FiscalLine } from '../entities/fiscal-line.js';
import { type BudgetFigures, budgetedRate, executionRate, finalBudget, sumFigures } from '../rules/budget-rates.js';
import { FUND_SOURCES, type FundSource } from '../rules/fiscal-amounts.js';
import { fiscalCoverage, workYears } from '../rules/fiscal-coverage.js';
import { inForce } from './in-force.js';

interface Planned {
  readonly initiative: number;
  readonly year: number;
  readonly source: FundSource;
  readonly amount: number;
}
interface Budgeted extends BudgetFigures {
  readonly initiative: number;
  readonly year: number;
  readonly source: FundSource;
}

const lines = (ctx: RequestContext, keys: readonly number[]) =>
  sql`plan_sync_fiscal_line l join plan_sync_version v on v.id = l.version_id
    join plan_sync_plan p on p.id = v.plan_id and ${inForce('v', 'p', planYear(ctx))}
    and ${visible(ctx, tableOf(FiscalLine) as never, 'l')} and l.initiative_id in ${keyList(keys)}`;

const numbers = <T extends object>(rows: readonly T[]): T[] =>
  rows.map(
    (row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, name === 'source' ? value : Number(value)]),
      ) as T,
  );

async function plannedOf(ctx: RequestContext, keys: readonly number[]): Promise<Planned[]> {
  return numbers(
    await ctx.db.rows<Planned>(
      sql`select l.initiative_id as initiative, a.year, a.source, sum(a.amount) as amount
        from ${lines(ctx, keys)} join plan_sync_fiscal_amount a on a.line_id = l.id
        group by l.initiative_id, a.year, a.source`,
    ),
  );
}

async function budgetedOf(ctx: RequestContext, keys: readonly number[]): Promise<Budgeted[]> {
  return numbers(
    await ctx.db.rows<Budgeted>(
      sql`select l.initiative_id as initiative, b.year, b.source, b.original, b.supplementary,
          b.carried_in as ${raw('"carriedIn"')}, b.reserve, b.transfers, b.committed, b.spent
        from ${lines(ctx, keys)} join plan_sync_budget_line b on b.fiscal_line_id = l.lineage_key`,
    ),
  );
}

/** Fiscal plan and budget of each initiative by year and source, as far as they are asked, in two statements. */
export async function initiativeBudgets(ctx: RequestContext, rows: readonly Initiative[], selection: Selection) {
  const keys = rows.map(({ key }) => key);
  const of = ({ initiative }: { readonly initiative: number }): number => initiative;
  const planned = groupedBy(await plannedOf(ctx, keys), of, keys);
  const budgeted = groupedBy(await budgetedOf(ctx, keys), of, keys);
  const asked = selection.below('years');
  return rows.map((row, at) =>
    budgetOf(ctx, row, { planned: planned[at] as Planned[], budgeted: budgeted[at] as Budgeted[] }, asked),
  );
}

const total = (amounts: readonly number[]): number | null =>
  amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);

interface Money {
  readonly planned: readonly Planned[];
  readonly budgeted: readonly Budgeted[];
}

function budgetOf(ctx: RequestContext, row: Initiative, { planned, budgeted }: Money, asked: Selection) {
  const { firstYear, lastYear } = workYears(row, planYear(ctx));
  const { budgetRequired } = row;
  const fundedYears = new Set(planned.filter(({ amount }) => amount > 0).map(({ year }) => year));
  const own = Array.from({ length: Math.max(1, lastYear - firstYear + 1) }, (_, index) => firstYear + index);
  const all = [...new Set([...own, ...planned.map(({ year }) => year), ...budgeted.map(({ year }) => year)])];
  return {
    fiscalCoverage: fiscalCoverage({ budgetRequired, firstYear, lastYear, fundedYears }),
    years: all
      .sort((one, other) => one - other)
      .map((year) => ({
        year,
        required: budgetRequired && own.includes(year),
        coverage: fiscalCoverage({ budgetRequired, firstYear: year, lastYear: year, fundedYears }),
        ...yearOf(
          {
            planned: planned.filter((amount) => amount.year === year),
            budgeted: budgeted.filter((figures) => figures.year === year),
          },
          asked,
          ctx.today,
        ),
      })),
  };
}

const RATES = ['executionRate', 'budgetedRate', 'originalRate'] as const;

/** Rates of sums, where they are asked for. */
function ratesOf({ planned, budgeted }: Money, asked: Selection, today: string) {
  if (!RATES.some((name) => asked.has(name))) return {};
  const [sum, plan] = [sumFigures(budgeted), total(planned.map(({ amount }) => amount)) ?? 0];
  const figures = budgeted.length === 0 ? null : sum;
  return {
    executionRate: executionRate(sum, today),
    budgetedRate: budgetedRate(figures, plan, 'FINAL', today),
    originalRate: budgetedRate(figures, plan, 'ORIGINAL', today),
  };
}

function yearOf({ planned, budgeted }: Money, asked: Selection, today: string) {
  const moneyOf = (amounts: readonly Planned[], figures: readonly Budgeted[]) => ({
    planned: total(amounts.map(({ amount }) => amount)),
    budget: total(figures.map(finalBudget)),
    spent: total(figures.map(({ spent }) => spent)),
  });
  const sources = FUND_SOURCES.flatMap((source) => {
    const amounts = planned.filter((amount) => amount.source === source);
    const figures = budgeted.filter((each) => each.source === source);
    if (amounts.length + figures.length === 0) return [];
    const rates = ratesOf({ planned: amounts, budgeted: figures }, asked.below('sources'), today);
    return [{ source, ...moneyOf(amounts, figures), ...rates }];
  });
  return { ...moneyOf(planned, budgeted), sources, ...ratesOf({ planned, budgeted }, asked, today) };
}
