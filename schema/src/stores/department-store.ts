import type { HostedModule, RequestContext, TransactionContext } from '../contract/context.js';
import { fields } from '../contract/selection.js';
import { Department } from '../entities/department.js';
import { refuse } from '../kernel/errors.js';
import { keyList, sql } from '../kernel/sql.js';
import { byKeys, select, updateVersion } from './record-store.js';

/** Which modules a department has, and where that was decided. */
export interface EnabledModules {
  readonly ids: readonly string[];
  /** The department whose own set counts; null where nobody has one and all modules are on. */
  readonly decidedBy: number | null;
}

/** The nearest department upwards with a set of its own decides; without one every module is on. */
export async function enabledModules(
  ctx: RequestContext,
  keys: readonly number[],
  installed: readonly string[],
): Promise<Map<number, EnabledModules>> {
  const rows = await ctx.db.rows<{ key: number; decidedBy: number; modules: string; depth: number }>(
    sql`select c.descendant_id as "key", c.ancestor_id as "decidedBy", c.depth as depth, d.own_modules as modules
      from core_department_closure c join core_department d on d.id = c.ancestor_id
      where d.own_modules is not null and c.descendant_id in ${keyList(keys)} order by c.depth desc`,
  );
  const found = new Map<number, EnabledModules>(keys.map((key) => [key, { ids: installed, decidedBy: null }]));
  for (const row of rows) {
    const own = new Set(JSON.parse(row.modules) as string[]);
    const ids = installed.filter((id) => own.has(id));
    found.set(row.key, { ids, decidedBy: row.decidedBy });
  }
  return found;
}

/** Switches the modules of a department; null inherits from the unit above. A set must hold what its modules require. */
export async function switchModules(
  tx: TransactionContext,
  key: number,
  modules: readonly string[] | null,
): Promise<void> {
  const [before] = await byKeys(tx, Department, [key], fields('ownModules', 'version'));
  if (!before) throw refuse('department.unknown', ['department']);
  if (modules) checkSet(modules, tx.host.modules);
  const ownModules = modules && tx.host.modules.filter(({ id }) => modules.includes(id)).map(({ id }) => id);
  await updateVersion(tx, Department, key, before.version, { ownModules });
  tx.audit({
    act: 'core.modules.manage',
    type: 'Department',
    key,
    before: { ownModules: before.ownModules },
    after: { ownModules },
  });
}

function checkSet(modules: readonly string[], installed: readonly HostedModule[]): void {
  for (const id of modules) {
    const found = installed.find((candidate) => candidate.id === id);
    if (!found) throw refuse('module.unknown', ['modules'], { module: id });
    const missing = found.requires.find((required) => required !== 'core' && !modules.includes(required));
    if (missing) throw refuse('module.required', ['modules'], { module: missing, requiredBy: id });
  }
}

/** The keys of a department and all below it. */
export async function subtreeOf(ctx: RequestContext, key: number): Promise<number[]> {
  const rows = await ctx.db.rows<{ key: number }>(
    sql`select descendant_id as "key" from core_department_closure where ancestor_id = ${key}`,
  );
  return rows.map((row) => row.key);
}

export async function departmentByCode(ctx: RequestContext, code: string): Promise<number | null> {
  const [row] = await select(ctx, Department, fields(), { where: sql`t.code = ${code}` });
  return row?.key ?? null;
}
