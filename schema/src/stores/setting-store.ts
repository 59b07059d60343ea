import type { RequestContext, TransactionContext } from '../contract/context.js';
import { fields } from '../contract/selection.js';
import { Setting } from '../entities/operation.js';
import { raw, sql } from '../kernel/sql.js';
import { insert, select, update } from './record-store.js';

export async function settingsOf(ctx: RequestContext): Promise<Map<string, unknown>> {
  const rows = await select(ctx, Setting, fields('name', 'value'), { where: sql`1 = 1`, orderBy: raw('t.id') });
  return new Map(rows.map((row) => [row.name, row.value]));
}

export async function saveSetting(tx: TransactionContext, name: string, value: unknown): Promise<void> {
  const [known] = await select(tx, Setting, fields('value'), { where: sql`t.name = ${name}` });
  const key = known?.key ?? (await insert(tx, Setting, { name, value }));
  if (known) await update(tx, Setting, key, { value });
  tx.audit({
    act: 'core.settings.write',
    type: 'Setting',
    key,
    before: { value: known?.value ?? null },
    after: { name, value },
  });
}
