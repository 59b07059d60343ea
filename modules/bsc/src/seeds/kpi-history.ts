import { keyOf, type SeedLoad } from '@yeondong/schema';
import { KpiHistory } from '../entities/definition/kpi-history.js';
import { dataRows } from './data-files.js';
import type { LoadedKpis } from './kpis.js';

/** Values of earlier years of the KPIs that this load wrote. */
export async function loadKpiHistory(load: SeedLoad, { kpis, fresh }: LoadedKpis): Promise<void> {
  const codes = new Set(fresh.map(({ definition }) => definition.code));
  for (const { kpi, year, value, source } of dataRows<'kpi' | 'year' | 'value' | 'source'>('kpi-history')) {
    if (!codes.has(kpi)) continue;
    await load.write(KpiHistory, { kpiKey: keyOf(kpis, kpi), year: Number(year), value, source, version: 1 });
  }
}
