import { fields, keyList, type RequestContext, raw, select, sql } from '@yeondong/schema';
import type { KpiTrend } from '../entities/enums.js';
import type { Kpi } from '../entities/kpi.js';
import { KpiResult } from '../entities/kpi-result.js';
import { KpiTarget } from '../entities/kpi-target.js';
import { proratedTarget } from '../rules/target-profile.js';
import { kpiTrend } from '../rules/trend.js';
import { dueMonths, type Month, monthNumber, yearOf } from './months.js';

export interface Standing {
  readonly trend: KpiTrend;
  readonly latestResultKey: number | null;
}

/** Months of a cycle from one month to another, over the years. */
export function monthsBetween(cycle: Kpi['cycle'], first: Month, last: Month): Month[] {
  const years = Array.from({ length: yearOf(last) - yearOf(first) + 1 }, (_, index) => yearOf(first) + index);
  return years.flatMap((year) => dueMonths(cycle, `${year}-12`)).filter((month) => month >= first && month <= last);
}

/** Newest result and trend of each KPI over its confirmed results, whatever the reader may see beside. */
export async function standingOf(ctx: RequestContext, kpis: readonly Kpi[]): Promise<Standing[]> {
  const mine = sql`t.kpi_id in ${keyList(kpis.map(({ key }) => key))}`;
  const results = await select(ctx, KpiResult, fields('kpiKey', 'period', 'value'), {
    where: sql`${mine} and t.visibility <> 'DRAFT' and t.value is not null`,
    orderBy: raw('t.period'),
  });
  const targets = await select(ctx, KpiTarget, fields('kpiKey', 'year', 'target', 'profile'), { where: mine });
  return kpis.map((kpi) => {
    const own = results.filter((result) => result.kpiKey === kpi.key);
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return { trend: 'UNKNOWN', latestResultKey: null };
    const valueAt = new Map(own.map((result) => [result.period, result.value]));
    const targetAt = (month: Month): string | null => {
      const found = targets.find((target) => target.kpiKey === kpi.key && target.year === yearOf(month));
      return found ? proratedTarget(kpi.aggregation, found.target, found.profile, monthNumber(month)) : null;
    };
    const points = monthsBetween(kpi.cycle, first.period, last.period).map((month) => ({
      value: valueAt.get(month) ?? null,
      target: targetAt(month),
    }));
    return { trend: kpiTrend(kpi.polarity, points), latestResultKey: last.key };
  });
}
