import {
  all,
  type CollectionArgs,
  fields,
  keyList,
  pagesByParent,
  type RequestContext,
  type Row,
  raw,
  type Selection,
  select,
  sql,
} from '@yeondong/schema';
import { kpis } from '../entities/collections.js';
import { KpiResult } from '../entities/kpi-result.js';
import { KpiTarget } from '../entities/kpi-target.js';
import type { Month } from './months.js';

type Parents = readonly { readonly key: number }[];

export const kpisOfInitiatives = (ctx: RequestContext, parents: Parents, args: CollectionArgs, selection: Selection) =>
  pagesByParent(
    ctx,
    kpis,
    parents,
    { parentKey: raw('l.initiative_id'), join: raw('join bsc_kpi_initiative l on l.kpi_id = t.id') },
    args,
    selection,
  );

export const kpisOfGoals = (ctx: RequestContext, parents: Parents, args: CollectionArgs, selection: Selection) =>
  pagesByParent(ctx, kpis, parents, { parentKey: raw('t.goal_id') }, args, selection);

/** Results of each KPI from one month to another, in order of time. */
export async function resultsOf(
  ctx: RequestContext,
  parents: Parents,
  span: { readonly from: Month; readonly to: Month },
  selection: Selection,
): Promise<Row<KpiResult>[][]> {
  const rows = await select(ctx, KpiResult, selection, {
    where: all([
      sql`t.kpi_id in ${keyList(parents.map(({ key }) => key))}`,
      sql`t.period between ${span.from} and ${span.to}`,
    ]),
    orderBy: raw('t.period'),
    extra: ['kpiKey'],
  });
  return parents.map(({ key }) => rows.filter((row) => row.kpiKey === key));
}

/** The target of each KPI for a year. */
export async function targetsOf(
  ctx: RequestContext,
  parents: Parents,
  year: number,
  selection: Selection,
): Promise<(Row<KpiTarget> | null)[]> {
  const rows = await select(ctx, KpiTarget, selection, {
    where: sql`t.kpi_id in ${keyList(parents.map(({ key }) => key))} and t.year = ${year}`,
    extra: ['kpiKey'],
  });
  const found = new Map(rows.map((row) => [row.kpiKey, row]));
  return parents.map(({ key }) => found.get(key) ?? null);
}

/** Keys of the KPIs that a department answers for in a year, in their order. */
export async function kpiKeysOf(ctx: RequestContext, departmentKey: number, year: number): Promise<number[]> {
  const where = sql`t.department_id = ${departmentKey} and t.from_year <= ${year} and (t.to_year is null or t.to_year >= ${year})`;
  const rows = await select(ctx, kpis.type, fields(), { where, orderBy: raw('t.position, t.id') });
  return rows.map((row) => row.key);
}
