import { fields, groupedBy, keyList, type RequestContext, raw, select, sql } from '@yeondong/schema';
import { KpiBreak } from '../../entities/alert/kpi-break.js';
import type { Kpi } from '../../entities/kpi.js';
import { KpiResult } from '../../entities/kpi-result.js';
import { KpiTarget } from '../../entities/kpi-target.js';
import type { SeriesPoint } from '../../rules/alert/control-chart.js';
import { proratedTarget } from '../../rules/target-profile.js';
import { monthsBetween } from '../kpi-trend.js';
import { type Month, monthNumber, yearOf } from '../months.js';

/** A due period with what its year's target asks for. */
export interface TargetPoint extends SeriesPoint {
  readonly target: string | null;
}

/** Confirmed values of a KPI over the years, and where its series breaks. */
export interface SeriesFacts {
  readonly series: readonly TargetPoint[];
  readonly breaks: readonly Month[];
}

type Measured = Pick<Kpi, 'key' | 'cycle' | 'aggregation'>;

/** Up to a month, in three statements, however many KPIs. */
export async function seriesFacts(
  ctx: RequestContext,
  kpis: readonly Measured[],
  last: Month,
): Promise<Map<number, SeriesFacts>> {
  const keys = kpis.map(({ key }) => key);
  const mine = sql`t.kpi_id in ${keyList(keys)}`;
  const results = await select(ctx, KpiResult, fields('kpiKey', 'period', 'value'), {
    where: sql`${mine} and t.visibility <> 'DRAFT' and t.value is not null and t.period <= ${last}`,
    orderBy: raw('t.period'),
  });
  const targets = await select(ctx, KpiTarget, fields('kpiKey', 'year', 'target', 'profile'), { where: mine });
  const breaks = await select(ctx, KpiBreak, fields('kpiKey', 'month'), { where: mine, orderBy: raw('t.month') });
  const [valuesOf, targetsOf, breaksOf] = [
    groupedBy(results, ({ kpiKey }) => kpiKey, keys),
    groupedBy(targets, ({ kpiKey }) => kpiKey, keys),
    groupedBy(breaks, ({ kpiKey }) => kpiKey, keys),
  ];
  return new Map(
    kpis.map((kpi, at) => [
      kpi.key,
      {
        series: seriesOf(kpi, valuesOf[at] ?? [], targetsOf[at] ?? [], last),
        breaks: (breaksOf[at] ?? []).map(({ month }) => month),
      },
    ]),
  );
}

function seriesOf(
  { cycle, aggregation }: Measured,
  results: readonly Pick<KpiResult, 'period' | 'value'>[],
  targets: readonly Pick<KpiTarget, 'year' | 'target' | 'profile'>[],
  last: Month,
): TargetPoint[] {
  const first = results[0]?.period;
  if (first === undefined) return [];
  const valueAt = new Map(results.map(({ period, value }) => [period, value]));
  const targetIn = new Map(targets.map((target) => [target.year, target]));
  return monthsBetween(cycle, first, last).map((period) => {
    const target = targetIn.get(yearOf(period));
    return {
      period,
      value: valueAt.get(period) ?? null,
      target: target ? proratedTarget(aggregation, target.target, target.profile, monthNumber(period)) : null,
    };
  });
}
