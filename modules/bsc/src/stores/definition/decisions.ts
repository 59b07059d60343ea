import { all, byParents, fields, keyList, type RequestContext, raw, select, sql } from '@yeondong/schema';
import type { KpiDecision } from '../../entities/definition/kpi-trace.js';
import { KpiResult } from '../../entities/kpi-result.js';
import { ResultRevision } from '../../entities/result-revision.js';

export interface Decided extends KpiDecision {
  readonly kpiKey: number;
}

const dayOf = (at: Date | null): string | null => at?.toISOString().slice(0, 10) ?? null;

/** What was decided about the results of KPIs in some years: left out, 해당없음, corrected; in order of the periods. */
export async function decisionsOf(
  ctx: RequestContext,
  kpiKeys: readonly number[],
  from: number,
  to: number,
): Promise<Decided[]> {
  const read = fields('kpiKey', 'period', 'missing', 'note', 'confirmedAt', 'leftOutReason', 'leftOutAt', 'revision');
  const results = await select(ctx, KpiResult, read, {
    where: all([
      sql`t.kpi_id in ${keyList(kpiKeys)}`,
      sql`t.period between ${`${from}-01`} and ${`${to}-12`}`,
      sql`t.visibility <> 'DRAFT'`,
      sql`(t.missing is not null or t.left_out_reason is not null or t.revision > 1)`,
    ]),
    orderBy: raw('t.period'),
  });
  const keys = results.map(({ key }) => key);
  const asked = fields('reason', 'replacedAt');
  const revisions = await byParents(ctx, ResultRevision, 'resultKey', keys, asked, raw('t.revision'));
  return results.flatMap(({ kpiKey, period, ...result }, index): Decided[] => [
    ...(result.missing === null
      ? []
      : [{ kpiKey, period, kind: 'NOT_APPLICABLE', decidedOn: dayOf(result.confirmedAt), reason: result.note }]),
    ...(revisions[index] ?? []).map(({ reason, replacedAt }) => {
      return { kpiKey, period, kind: 'REVISED', decidedOn: dayOf(replacedAt), reason };
    }),
    ...(result.leftOutReason === null
      ? []
      : [{ kpiKey, period, kind: 'LEFT_OUT', decidedOn: dayOf(result.leftOutAt), reason: result.leftOutReason }]),
  ]);
}
