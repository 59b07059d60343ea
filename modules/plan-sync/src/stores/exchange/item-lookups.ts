import { fields, type RequestContext, type Row, raw, type Sql, select, sql } from '@yeondong/schema';
import { PlanItem } from '../../entities/plan-item.js';
import type { PlanVersion } from '../../entities/plan-version.js';
import { ITEM_READ } from '../item-store.js';
import { targetsOf } from '../target/target-store.js';
import type { OpenEdition } from '../write-right.js';
import { hierarchy, namedDepartments } from './lookups.js';

/** All that the lines of an edition's items may name. */
export async function itemLookups(ctx: RequestContext, { edition }: OpenEdition) {
  const items = await select(ctx, PlanItem, ITEM_READ, {
    where: sql`t.version_id = ${edition.key}`,
    orderBy: raw('t.position, t.id'),
  });
  const targets = await targetsOf(
    ctx,
    items.map(({ key }) => key),
  );
  return {
    items: new Map(items.map((item) => [item.code, item])),
    codes: new Map(items.map(({ key, code }) => [key, code])),
    taken: await codesTaken(ctx, 'plan_sync_item', edition.key),
    earlier: await earlierLineages(ctx, edition),
    targets,
    departments: await namedDepartments(ctx),
    tree: await hierarchy(ctx),
  };
}
export type ItemLookups = Awaited<ReturnType<typeof itemLookups>>;
export type KnownItem = Row<PlanItem>;

/** Codes that stand in an edition, those of drafts that the actor does not see among them. */
export async function codesTaken(
  ctx: RequestContext,
  table: 'plan_sync_item' | 'plan_sync_fiscal_line',
  versionKey: number,
): Promise<ReadonlySet<string>> {
  const rows = await ctx.db.rows<{ code: string }>(
    sql`select code as "code" from ${raw(table)} where version_id = ${versionKey}`,
  );
  return new Set(rows.map(({ code }) => code));
}

/** The editions of a plan before one of them. */
export const earlierEditions = ({ planKey, year, number }: Row<PlanVersion>): Sql =>
  sql`(select e.id from plan_sync_version e where e.plan_id = ${planKey}
    and (e.year < ${year} or (e.year = ${year} and e.number < ${number})))`;

/** The lines that items of a plan’s earlier editions are of, by code: those of the newest edition count. */
async function earlierLineages(ctx: RequestContext, edition: Row<PlanVersion>) {
  const rows = await select(ctx, PlanItem, fields('code', 'lineageKey'), {
    where: sql`t.version_id in ${earlierEditions(edition)}`,
    orderBy: raw('t.version_id'),
  });
  return new Map(rows.map(({ code, lineageKey }) => [code, lineageKey as number]));
}
