import { percentOf, type RequestContext, sql, tableOf, visible } from '@yeondong/schema';
import { FiscalLine } from '../../entities/fiscal-line.js';
import { type ItemMoney, moneyBehind } from '../../rules/link/pair-coverage.js';
import { inForce } from '../in-force.js';
import type { PlanGraphItem } from '../plan-graph.js';

const FORMULA = 'plan-sync.budget-coverage.1';

/** What the fiscal plan in force gives lines in a year, with what they name. */
export async function budgetIn(ctx: RequestContext, year: number): Promise<ItemMoney[]> {
  const rows = await ctx.db.rows<ItemMoney>(
    sql`select it.lineage_key as lineage, l.initiative_id as initiative, i.goal_id as goal, sum(a.amount) as amount
      from plan_sync_fiscal_line l join plan_sync_version v on v.id = l.version_id
        join plan_sync_plan p on p.id = v.plan_id and ${inForce('v', 'p', year)}
        join plan_sync_fiscal_amount a on a.line_id = l.id and a.year = ${year}
        left join plan_sync_item it on it.id = l.item_id left join core_initiative i on i.id = l.initiative_id
      where ${visible(ctx, tableOf(FiscalLine) as never, 'l')}
      group by it.lineage_key, l.initiative_id, i.goal_id`,
  );
  const key = (value: number | null): number | null => (value === null ? null : Number(value));
  return rows.map(({ lineage, initiative, goal, amount }) => ({
    ...{ lineage: key(lineage), initiative: key(initiative), goal: key(goal) },
    amount: Number(amount),
  }));
}

/** The share of a plan's leaves that is linked, by the money behind them. */
export function budgetRate(
  ctx: RequestContext,
  rows: readonly ItemMoney[],
  leaves: readonly PlanGraphItem[],
  linked: readonly PlanGraphItem[],
) {
  const money = moneyBehind(rows, leaves.map(withNumbers));
  const [part, whole] = [money(linked.map(withNumbers)), money(leaves.map(withNumbers))];
  return percentOf({ name: 'linkedBudget', value: part }, { name: 'budget', value: whole }, FORMULA, ctx.today);
}

const withNumbers = ({ lineage, initiative, goal }: PlanGraphItem) => ({
  lineage: Number(lineage),
  initiative: initiative === null ? null : Number(initiative),
  goal: goal === null ? null : Number(goal),
});
