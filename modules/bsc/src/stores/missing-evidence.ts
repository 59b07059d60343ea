import { all, fields, type RequestContext, type Row, raw, type Selection, select, sql } from '@yeondong/schema';
import { Kpi } from '../entities/kpi.js';
import { KpiResult } from '../entities/kpi-result.js';
import type { Month } from './months.js';

export interface UnprovenResult {
  readonly departmentKey: number;
  readonly result: Row<KpiResult>;
}

/** Confirmed values of a month that have no attachment, though their KPIs ask for one. */
export async function withoutEvidence(
  ctx: RequestContext,
  month: Month,
  selection: Selection,
): Promise<UnprovenResult[]> {
  const kpis = await select(ctx, Kpi, fields('departmentKey'), {
    where: sql`t.evidence_required = 1`,
    orderBy: raw('t.position, t.id'),
  });
  const results = await select(ctx, KpiResult, selection, {
    where: all([
      sql`t.period = ${month} and t.visibility <> 'DRAFT' and t.missing is null`,
      sql`t.kpi_id in (select k.id from bsc_kpi k where k.evidence_required = 1)`,
      sql`not exists (select 1 from core_attachment a
        where a.record_type = 'KpiResult' and a.record_id = t.id and a.removed_at is null)`,
    ]),
    extra: ['kpiKey'],
  });
  return kpis.flatMap(({ key, departmentKey }) =>
    results.filter(({ kpiKey }) => kpiKey === key).map((result) => ({ departmentKey, result })),
  );
}
