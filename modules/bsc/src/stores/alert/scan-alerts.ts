import { planYear, type RequestContext, sql, type TransactionContext, transact } from '@yeondong/schema';
import { yearFacts } from '../year-facts.js';
import { escalateAlerts } from './escalate-alerts.js';
import { expireAlerts } from './expire-alerts.js';
import { syncAlerts } from './sync-alerts.js';

/** What time and what surrounds the KPIs bring about, apart from their results. Safe to run twice. */
export async function scanAlerts(ctx: RequestContext): Promise<void> {
  await transact(ctx, async (tx) => {
    await expireAlerts(tx);
    await judgeYear(tx);
    await escalateAlerts(tx);
  });
}

/** Every KPI on a scorecard of the year, by all rules. */
export async function judgeYear(tx: TransactionContext): Promise<void> {
  const year = planYear(tx);
  const rows = await tx.db.rows<{ key: number }>(
    sql`select distinct i.kpi_id as "key" from bsc_scorecard_item i
      join bsc_scorecard c on c.id = i.scorecard_id where c.year = ${year}`,
  );
  const facts = await yearFacts(
    tx,
    rows.map(({ key }) => Number(key)),
    year,
  );
  await syncAlerts(tx, [...facts.values()], year);
}

/** One KPI, on a scorecard or not. */
export async function judgeKpi(tx: TransactionContext, kpiKey: number): Promise<void> {
  const year = planYear(tx);
  await syncAlerts(tx, [...(await yearFacts(tx, [kpiKey], year)).values()], year);
}
