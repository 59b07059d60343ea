import {
  byKeys,
  type Class,
  Department,
  Domain,
  fields,
  Goal,
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

const SUCCEEDED = [
  ['domainKey', Domain],
  ['goalKey', Goal],
  ['initiativeKey', Initiative],
] as const satisfies readonly (readonly [keyof PlanItem, Class])[];
export type NodeHeirs = Partial<Pick<PlanItem, (typeof SUCCEEDED)[number][0]>>;

/** What took the place of the domain, goal or initiative of each item, where that is over by the year and became one other. */
export async function nodeHeirs(ctx: RequestContext, items: readonly Row<PlanItem>[], year: number) {
  const heirs: NodeHeirs[] = items.map(() => ({}));
  for (const [property, entity] of SUCCEEDED) {
    const isOver = await endedBy(
      ctx,
      entity,
      items.map((item) => item[property]),
      year,
    );
    if (!items.some((item) => isOver(item[property]))) continue;
    const links = await knownLinks(ctx, entity.name);
    const heirIsOver = await endedBy(
      ctx,
      entity,
      links.map(({ to }) => to),
      year,
    );
    for (const [index, item] of items.entries()) {
      const key = item[property];
      if (key === null || !isOver(key)) continue;
      const [heir, ...others] = successorsInForce(key, links, (each) => !heirIsOver(each));
      if (heir !== undefined && others.length === 0) heirs[index] = { ...heirs[index], [property]: heir };
    }
  }
  return heirs;
}

async function endedBy(ctx: RequestContext, entity: Class, keys: readonly (number | null)[], year: number) {
  const rows = await byKeys(ctx, entity as Class<{ toYear: number | null }>, keys, fields('toYear'));
  const over = new Set(rows.flatMap((row) => (row && row.toYear !== null && row.toYear < year ? [row.key] : [])));
  return (key: number | null): boolean => key !== null && over.has(key);
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
