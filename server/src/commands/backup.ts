import { resolve } from 'node:path';
import type { Command } from 'commander';
import { loadRegistry } from '../modules/registry.js';
import { backUp, restore } from '../operations/backup.js';
import type { Operator } from './operator.js';
import { inSteps } from './progress.js';

export function backupCommands(program: Command, operator: Operator): void {
  program
    .command('backup')
    .argument('<file>', 'where to write; FILE.json beside it holds checksum and schema version')
    .description('writes a consistent copy of the database, also while the server runs')
    .action((file: string) =>
      operator.withPlatform(async ({ config, storage, clock }) => {
        const manifest = await inSteps(2, ({ step }) =>
          backUp(config, storage.reader, resolve(file), clock.now(), step),
        );
        operator.print(`${file}: ${manifest.bytes} bytes, sha256 ${manifest.sha256}`);
      }),
    );
  program
    .command('restore')
    .argument('<file>', 'a file written by backup, with its FILE.json')
    .description('puts a backup in the place of the database; the server must be stopped')
    .action(async (file: string) => {
      const config = operator.config();
      const { modules } = await loadRegistry(config.modules);
      const { manifest, former } = await inSteps(2, ({ step }) =>
        restore(config, modules, resolve(file), new Date(), step),
      );
      operator.print(`Restored the backup of ${manifest.createdAt}`);
      if (former) operator.print(`The former database is kept as ${former}`);
    });
}
