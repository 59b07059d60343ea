import type { Command } from 'commander';
import { migrate } from '../database/migrate.js';
import type { Operator } from './operator.js';

export function migrateCommand(program: Command, operator: Operator): void {
  program
    .command('migrate')
    .description('brings the tables of the database up to date')
    .action(() =>
      operator.withPlatform(async ({ storage, registry }) => {
        const applied = await storage.locked(() => migrate(storage, registry.modules));
        const done = applied.filter(({ names }) => names.length > 0);
        for (const { module, names } of done) operator.print(`${module}: ${names.length} applied`);
        if (done.length === 0) operator.print('The tables are up to date');
      }),
    );
}
