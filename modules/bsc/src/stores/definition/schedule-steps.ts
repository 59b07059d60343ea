import {
  fields,
  keyList,
  type LoadedStep,
  type RequestContext,
  raw,
  schedulesOfInitiatives,
  select,
  sql,
  stepsOfSchedules,
} from '@yeondong/schema';
import { KpiInitiative } from '../../entities/kpi.js';

/** The steps of every work schedule of the initiatives that each KPI measures, a list for each schedule. */
export async function schedulesOfKpis(
  ctx: RequestContext,
  kpiKeys: readonly number[],
  year: number,
): Promise<Map<number, LoadedStep[][]>> {
  if (kpiKeys.length === 0) return new Map();
  const links = await select(ctx, KpiInitiative, fields('kpiKey', 'initiativeKey'), {
    where: sql`t.kpi_id in ${keyList(kpiKeys)}`,
    orderBy: raw('t.kpi_id, t.initiative_id'),
  });
  const keys = links.map(({ initiativeKey }) => initiativeKey);
  const found = await schedulesOfInitiatives(ctx, keys, year, fields());
  const linked = links.flatMap(({ kpiKey }, index) => {
    const schedule = found[index];
    return schedule ? [{ kpiKey, schedule: schedule.key }] : [];
  });
  const steps = await stepsOfSchedules(
    ctx,
    linked.map(({ schedule }) => schedule),
  );
  return new Map(kpiKeys.map((key) => [key, steps.filter((_, index) => linked[index]?.kpiKey === key)]));
}
