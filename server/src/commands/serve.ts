import type { Command } from 'commander';
import { createLog } from '../log.js';
import { markRunning } from '../operations/running-lock.js';
import { stopOnSignals } from '../operations/stop-on-signals.js';
import { type Operator, table } from './operator.js';

export function serveCommand(program: Command, operator: Operator): void {
  program
    .command('serve')
    .description('migrates, loads what an empty database needs, and serves API and web client until it is stopped')
    .action(async () => {
      // The HTTP side is much to load, and no other command needs it.
      const { serve } = await import('../main.js');
      const config = operator.config();
      const log = createLog(config);
      const release = markRunning(config.dataDir);
      const serving = await serve(config, log);
      operator.goesOn = true;
      const stop = async () => {
        await serving.stop();
        release();
      };
      stopOnSignals(stop, log);
      if (serving.accounts.length > 0) {
        operator.print('Accounts (shown only this once):');
        for (const line of table(serving.accounts.map(({ login, password }) => [`  ${login}`, password])))
          operator.print(line);
      }
      operator.print(`Yeondong is ready at ${serving.url}`);
    });
}
