import { byKeys, fields, referred, refuse, select, sql, type TransactionContext } from '@yeondong/schema';
import { PlanItem } from '../entities/plan-item.js';
import { PlanVersion } from '../entities/plan-version.js';

const READ = fields('versionKey', 'lineageKey', 'parentKey');

/** The item above, of the same edition; never the item itself or one below it. */
export async function parentOf(
  tx: TransactionContext,
  id: string | null | undefined,
  versionKey: number,
  own: number | null,
): Promise<number | null> {
  if (id === null || id === undefined) return null;
  const path = ['input', 'parent'];
  const parent = await referred(tx, PlanItem, id, path, READ);
  if (parent.versionKey !== versionKey) throw refuse('plan-sync.item.other-edition', path);
  const seen = new Set<number>();
  for (let at: number | null = parent.key; at !== null && !seen.has(at); ) {
    if (at === own) throw refuse('plan-sync.item.own-parent', path);
    seen.add(at);
    const rows: (PlanItem | null)[] = await byKeys(tx, PlanItem, [at], READ);
    at = rows[0]?.parentKey ?? null;
  }
  return parent.key;
}

/** A later edition's item goes on with the line of an earlier one; within an edition a line stands once. */
export async function lineageOf(
  tx: TransactionContext,
  id: string | null | undefined,
  versionKey: number,
  planKey: number,
): Promise<number | null> {
  if (id === null || id === undefined) return null;
  const path = ['input', 'continues'];
  const item = await referred(tx, PlanItem, id, path, READ);
  const [edition] = await byKeys(tx, PlanVersion, [item.versionKey], fields('planKey'));
  if (edition?.planKey !== planKey) throw refuse('plan-sync.version.other-plan', path);
  const where = sql`t.version_id = ${versionKey} and t.lineage_key = ${item.lineageKey}`;
  const twice = await select(tx, PlanItem, fields(), { where, limit: 1 });
  if (twice.length > 0) throw refuse('plan-sync.item.continued', path);
  return item.lineageKey;
}
