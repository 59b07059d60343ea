import type { Command } from 'commander';
import { isWell, verify } from '../operations/verify.js';
import { Failed, type Operator, table } from './operator.js';

export function verifyCommand(program: Command, operator: Operator): void {
  program
    .command('verify')
    .description('counts records, checks the chain of the audit log, looks for records that point at nothing')
    .action(() =>
      operator.withPlatform(async ({ storage }) => {
        const verdict = await verify(storage.reader);
        const { counts, audit, orphans, damage } = verdict;
        for (const line of table(Object.entries(counts).map(([name, count]) => [name, String(count)])))
          operator.print(line);
        operator.print(`audit log: ${audit.sealed} sealed, ${audit.unsealed} not yet sealed`);
        if (audit.brokenAt !== null) operator.print(`audit log: changed at entry ${audit.brokenAt}`);
        for (const { table: name, column, count } of orphans)
          operator.print(`${name}.${column}: ${count} point at nothing`);
        for (const complaint of damage) operator.print(`database: ${complaint}`);
        if (!isWell(verdict)) throw new Failed('The records are not well; restore a backup or ask for help');
        operator.print('All is well');
      }),
    );
}
