import type { Command } from 'commander';
import { Cardinalities } from '../graphql/cardinalities.js';
import { backgroundJobs } from '../jobs/background-jobs.js';
import { businessDate, type Platform } from '../platform.js';
import { Failed, type Operator, table } from './operator.js';

export function jobCommands(program: Command, operator: Operator): void {
  const job = program.command('job').description('the work that runs beside requests');
  job
    .command('list')
    .description('the jobs and how often each runs')
    .action(() =>
      operator.withPlatform(async (platform) => {
        const rows = jobsOf(platform).map(({ id, everySeconds }) => [id, `every ${everySeconds} s`]);
        for (const line of table(rows)) operator.print(line);
      }),
    );
  job
    .command('run')
    .argument('<id>', 'a job of the list')
    .description('runs a job now, beside a server that may be running')
    .action((id: string) =>
      operator.withPlatform(async (platform) => {
        const found = jobsOf(platform).find((one) => one.id === id);
        if (!found) throw new Failed(`There is no job ${id}; yeondong job list names them`);
        await found.run(platform.systemContext(await businessDate(platform)));
        operator.print(`${id} is done`);
      }),
    );
}

const jobsOf = (platform: Platform) => backgroundJobs(platform, new Cardinalities(platform.schema, platform.registry));
