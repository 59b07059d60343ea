import { insert, refuse, remove, sql, type TransactionContext } from '@yeondong/schema';
import { FiscalAmount, type FiscalLine } from '../entities/fiscal-line.js';
import type { YearAmounts } from '../rules/fiscal-amounts.js';

export type LineCosts = Pick<FiscalLine, 'totalCost' | 'spentBefore'>;

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

/** A total cost holds what was spent before and what is planned; refused with the difference where it does not. */
export async function requireWithinCost(
  tx: TransactionContext,
  lineKey: number,
  { totalCost, spentBefore }: LineCosts,
) {
  if (totalCost === null) return;
  const [row] = await tx.db.rows<{ amount: number | null }>(
    sql`select sum(a.amount) as amount from plan_sync_fiscal_amount a where a.line_id = ${lineKey}`,
  );
  const sum = (spentBefore ?? 0) + Number(row?.amount ?? 0);
  const params = { cost: totalCost, sum, difference: sum - totalCost };
  if (sum > totalCost) throw refuse('plan-sync.fiscal.cost', ['input', 'totalCost'], params);
}

/** By year, then in the order of the sources: 국비, 도비, 시비, 지방채, 기타. */
export const AMOUNT_ORDER = `t.year, case t.source when 'NATIONAL' then 1 when 'PROVINCIAL' then 2 when 'CITY' then 3
  when 'LOCAL_DEBT' then 4 else 5 end`;
