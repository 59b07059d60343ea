import { type DecimalText, fields, keyList, type RequestContext, select, sql } from '@yeondong/schema';
import { KpiResult } from '../../entities/kpi-result.js';
import type { Month } from '../months.js';

/** The score that is kept beside the confirmed result of a KPI in a month, with six decimals. */
export type KeptScore = (kpi: number, month: Month) => DecimalText | undefined;

/** Kept scores of all confirmed results of some months: one statement, three columns. */
export async function keptScores(ctx: RequestContext, months: readonly Month[]): Promise<KeptScore> {
  const rows = await select(ctx, KpiResult, fields('kpiKey', 'period', 'scoreValue'), {
    where: sql`t.period in ${keyList(months)} and t.score_value is not null and t.visibility <> 'DRAFT'`,
  });
  const byMonth = new Map(months.map((month) => [month, new Map<number, DecimalText>()]));
  for (const { kpiKey, period, scoreValue } of rows) {
    if (scoreValue !== null) byMonth.get(period)?.set(kpiKey, scoreValue);
  }
  return (kpi, month) => byMonth.get(month)?.get(kpi);
}
