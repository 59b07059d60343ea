import { planYear, type RequestContext, sql, transact } from '@yeondong/schema';
import { yearFacts } from '../year-facts.js';
import { syncAlerts } from './sync-alerts.js';

/** What time alone brings about: results that have become late. Safe to run twice. */
export async function scanAlerts(ctx: RequestContext): Promise<void> {
  const year = planYear(ctx);
  await transact(ctx, async (tx) => {
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
  });
}
