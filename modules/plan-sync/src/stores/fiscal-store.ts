import { insert, refuseAll, remove, sql, type TransactionContext } from '@yeondong/schema';
import { FiscalAmount } from '../entities/fiscal-line.js';
import { costIssues, type LineCosts, type YearAmounts } from '../rules/fiscal-amounts.js';

/** Replaces the amounts of the years that are given; the other years stay. */
export async function saveAmounts(
  tx: TransactionContext,
  lineKey: number,
  years: readonly YearAmounts[],
): Promise<void> {
  for (const { year, sources } of years) {
    await remove(tx, FiscalAmount, sql`line_id = ${lineKey} and year = ${year}`);
    for (const { source, amount } of sources) await insert(tx, FiscalAmount, { lineKey, year, source, amount });
  }
}

/** Refuses a total cost below what was spent before and what is planned. */
export async function requireWithinCost(tx: TransactionContext, lineKey: number, costs: LineCosts): Promise<void> {
  if (costs.totalCost === null) return;
  const [row] = await tx.db.rows<{ amount: number | null }>(
    sql`select sum(a.amount) as amount from plan_sync_fiscal_amount a where a.line_id = ${lineKey}`,
  );
  refuseAll(costIssues(costs, Number(row?.amount ?? 0), ['input', 'totalCost']));
}

/** By year, then in the order of the sources: 국비, 도비, 시비, 지방채, 기타. */
export const AMOUNT_ORDER = `t.year, case t.source when 'NATIONAL' then 1 when 'PROVINCIAL' then 2 when 'CITY' then 3
  when 'LOCAL_DEBT' then 4 else 5 end`;
