import {
  changeRecord,
  insertMany,
  keyList,
  type NamedLine,
  raw,
  remove,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { BudgetLine } from '../../entities/budget-line.js';
import { SupplementaryBudget } from '../../entities/fiscal/supplementary-budget.js';
import type { BudgetMoney } from '../../rules/budget-check.js';
import { type BudgetPlace, budgetKey, type KnownBudget } from './budget-lookups.js';
import type { Verdict } from './judged.js';

const ACT = 'plan-sync.budget.write';

export interface BudgetWrite {
  readonly line: NamedLine<string>;
  readonly place: BudgetPlace | null;
  readonly known: KnownBudget | null;
  readonly money: BudgetMoney;
  readonly supplements: readonly Pick<SupplementaryBudget, 'number' | 'amount' | 'decidedOn'>[];
  readonly verdict: Verdict;
}

/** Writes new budgets in as few statements as databases allow, and changes others one by one. */
export async function writeBudgets(tx: TransactionContext, lines: readonly BudgetWrite[]): Promise<void> {
  await insertBudgets(
    tx,
    lines.filter(({ verdict }) => verdict === 'CREATE'),
  );
  for (const { verdict, known, money, supplements } of lines) {
    if (verdict !== 'CHANGE' || !known) continue;
    await changeRecord(tx, BudgetLine, known, money, { act: ACT, version: known.version });
    await remove(tx, SupplementaryBudget, sql`budget_line_id = ${known.key}`);
    const rows = supplements.map((each) => ({ budgetLineKey: known.key, ...each }));
    if (rows.length > 0) await insertMany(tx, SupplementaryBudget, rows);
  }
}

export async function insertBudgets(tx: TransactionContext, created: readonly BudgetWrite[]): Promise<void> {
  const placed = created.flatMap((each) => (each.place ? [{ ...each, place: each.place }] : []));
  if (placed.length === 0) return;
  await insertMany(
    tx,
    BudgetLine,
    placed.map(({ place: { lineage, year, source }, money }) => ({
      ...{ fiscalLineKey: lineage, year, source, ...money, sample: false, version: 1 },
    })),
  );
  const keyOf = await budgetKeys(
    tx,
    placed.map(({ place }) => place),
  );
  const rows = placed.flatMap(({ place: { lineage, year, source }, supplements }) =>
    supplements.map((each) => ({
      budgetLineKey: keyOf.get(budgetKey(lineage, year, source)) as number,
      ...each,
    })),
  );
  if (rows.length > 0) await insertMany(tx, SupplementaryBudget, rows);
}

/** Keys of budgets by what they are of. */
export async function budgetKeys(
  tx: TransactionContext,
  places: readonly BudgetPlace[],
): Promise<ReadonlyMap<string, number>> {
  const years = [...new Set(places.map(({ year }) => year))];
  const rows = await tx.db.rows<{ key: number; line: number; year: number; source: string }>(
    sql`select id as ${raw('"key"')}, fiscal_line_id as line, year as year, source as source
      from plan_sync_budget_line where year in ${keyList(years)}`,
  );
  return new Map(
    rows.map(({ key, line, year, source }) => [budgetKey(Number(line), Number(year), source), Number(key)]),
  );
}
