import {
  byKeys,
  Department,
  fields,
  Initiative,
  keyList,
  knownLinks,
  type RequestContext,
  type Row,
  raw,
  sql,
} from '@yeondong/schema';
import type { PlanItem } from '../../entities/plan-item.js';
import { successorsInForce } from '../../rules/rolling/succession.js';

/** A department of items that is no more in the year, and what it has become. */
export interface AbolishedDepartment {
  readonly department: number;
  readonly successors: readonly number[];
}

/** Departments that the first day of the year no longer finds. */
export async function abolishedIn(
  ctx: RequestContext,
  departments: readonly number[],
  year: number,
): Promise<AbolishedDepartment[]> {
  const isOver = await overBy(ctx, departments, year);
  const gone = [...new Set(departments)].filter(isOver);
  if (gone.length === 0) return [];
  const links = await knownLinks(ctx, 'Department');
  const heirIsOver = await overBy(
    ctx,
    links.flatMap(({ to }) => (to === null ? [] : [to])),
    year,
  );
  return gone.map((department) => ({
    department,
    successors: successorsInForce(department, links, (key) => !heirIsOver(key)),
  }));
}

async function overBy(ctx: RequestContext, keys: readonly number[], year: number) {
  const rows = await byKeys(ctx, Department, keys, fields('validTo'));
  const over = new Set(rows.flatMap((row) => (row?.validTo && row.validTo < `${year}-01-01` ? [row.key] : [])));
  return (key: number): boolean => over.has(key);
}

/** Initiatives of items that end before the year. */
export async function endedInitiatives(ctx: RequestContext, items: readonly Row<PlanItem>[], year: number) {
  const rows = await byKeys(
    ctx,
    Initiative,
    items.map(({ initiativeKey }) => initiativeKey),
    fields('toYear', 'status'),
  );
  return new Set(
    rows.flatMap((row) =>
      row && (row.status === 'CLOSED' || row.status === 'COMPLETED' || (row.toYear !== null && row.toYear < year))
        ? [row.key]
        : [],
    ),
  );
}

/** How many links of each lineage count in the base's year and no longer in the new one. */
export async function endingLinks(
  ctx: RequestContext,
  lineages: readonly number[],
  { from, to }: { readonly from: number; readonly to: number },
): Promise<ReadonlyMap<number, number>> {
  const side = (column: string) =>
    sql`select k.${raw(column)} as lineage from plan_sync_link k where k.status <> 'REJECTED'
      and k.valid_to >= ${from} and k.valid_to < ${to} and k.${raw(column)} in ${keyList(lineages)}`;
  const rows = await ctx.db.rows<{ lineage: number }>(sql`${side('from_id')} union all ${side('to_id')}`);
  const counts = new Map<number, number>();
  for (const { lineage } of rows) counts.set(Number(lineage), (counts.get(Number(lineage)) ?? 0) + 1);
  return counts;
}
