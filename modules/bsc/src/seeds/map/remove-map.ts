import { sql, type TransactionContext } from '@yeondong/schema';

/** Takes out the sample's edges, and its success factors that no KPI measures any more. */
export async function removeMapSample(tx: TransactionContext): Promise<{ edges: number; factors: number }> {
  const edges = await tx.db.execute(sql`delete from bsc_strategy_edge where sample = ${true}`);
  const factors = await tx.db.execute(
    sql`delete from bsc_csf where sample = ${true}
      and not exists (select 1 from bsc_kpi k where k.csf_id = bsc_csf.id)`,
  );
  return { edges: edges.affected, factors: factors.affected };
}
