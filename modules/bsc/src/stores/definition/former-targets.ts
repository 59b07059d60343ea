import { keyList, type RequestContext, type Row, raw, type Selection, select, sql } from '@yeondong/schema';
import { TargetChange } from '../../entities/definition/target-change.js';
import type { KpiTarget } from '../../entities/kpi-target.js';

/** What each target was before it changed, in order of time: one statement for all. */
export async function formerTargetsOf(
  ctx: RequestContext,
  targets: readonly Pick<KpiTarget, 'kpiKey' | 'year'>[],
  selection: Selection,
): Promise<Row<TargetChange>[][]> {
  const changes = await select(ctx, TargetChange, selection, {
    where: sql`t.kpi_id in ${keyList(targets.map(({ kpiKey }) => kpiKey))}
      and t.year in ${keyList(targets.map(({ year }) => year))}`,
    orderBy: raw('t.id'),
    extra: ['kpiKey', 'year'],
  });
  return targets.map(({ kpiKey, year }) => changes.filter((row) => row.kpiKey === kpiKey && row.year === year));
}
