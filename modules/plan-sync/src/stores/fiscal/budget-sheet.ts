import {
  byKeys,
  fields,
  type RequestContext,
  raw,
  type Selection,
  select,
  sql,
  sumWon,
  tableOf,
  visible,
  type Won,
} from '@yeondong/schema';
import { BudgetLine } from '../../entities/budget-line.js';
import { FiscalLine } from '../../entities/fiscal-line.js';
import { PlanVersion } from '../../entities/plan-version.js';
import { type BudgetMoney, MONEY } from '../../rules/budget-check.js';
import { available, budgetedRate, executionRate, finalBudget, sumFigures } from '../../rules/budget-rates.js';
import { overCeiling } from '../../rules/fiscal/budget-findings.js';
import { FUND_SOURCES, type FundSource } from '../../rules/fiscal-amounts.js';
import { ceilingEdition, type FiscalEdition } from './fiscal-edition.js';

interface Planned {
  readonly line: number;
  readonly lineage: number;
  readonly source: FundSource;
  readonly amount: number;
}
type Budgeted = BudgetMoney & { readonly fiscalLineKey: number; readonly source: FundSource };
interface Money {
  readonly planned: readonly Planned[];
  readonly budgeted: readonly Budgeted[];
}

/** What an edition gives a year, line by line and source by source. */
async function plannedOf(ctx: RequestContext, edition: FiscalEdition | null, year: number): Promise<Planned[]> {
  if (!edition) return [];
  const rows = await ctx.db.rows<Planned>(
    sql`select l.id as line, l.lineage_key as lineage, a.source as ${raw('source')}, a.amount as amount
      from plan_sync_fiscal_line l join plan_sync_fiscal_amount a on a.line_id = l.id and a.year = ${year}
      where l.version_id = ${edition.key} and ${visible(ctx, tableOf(FiscalLine) as never, 'l')}
      order by l.position, l.id`,
  );
  return rows.map(({ line, lineage, source, amount }) => ({
    ...{ line: Number(line), lineage: Number(lineage), source, amount: Number(amount) },
  }));
}

/** Budget lines of a year with what the fiscal plan gives them: the lines of the plan first, then what is not planned. */
async function budgetOf(ctx: RequestContext, year: number) {
  const edition = await ceilingEdition(ctx, year);
  const planned = await plannedOf(ctx, edition, year);
  const budgeted = await select(ctx, BudgetLine, fields('fiscalLineKey', 'source', ...MONEY), {
    where: sql`t.year = ${year}`,
    orderBy: raw('t.fiscal_line_id, t.id'),
  });
  const lineOf = new Map(planned.map(({ lineage, line }) => [lineage, line]));
  const lineages = [...new Set([...lineOf.keys(), ...budgeted.map(({ fiscalLineKey }) => fiscalLineKey)])];
  const lines = lineages.map((lineage) => ({
    line: lineOf.get(lineage) ?? lineage,
    money: {
      planned: planned.filter((each) => each.lineage === lineage),
      budgeted: budgeted.filter((each) => each.fiscalLineKey === lineage),
    },
  }));
  return { edition, lines };
}

type MoneyOfRow = Record<(typeof MONEY)[number] | 'final' | 'available' | 'left', Won | null>;

const NO_MONEY: MoneyOfRow = {
  ...{ original: null, supplementary: null, final: null, carriedIn: null, reserve: null, transfers: null },
  ...{ available: null, committed: null, spent: null, carriedOut: null, left: null },
};

/** Figures of a budget summed; none without one. */
function moneyOf(figures: readonly Budgeted[]): MoneyOfRow {
  if (figures.length === 0) return NO_MONEY;
  const sum = sumFigures(figures);
  const carriedOut = sumWon(figures.map((each) => each.carriedOut));
  const left = available(sum) - sum.spent - carriedOut;
  return { ...sum, carriedOut, final: finalBudget(sum), available: available(sum), left };
}

/** A row: one source or all, figures summed first and rates made of the sums. */
function sheetRow(ctx: RequestContext, { planned, budgeted }: Money, source: FundSource | null) {
  const amounts = planned.filter((each) => source === null || each.source === source);
  const figures = budgeted.filter((each) => source === null || each.source === source);
  const sum = sumFigures(figures);
  const plan = amounts.length === 0 ? null : sumWon(amounts.map(({ amount }) => amount));
  const budget = figures.length === 0 ? null : sum;
  return {
    ...{ source, planned: plan },
    ...moneyOf(figures),
    overCeiling: overCeiling(sum.original, plan),
    executionRate: executionRate(sum, ctx.today),
    originalRate: budgetedRate(budget, plan ?? 0, 'ORIGINAL', ctx.today),
    finalRate: budgetedRate(budget, plan ?? 0, 'FINAL', ctx.today),
  };
}

function sourceRows(ctx: RequestContext, money: Money) {
  const known = new Set([...money.planned, ...money.budgeted].map(({ source }) => source));
  return FUND_SOURCES.filter((source) => known.has(source)).map((source) => sheetRow(ctx, money, source));
}

/** Budget and spending of a year against the fiscal plan: line by line, by source and in total. */
export async function budgetSheet(ctx: RequestContext, year: number, selection: Selection) {
  const { edition, lines } = await budgetOf(ctx, year);
  const keys = lines.map(({ line }) => line);
  const records = await byKeys(ctx, FiscalLine, keys, selection.below('lines').below('line'));
  const all: Money = {
    planned: lines.flatMap(({ money }) => money.planned),
    budgeted: lines.flatMap(({ money }) => money.budgeted),
  };
  const [planVersion] = edition ? await byKeys(ctx, PlanVersion, [edition.key], selection.below('planVersion')) : [];
  return {
    year,
    planVersion: planVersion ?? null,
    lines: lines.flatMap(({ money }, at) => {
      const line = records[at];
      return line ? [{ line, total: sheetRow(ctx, money, null), sources: sourceRows(ctx, money) }] : [];
    }),
    sources: sourceRows(ctx, all),
    total: sheetRow(ctx, all, null),
  };
}
