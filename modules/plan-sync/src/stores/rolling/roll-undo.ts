import { type RequestContext, type Row, raw, refuse, sql, type TransactionContext, tell } from '@yeondong/schema';
import type { PlanVersion } from '../../entities/plan-version.js';

const ITEMS = 'select i.id from plan_sync_item i where i.version_id =';
const LINES = 'select l.id from plan_sync_fiscal_line l where l.version_id =';

/** What shows that somebody has worked on a rolled edition, or that something rests on it: each counts rows. */
const TRACES: readonly (readonly [table: string, where: string, edition?: string])[] = [
  ['plan_sync_item', "(version > 1 or entry <> 'DRAFT' or lineage_key = id) and version_id ="],
  ['plan_sync_target', `version > 1 and item_id in (${ITEMS}`, ')'],
  ['plan_sync_fiscal_line', '(version > 1 or lineage_key = id) and version_id ='],
  ['plan_sync_version', 'based_on_id ='],
  ['plan_sync_budget_line', `fiscal_line_id in (${LINES}`, ')'],
  ['plan_sync_opinion', `item_id in (${ITEMS}`, ')'],
  ['plan_sync_change', 'version_id ='],
  ['plan_sync_change', `item_id in (${ITEMS}`, ')'],
  ['plan_sync_descent', 'version_id ='],
  ['plan_sync_concept', `item_id in (${ITEMS}`, ')'],
  ['plan_sync_review', `fiscal_line_id in (${LINES}`, ')'],
];

/** Whether nothing has been entered into an edition since it was rolled, and nothing rests on it. */
export async function isUntouched(ctx: RequestContext, versionKey: number): Promise<boolean> {
  const parts = TRACES.map(
    ([table, where, end = '']) =>
      sql`select count(*) as n from ${raw(`${table} where ${where}`)} ${versionKey}${raw(end)}`,
  );
  const counts = await Promise.all(parts.map((part) => ctx.db.rows<{ n: number }>(part)));
  return counts.every(([row]) => Number(row?.n) === 0);
}

export const isUndoable = async (ctx: RequestContext, edition: PlanVersion): Promise<boolean> =>
  edition.status === 'DRAFT' && edition.kind === 'ROLLING' && !edition.sample && (await isUntouched(ctx, edition.key));

/** Takes a rolled edition out again with all that it holds, and says in the audit what that was. */
export async function undoRoll(tx: TransactionContext, act: string, edition: Row<PlanVersion>): Promise<void> {
  if (edition.status !== 'DRAFT' || edition.kind !== 'ROLLING' || edition.sample) {
    throw refuse('plan-sync.roll.not-draft', ['input', 'id']);
  }
  if (!(await isUntouched(tx, edition.key))) throw refuse('plan-sync.roll.entered', ['input', 'id']);
  const { key, planKey, year, number } = edition;
  const removed: Record<string, number> = {};
  const take = async (table: string, where: string, end = ''): Promise<void> => {
    const { affected } = await tx.db.execute(sql`delete from ${raw(`${table} where ${where}`)} ${key}${raw(end)}`);
    removed[table] = affected;
  };
  await take('plan_sync_fiscal_amount', `line_id in (${LINES}`, ')');
  await take('plan_sync_fiscal_line', 'version_id =');
  await take('plan_sync_target', `item_id in (${ITEMS}`, ')');
  await tx.db.execute(sql`update plan_sync_item set parent_id = null where version_id = ${key}`);
  await take('plan_sync_item', 'version_id =');
  await take('plan_sync_version', 'id =');
  tell(tx, { act, type: 'PlanVersion', key, before: { plan: planKey, year, number, ...removed } });
}
