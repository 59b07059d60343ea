import { keyList, type RequestContext, type Row, type Selection, select, sql } from '@yeondong/schema';
import { PanelMember } from '../../entities/panel/panel-member.js';
import { PanelSheet } from '../../entities/panel/panel-sheet.js';

type Rows = readonly { readonly key: number }[];

const keysIn = (rows: Rows) => keyList(rows.map(({ key }) => key));

/** How many sheets were handed in for each KPI. That they are there is no secret, as what they give is. */
export const submittedByItem = (ctx: RequestContext, items: Rows): Promise<number[]> =>
  submitted(ctx, 'item_id', items);

/** How many sheets each member has handed in. */
export const submittedByMember = (ctx: RequestContext, members: Rows): Promise<number[]> =>
  submitted(ctx, 'member_id', members);

async function submitted(ctx: RequestContext, column: 'item_id' | 'member_id', rows: Rows): Promise<number[]> {
  const grouped = column === 'item_id' ? sql`item_id` : sql`member_id`;
  const counts = await ctx.db.rows<{ key: number; n: number }>(
    sql`select ${grouped} as "key", count(*) as n from bsc_panel_sheet
      where ${grouped} in ${keysIn(rows)} and state = 'SUBMITTED' group by ${grouped}`,
  );
  const found = new Map(counts.map(({ key, n }) => [Number(key), Number(n)]));
  return rows.map(({ key }) => found.get(key) ?? 0);
}

/** How many KPIs each round has. */
export async function itemsIn(ctx: RequestContext, rounds: Rows): Promise<number[]> {
  const counts = await ctx.db.rows<{ key: number; n: number }>(
    sql`select round_id as "key", count(*) as n from bsc_panel_item where round_id in ${keysIn(rounds)} group by round_id`,
  );
  const found = new Map(counts.map(({ key, n }) => [Number(key), Number(n)]));
  return rounds.map(({ key }) => found.get(key) ?? 0);
}

/** The actor's own seat on the panel of each round. */
export async function ownMembers(
  ctx: RequestContext,
  rounds: Rows,
  selection: Selection,
): Promise<(Row<PanelMember> | null)[]> {
  const where = sql`t.round_id in ${keysIn(rounds)} and t.person_id = ${ctx.actor.personKey ?? 0}`;
  const rows = await select(ctx, PanelMember, selection, { where, extra: ['roundKey'] });
  const found = new Map(rows.map((row) => [row.roundKey, row]));
  return rounds.map(({ key }) => found.get(key) ?? null);
}

/** The actor's own sheet of each KPI. */
export async function ownSheets(
  ctx: RequestContext,
  items: Rows,
  selection: Selection,
): Promise<(Row<PanelSheet> | null)[]> {
  const where = sql`t.item_id in ${keysIn(items)}
    and t.member_id in (select id from bsc_panel_member where person_id = ${ctx.actor.personKey ?? 0})`;
  const rows = await select(ctx, PanelSheet, selection, { where, extra: ['itemKey'] });
  const found = new Map(rows.map((row) => [row.itemKey, row]));
  return items.map(({ key }) => found.get(key) ?? null);
}

/** Whether each KPI is of a department of the actor's own, which they never judge. */
export async function areOwn(ctx: RequestContext, items: readonly { readonly kpiKey: number }[]): Promise<boolean[]> {
  const own = new Set([...ctx.actor.departmentKeys, ctx.actor.homeDepartmentKey]);
  const rows = await ctx.db.rows<{ key: number; department: number }>(
    sql`select id as "key", department_id as department from bsc_kpi where id in ${keyList(items.map(({ kpiKey }) => kpiKey))}`,
  );
  const found = new Map(rows.map(({ key, department }) => [Number(key), Number(department)]));
  return items.map(({ kpiKey }) => own.has(found.get(kpiKey) ?? 0));
}
