import type { RequestContext } from '../contract/context.js';
import { fields, type Selection } from '../contract/selection.js';
import { ActingApprover } from '../entities/approval.js';
import { keyList, raw, type Sql, sql, TRUE } from '../kernel/sql.js';
import { type Row, select } from './record-store.js';

const ofToday = ({ today }: RequestContext): Sql => sql`t.from_date <= ${today} and t.to_date >= ${today}`;

/** The absent approvers for whom the actor acts on the business date. */
export async function actedFor(ctx: RequestContext): Promise<number[]> {
  const { personKey } = ctx.actor;
  if (personKey === null) return [];
  const rows = await select(ctx, ActingApprover, fields('absentKey'), {
    where: sql`t.acting_id = ${personKey} and ${ofToday(ctx)}`,
  });
  return [...new Set(rows.map((row) => row.absentKey))];
}

/** By which appointments the actor is head in an absent one's place today: of each head, the one that lasts longest. */
export async function actedHeads(ctx: RequestContext, selection: Selection): Promise<Row<ActingApprover>[]> {
  const heads = [...new Set(ctx.actor.acting?.heads.values())];
  if (heads.length === 0) return [];
  const rows = await select(ctx, ActingApprover, selection, {
    where: sql`${ofToday(ctx)} and t.acting_id = ${ctx.actor.personKey} and t.absent_id in ${keyList(heads)}`,
    orderBy: raw('t.to_date, t.id'),
    extra: ['absentKey'],
  });
  return [...new Map(rows.map((row) => [row.absentKey, row])).values()];
}

/** Who acts for an approver on the business date. */
export async function actingOf(ctx: RequestContext, absentKey: number): Promise<number[]> {
  const rows = await select(ctx, ActingApprover, fields('actingKey'), {
    where: sql`t.absent_id = ${absentKey} and ${ofToday(ctx)}`,
  });
  return [...new Set(rows.map((row) => row.actingKey))];
}

/** Appointments that have not ended: all of them for the planner, else those that the actor takes part in. */
export function openActing(ctx: RequestContext, selection: Selection): Promise<Row<ActingApprover>[]> {
  const { personKey, roles } = ctx.actor;
  const mine = roles.has('planner') ? TRUE : sql`(t.absent_id = ${personKey} or t.acting_id = ${personKey})`;
  return select(ctx, ActingApprover, selection, {
    where: sql`t.to_date >= ${ctx.today} and ${mine}`,
    orderBy: raw('t.from_date, t.id'),
  });
}
