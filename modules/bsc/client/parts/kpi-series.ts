import type { KpiNode } from './kpi-node';
import { isDueMonth, monthsOf } from './periods';

export interface KpiPoint {
  period: string;
  value: string | null;
  before: string | null;
  target: string | null;
}

/**
 * Points of the months in which the KPI is measured: result, the same month a year before, the month's target. Without a
 * monthly profile a level is asked for all year long; of a sum no month asks for a part.
 */
export function seriesOf(
  { results, target, cycle, aggregation }: Pick<KpiNode, 'results' | 'target' | 'cycle' | 'aggregation'>,
  year: number,
): KpiPoint[] {
  const value = new Map(results.map((result) => [result.period, result.value ?? null]));
  const level = aggregation === 'SUM' ? null : (target?.target ?? null);
  return monthsOf(year)
    .map((period, at) => ({
      period,
      value: value.get(period) ?? null,
      before: value.get(`${year - 1}${period.slice(4)}`) ?? null,
      target: target?.profile?.[at] ?? level,
    }))
    .filter(({ period }) => isDueMonth(cycle, period));
}
