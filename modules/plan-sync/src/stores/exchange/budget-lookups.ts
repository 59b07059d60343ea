import {
  fields,
  isEmptyCell,
  type NamedLine,
  planYear,
  type RequestContext,
  type Row,
  raw,
  readYear,
  select,
  sql,
  TRUE,
} from '@yeondong/schema';
import { BudgetLine } from '../../entities/budget-line.js';
import { SupplementaryBudget } from '../../entities/fiscal/supplementary-budget.js';
import { FiscalLine } from '../../entities/fiscal-line.js';
import { MONEY } from '../../rules/budget-check.js';
import { readUsual } from '../../rules/exchange/words.js';
import type { FundSource } from '../../rules/fiscal-amounts.js';

/** A line of the fiscal plan through all its editions. */
interface NamedProject {
  readonly lineage: number;
  readonly titles: ReadonlySet<string>;
  readonly department: number;
}
export type KnownBudget = Row<BudgetLine>;
export type KnownSupplement = Row<SupplementaryBudget>;

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

/** Lines of fiscal plans by code: one that leads to several is told. */
async function projectsByCode(ctx: RequestContext): Promise<ReadonlyMap<string, readonly NamedProject[]>> {
  const rows = await select(ctx, FiscalLine, fields('code', 'titleKo', 'titleEn', 'lineageKey', 'departmentKey'), {
    where: TRUE,
    orderBy: raw('t.version_id, t.id'),
  });
  const found = new Map<string, NamedProject[]>();
  for (const { code, titleKo, titleEn, lineageKey, departmentKey } of rows) {
    const titles = new Set([titleKo, titleEn].flatMap((title) => (title === null ? [] : plain(title))));
    const project = { lineage: lineageKey as number, titles, department: departmentKey };
    const others = (found.get(code) ?? []).filter(({ lineage }) => lineage !== project.lineage);
    found.set(code, [...others, project]);
  }
  return found;
}

export const budgetKey = (lineage: number, year: number, source: string): string => `${lineage} ${year} ${source}`;

/** All that tables of budgets may name, and what stands. */
export async function budgetLookups(ctx: RequestContext) {
  const budgets = await select(ctx, BudgetLine, fields('fiscalLineKey', 'year', 'source', ...MONEY, 'version'), {
    where: TRUE,
    orderBy: raw('t.id'),
  });
  const supplements = await select(ctx, SupplementaryBudget, fields('budgetLineKey', 'number', 'amount', 'decidedOn'), {
    where: TRUE,
    orderBy: raw('t.budget_line_id, t.number'),
  });
  const bySupplement = new Map<number, KnownSupplement[]>();
  for (const row of supplements)
    bySupplement.set(row.budgetLineKey, [...(bySupplement.get(row.budgetLineKey) ?? []), row]);
  return {
    projects: await projectsByCode(ctx),
    budgets: new Map(budgets.map((row) => [budgetKey(row.fiscalLineKey, row.year, row.source), row])),
    supplements: bySupplement,
    itemSums: await itemSums(ctx),
  };
}
export type BudgetLookups = Awaited<ReturnType<typeof budgetLookups>>;

/** What the items of each budget add up to, step by step. */
export async function itemSums(
  ctx: RequestContext,
  budgetLineKey?: number,
): Promise<ReadonlyMap<number, ReadonlyMap<number, number>>> {
  const where = budgetLineKey === undefined ? TRUE : sql`budget_line_id = ${budgetLineKey}`;
  const rows = await ctx.db.rows<{ line: number; step: number; amount: number }>(
    sql`select budget_line_id as line, step as step, sum(amount) as amount from plan_sync_budget_item where ${where}
      group by budget_line_id, step`,
  );
  const found = new Map<number, Map<number, number>>();
  for (const { line, step, amount } of rows) {
    const own = found.get(Number(line)) ?? new Map<number, number>();
    found.set(Number(line), own.set(Number(step), Number(amount)));
  }
  return found;
}

type PlaceColumn = 'line' | 'title' | 'year' | 'source';
export interface BudgetPlace {
  readonly lineage: number;
  readonly department: number;
  readonly year: number;
  readonly source: FundSource;
}

/** Which budget a line is of. A title that is another's means shifted rows, and is told. */
export function budgetPlace<Column extends string>(
  line: NamedLine<Column | PlaceColumn>,
  { projects }: BudgetLookups,
  given: number,
): BudgetPlace | null {
  const code = line.text('line');
  const found = projects.get(code) ?? [];
  const [project] = found;
  if (code === '') line.refuse('line', 'import.required');
  else if (!project) line.refuse('line', 'import.unknown');
  else if (found.length > 1) line.refuse('line', 'import.ambiguous', { count: found.length });
  const title = line.text('title');
  if (project && title !== '' && !project.titles.has(plain(title))) line.refuse('title', 'plan-sync.import.title');
  const year = isEmptyCell(line.text('year')) ? given : line.read('year', readYear);
  const source = line.read('source', readUsual('source', 'CITY'));
  if (!project || found.length > 1 || year === null || source === null) return null;
  return { lineage: project.lineage, department: project.department, year, source };
}

export const givenYear = (ctx: RequestContext, year: number | null | undefined): number => year ?? planYear(ctx);
