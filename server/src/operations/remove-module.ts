import {
  enabledModules,
  type ModuleDefinition,
  type RequestContext,
  raw,
  sql,
  type TransactionContext,
  tableOf,
  transact,
} from '@yeondong/schema';
import { dropCounted } from '../database/data-revisions.js';
import type { Platform } from '../platform.js';
import { auditedTypes, type CoreTrace, coreTraces, dropOrder, tablesOfModule } from './module-traces.js';

/** What would be taken out, or was: rows by table. */
export interface ModuleRemoval {
  readonly id: string;
  /** The module's own tables, in the order in which they are dropped. */
  readonly tables: Readonly<Record<string, number>>;
  /** Rows in the core's tables. */
  readonly core: Readonly<Record<string, number>>;
  readonly traces: readonly CoreTrace[];
  readonly module: ModuleDefinition | null;
}

type Parts = Pick<Platform, 'registry' | 'storage' | 'systemContext'>;

/** @throws {Error} where another module requires it, a department has it on, or nothing of it is there */
export async function planRemoval(parts: Parts, id: string, given: ModuleDefinition | null): Promise<ModuleRemoval> {
  if (id === 'core') throw new Error('The core cannot be removed');
  const { registry, storage } = parts;
  const requiring = registry.modules.filter((module) => module.requires.includes(id)).map((module) => module.id);
  if (requiring.length > 0) throw new Error(`Module ${requiring.join(', ')} requires ${id}; remove it first`);
  const loaded = registry.modules.find((module) => module.id === id) ?? null;
  if (loaded) await refuseWhereOn(parts, id);
  const db = storage.reader;
  const tables = await dropOrder(db, await tablesOfModule(db, id));
  if (tables.length === 0) throw new Error(`There is nothing of a module ${id} in the database`);
  const module = loaded ?? given;
  const traces = coreTraces(id, await typesOf(parts, id, module));
  const counts = async (names: readonly { readonly table: string; readonly where: CoreTrace['where'] }[]) => {
    const found: Record<string, number> = {};
    for (const { table, where } of names) {
      const [row] = await db.rows<{ n: number }>(sql`select count(*) as n from ${raw(table)} where ${where}`);
      found[table] = Number(row?.n ?? 0);
    }
    return found;
  };
  const own = await counts(tables.map((table) => ({ table, where: raw('1 = 1') })));
  return { id, tables: own, core: await counts(traces), traces, module };
}

async function refuseWhereOn({ registry, systemContext }: Parts, id: string): Promise<void> {
  const ctx = systemContext();
  const departments = await ctx.db.rows<{ key: number; code: string }>(
    sql`select id as "key", code as code from core_department order by id`,
  );
  const enabled = await enabledModules(
    ctx,
    departments.map(({ key }) => key),
    registry.ids,
  );
  const on = departments.filter(({ key }) => enabled.get(key)?.ids.includes(id));
  if (on.length > 0)
    throw new Error(
      `Module ${id} is on for ${on.length} departments (${on[0]?.code} …); take it out of the installation first: yeondong module disable`,
    );
}

/** Of its code where that is at hand, else of the audit log; never types that other modules have. */
async function typesOf({ registry, storage }: Parts, id: string, module: ModuleDefinition | null): Promise<string[]> {
  const own = module ? module.entities.map((entity) => tableOf(entity).type) : await auditedTypes(storage.reader, id);
  const others = registry.modules.filter((other) => other.id !== id).flatMap(({ entities }) => entities);
  const taken = new Set(others.map((entity) => tableOf(entity).type));
  return own.filter((type) => !taken.has(type));
}

/**
 * Takes a module out: what it seeded, its rows among the core's, then its tables. The rows and the audit entry are one
 * transaction; where dropping is interrupted, the command can be run again.
 */
export async function removeModule(parts: Parts, removal: ModuleRemoval): Promise<void> {
  const { id, traces, module } = removal;
  await transact(parts.systemContext(), async (tx) => {
    const before = { module: id, tables: removal.tables, core: removal.core };
    tx.audit({ act: 'core.module.remove', type: 'Module', key: 0, before });
    for (const seed of module?.seeds ?? []) await seed.remove?.(tx);
    for (const { table, where } of traces) await tx.db.execute(sql`delete from ${raw(table)} where ${where}`);
    await forgetSwitches(tx, id);
  });
  for (const table of Object.keys(removal.tables)) await parts.storage.write((db) => dropCounted(db, table));
}

/** Takes the module out of every department's own set. */
async function forgetSwitches(tx: TransactionContext, id: string): Promise<void> {
  for (const { key, modules } of await setsWith(tx, id)) {
    const left = JSON.stringify(modules.filter((one) => one !== id));
    await tx.db.execute(sql`update core_department set own_modules = ${left}, version = version + 1 where id = ${key}`);
  }
}

async function setsWith(ctx: RequestContext, id: string): Promise<{ key: number; modules: string[] }[]> {
  const rows = await ctx.db.rows<{ key: number; modules: string }>(
    sql`select id as "key", own_modules as modules from core_department where own_modules is not null`,
  );
  const sets = rows.map(({ key, modules }) => ({ key, modules: JSON.parse(modules) as string[] }));
  return sets.filter(({ modules }) => modules.includes(id));
}
