import { fields, keyList, type RequestContext, type Row, raw, type Sql, select, sql } from '@yeondong/schema';
import { ItemDescent } from '../../entities/change/descent.js';
import { PlanItem } from '../../entities/plan-item.js';
import type { PlanVersion } from '../../entities/plan-version.js';
import type { Between } from '../../rules/plan-diff.js';

export type Place = Pick<PlanVersion, 'planKey' | 'year' | 'number'>;

/** Editions of a plan behind one of them, up to another, over the alias `v`. */
export const editionsBetween = (from: Place, to: Place): Sql =>
  sql`v.plan_id = ${from.planKey}
    and (v.year > ${from.year} or (v.year = ${from.year} and v.number > ${from.number}))
    and (v.year < ${to.year} or (v.year = ${to.year} and v.number <= ${to.number}))`;

/** What happened on the way from one edition to another: splits, mergers, and what ended in between. */
export async function betweenOf(
  ctx: RequestContext,
  from: Row<Place>,
  to: Row<Place>,
  lost: readonly number[],
): Promise<Between> {
  const passed = sql`t.version_id in (select v.id from plan_sync_version v where ${editionsBetween(from, to)})`;
  const rows = await select(ctx, ItemDescent, fields('fromKey', 'toKey', 'kind'), {
    where: passed,
    orderBy: raw('t.id'),
  });
  const ended = await select(ctx, PlanItem, fields('lineageKey', 'status'), {
    where: sql`${passed} and t.lineage_key in ${keyList(lost)}
      and t.status in ('COMPLETED', 'DROPPED', 'MERGED_INTO', 'SPLIT_INTO')`,
    orderBy: raw('t.version_id'),
  });
  return {
    descents: rows.map(({ fromKey, toKey, kind }) => ({ from: fromKey, to: toKey, kind })),
    leftAs: new Map(ended.map(({ lineageKey, status }) => [lineageKey as number, status])),
  };
}
