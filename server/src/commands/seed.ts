import type { Command } from 'commander';
import { giveFirstPasswords } from '../access/first-passwords.js';
import { migrate } from '../database/migrate.js';
import { seedReference, seedSample, seedSets } from '../database/seed.js';
import { removeSample } from '../operations/remove-sample.js';
import type { Platform } from '../platform.js';
import { Failed, type Operator, table } from './operator.js';
import { inSteps } from './progress.js';

export function seedCommand(program: Command, operator: Operator): void {
  const command = program
    .command('seed')
    .argument('[name]', 'the data set, for example bucheon-2006')
    .option('--remove-sample', 'takes out every record that is marked as a sample')
    .description('loads a data set; what is there already stays as it is');
  command.action((name: string | undefined, options: { removeSample?: true }) => {
    if (!name === !options.removeSample) command.error('error: say either the name of a data set or --remove-sample');
    return operator.withPlatform((platform) => (name ? load(platform, name, operator) : takeOut(platform, operator)));
  });
}

async function load(platform: Platform, name: string, operator: Operator): Promise<void> {
  const { storage, registry, config } = platform;
  const sets = seedSets(registry.modules);
  if (!sets.includes(name)) throw new Failed(`There is no data set ${name}; there are: ${sets.join(', ')}`);
  const accounts = await inSteps(3, ({ step }) =>
    storage.locked(async () => {
      step('bringing the tables up to date');
      await migrate(storage, registry.modules);
      step('loading reference data');
      await seedReference(platform.systemContext(), registry.modules);
      step(`loading ${name}`);
      await seedSample(platform.systemContext(), registry.modules, name);
      return giveFirstPasswords(platform.systemContext(), config.password);
    }),
  );
  operator.print(`${name} is loaded`);
  for (const line of table(accounts.map(({ login, password }) => [login, password]))) operator.print(line);
}

async function takeOut(platform: Platform, operator: Operator): Promise<void> {
  await platform.storage.locked(() => removeSample(platform));
  operator.print('Sample records are taken out');
}
