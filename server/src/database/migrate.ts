import type { ModuleDefinition } from '@yeondong/schema';
import type { Storage } from './storage.js';

export interface AppliedMigrations {
  readonly module: string;
  readonly names: readonly string[];
}

const tableOf = (module: string): string => `${module.replaceAll('-', '_')}_migration`;

/**
 * Brings the tables of each module up to date, in order, each with a migration table of its own. The caller holds the lock.
 * A database that knows more migrations than the module is of a newer release and is refused.
 */
export async function migrate(storage: Storage, modules: readonly ModuleDefinition[]): Promise<AppliedMigrations[]> {
  const applied: AppliedMigrations[] = [];
  for (const { id, migrations } of modules) {
    const source = await storage.migrationSource(migrations, tableOf(id)).initialize();
    try {
      const done = await source.runMigrations({ transaction: 'each' });
      const known = new Set(migrations.map((Migration) => new Migration().name));
      const recorded = (await source.query(`select name from ${tableOf(id)}`)) as { name: string }[];
      const foreign = recorded.find(({ name }) => !known.has(name));
      if (foreign)
        throw new Error(`The database is newer than this program: module ${id} does not know ${foreign.name}`);
      applied.push({ module: id, names: done.map(({ name }) => name) });
    } finally {
      await source.destroy();
    }
  }
  return applied;
}
