import {
  byKeys,
  type CsvCell,
  fields,
  type RequestContext,
  type Row,
  raw,
  type StandingTable,
  select,
  sql,
} from '@yeondong/schema';
import { BudgetItem } from '../../entities/fiscal/budget-item.js';
import { FiscalLine } from '../../entities/fiscal-line.js';
import { available } from '../../rules/budget-rates.js';
import {
  BUDGET_COLUMNS,
  BUDGET_ITEM_TABLE,
  type BudgetColumn,
  type BudgetItemColumn,
  MONEY_COLUMNS,
  stepColumn,
  writtenStep,
} from '../../rules/exchange/budget-table.js';
import { type Lang, wordFor } from '../../rules/exchange/words.js';
import { budgetLookups, type KnownBudget } from './budget-lookups.js';

const number = (value: number): CsvCell => ({ number: value });
type Cells = Partial<Record<BudgetColumn | BudgetItemColumn, CsvCell>>;

/** Of which line, year and source budgets are; those of lines that the reader does not see are left out. */
async function placesOf(ctx: RequestContext, budgets: readonly KnownBudget[], lang: Lang) {
  const lines = await byKeys(
    ctx,
    FiscalLine,
    budgets.map(({ fiscalLineKey }) => fiscalLineKey),
    fields('code', 'titleKo', 'titleEn'),
  );
  return new Map(
    budgets.flatMap((budget, at): [number, Cells][] => {
      const line = lines[at];
      if (!line) return [];
      const title = (lang === 'en' ? line.titleEn : null) ?? line.titleKo;
      const source = wordFor('source', budget.source, lang);
      return [[budget.key, { line: line.code, title, year: String(budget.year), source }]];
    }),
  );
}

const ofYear = ({ budgets }: { budgets: ReadonlyMap<string, KnownBudget> }, year: number): KnownBudget[] =>
  [...budgets.values()].filter((budget) => budget.year === year);

/** The budgets of a year in won, as the import reads them. */
export async function budgetTable(ctx: RequestContext, year: number, lang: Lang): Promise<StandingTable> {
  const lookups = await budgetLookups(ctx);
  const budgets = ofYear(lookups, year);
  const places = await placesOf(ctx, budgets, lang);
  const steps = new Set<number>();
  const rows = budgets.flatMap((budget) => {
    const place = places.get(budget.key);
    if (!place) return [];
    const supplements = lookups.supplements.get(budget.key) ?? [];
    for (const each of supplements) steps.add(each.number);
    return [
      {
        ...place,
        ...Object.fromEntries(MONEY_COLUMNS.map((name) => [name, number(budget[name])])),
        ...Object.fromEntries(supplements.map((each) => [stepColumn(each.number), number(each.amount)])),
        available: number(available(budget)),
      },
    ];
  });
  const [line, title, of, source, original, ...others] = BUDGET_COLUMNS;
  const supplementary = [...steps].sort().map(stepColumn);
  return { columns: [line, title, of, source, original, ...supplementary, ...others] as string[], rows };
}

/** The items of a year’s budgets, as the import reads them. */
export async function budgetItemTable(ctx: RequestContext, year: number, lang: Lang): Promise<StandingTable> {
  const lookups = await budgetLookups(ctx);
  const places = await placesOf(ctx, ofYear(lookups, year), lang);
  const items: Row<BudgetItem>[] = await select(
    ctx,
    BudgetItem,
    fields('budgetLineKey', 'step', 'category', 'fund', 'amount'),
    {
      where: sql`t.budget_line_id in (select id from plan_sync_budget_line where year = ${year})`,
      orderBy: raw('t.budget_line_id, t.step, t.position, t.id'),
    },
  );
  const rows = items.flatMap(({ budgetLineKey, step, category, fund, amount }) => {
    const place = places.get(budgetLineKey);
    return place ? [{ ...place, step: writtenStep(step, lang), category, fund, amount: number(amount) }] : [];
  });
  return { columns: Object.keys(BUDGET_ITEM_TABLE.names), rows };
}
