import {
  fields,
  keyList,
  type RequestContext,
  type Row,
  raw,
  type Selection,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { PlanItem } from '../entities/plan-item.js';
import { PlanLink } from '../entities/plan-link.js';
import { lineageItems } from './item-store.js';

/** The newest item that the reader may see of each lineage. */
export const newestOf = async (ctx: RequestContext, lineages: readonly number[], selection: Selection) =>
  (await lineageItems(ctx, lineages, selection)).map((items) => items.at(-1) ?? null);

/** The links at either end of each item. */
export async function linksOfItems(
  ctx: RequestContext,
  items: readonly PlanItem[],
  selection: Selection,
): Promise<Row<PlanLink>[][]> {
  const lineages = [...new Set(items.map(({ lineageKey }) => lineageKey as number))];
  const rows = await select(ctx, PlanLink, selection, {
    where: sql`t.from_id in ${keyList(lineages)} or t.to_id in ${keyList(lineages)}`,
    orderBy: raw('t.type, t.id'),
    extra: ['fromKey', 'toKey'],
  });
  return items.map(({ lineageKey }) => rows.filter((row) => row.fromKey === lineageKey || row.toKey === lineageKey));
}

/** The domain of an item: its own, its goal's or its initiative's; none for items above domains. */
export async function domainOf(ctx: RequestContext, itemKey: number): Promise<number | null> {
  const [row] = await ctx.db.rows<{ domain: number | null }>(
    sql`select coalesce(t.domain_id, g.domain_id, ig.domain_id) as ${raw('"domain"')} from plan_sync_item t
      left join core_goal g on g.id = t.goal_id left join core_initiative i on i.id = t.initiative_id
      left join core_goal ig on ig.id = i.goal_id where t.id = ${itemKey}`,
  );
  return row?.domain === null || row?.domain === undefined ? null : Number(row.domain);
}

/** The domain of a line: that of its newest item. */
export async function domainOfLine(ctx: RequestContext, lineage: number): Promise<number | null> {
  const [newest] = await ctx.db.rows<{ key: number | null }>(
    sql`select max(i.id) as "key" from plan_sync_item i where i.lineage_key = ${lineage}`,
  );
  return domainOf(ctx, Number(newest?.key ?? lineage));
}

/** Of two links that are proposed at once, neither would see the circle that both close: they wait at the first plan's row. */
export async function holdLinks(tx: TransactionContext): Promise<void> {
  const first = raw('(select p.id from (select min(id) as id from plan_sync_plan) p)');
  await tx.db.execute(sql`update plan_sync_plan set version = version where id = ${first}`);
}

/** All links, as their rules look at them. */
export const linkEnds = async (ctx: RequestContext) =>
  (await select(ctx, PlanLink, fields('fromKey', 'toKey', 'type', 'status'), { where: raw('1 = 1') })).map(
    ({ key, fromKey, toKey, type, status }) => ({
      ...{ key, from: fromKey, to: toKey, type },
      rejected: status === 'REJECTED',
    }),
  );
