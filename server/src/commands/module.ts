import { departmentByCode, enabledModules, type ModuleDefinition, switchModules, transact } from '@yeondong/schema';
import type { Command } from 'commander';
import { loadModules } from '../modules/load.js';
import { loadRegistry } from '../modules/registry.js';
import { installModule, uninstallModule } from '../operations/module-list.js';
import { planRemoval, removeModule } from '../operations/remove-module.js';
import { whileStopped } from '../operations/running-lock.js';
import type { Platform } from '../platform.js';
import { Failed, type Operator, table } from './operator.js';

interface Removal {
  readonly package?: string;
  readonly yes?: true;
}

interface Where {
  readonly department?: string;
}

export function moduleCommands(program: Command, operator: Operator): void {
  const module = program.command('module').description('the modules of this installation and of departments');
  const department = ['--department <code>', 'only for this department and those below it'] as const;
  module
    .command('list')
    .option(...department)
    .description('the installed modules, or those that a department has')
    .action((where: Where) => operator.withPlatform((platform) => list(platform, where, operator)));
  module
    .command('enable')
    .argument('<name>', 'a package name; with --department the id of a module')
    .option(...department)
    .description('adds a module to the installation, or switches it on for a department')
    .action((name: string, where: Where) => change(name, where, true, operator));
  module
    .command('disable')
    .argument('<name>', 'a package name; with --department the id of a module')
    .option(...department)
    .description('takes a module out of the installation or a department; its records stay')
    .action((name: string, where: Where) => change(name, where, false, operator));
  module
    .command('remove')
    .argument('<id>', 'the id of a module that is not in use')
    .option('--package <name>', 'its package, where it is not enabled: what it seeded is then found, too')
    .option('--yes', 'removes; without it only counts what would go')
    .description('takes the tables of a module and its rows among the core records out of the database, for ever')
    .action((id: string, how: Removal) => operator.withPlatform((platform) => remove(platform, id, how, operator)));
}

async function remove(platform: Platform, id: string, how: Removal, operator: Operator): Promise<void> {
  const given = how.package === undefined ? null : await definitionOf(how.package);
  if (given && given.id !== id) throw new Failed(`Package ${how.package} holds module ${given.id}, not ${id}`);
  const removal = await planRemoval(platform, id, given);
  const rows = Object.entries({ ...removal.tables, ...removal.core }).filter(([, count]) => count > 0);
  for (const line of table([['table', 'rows'], ...rows.map(([name, count]) => [name, String(count)])]))
    operator.print(line);
  const tables = Object.keys(removal.tables).length;
  if (!how.yes) return operator.print(`${tables} tables and these rows would go; nothing was removed (--yes removes)`);
  await whileStopped(platform.config.dataDir, () => removeModule(platform, removal));
  operator.print(`${id} is removed: ${tables} tables and the rows above`);
  if (platform.registry.ids.includes(id))
    operator.note('The module is still enabled: the next start makes its tables anew');
}

async function definitionOf(name: string): Promise<ModuleDefinition> {
  const found = (await loadModules([name])).find(({ id }) => id !== 'core');
  if (!found) throw new Failed(`Package ${name} holds no module`);
  return found;
}

async function list(platform: Platform, where: Where, operator: Operator): Promise<void> {
  const { registry, config } = platform;
  const enabled = where.department === undefined ? registry.ids : (await modulesOf(platform, where.department)).ids;
  const installed = registry.modules.filter(({ id }) => enabled.includes(id));
  const rows = installed.map(({ id, title, requires }) => [id, title.ko, title.en, requires.join(' ') || '-']);
  for (const line of table([['id', '이름', 'title', 'requires'], ...rows])) operator.print(line);
  if (where.department === undefined) operator.print(`packages: ${config.modules.join(', ') || 'none'}`);
}

async function change(name: string, { department }: Where, on: boolean, operator: Operator): Promise<void> {
  if (department !== undefined) {
    await operator.withPlatform((platform) => switchFor(platform, department, name, on));
    return operator.print(`${name} is ${on ? 'on' : 'off'} for ${department}`);
  }
  if (operator.env.YEONDONG_MODULES) throw new Failed('YEONDONG_MODULES decides the modules here; change it there');
  const { modules } = operator.config();
  if (modules.includes(name) === on) throw new Failed(`${name} is ${on ? 'enabled already' : 'not enabled'}`);
  const wanted = on ? [...modules, name] : modules.filter((one) => one !== name);
  // Loads and checks the set as the next start will do it.
  await loadRegistry(wanted);
  if (on) installModule(operator.root, name);
  else uninstallModule(operator.root, name);
  operator.print(`${name} is ${on ? 'enabled' : 'disabled'}; the next start acts on it`);
}

async function modulesOf({ registry, systemContext }: Platform, code: string) {
  const ctx = systemContext();
  const key = await departmentByCode(ctx, code);
  if (key === null) throw new Failed(`There is no department ${code}`);
  const { ids } = (await enabledModules(ctx, [key], registry.ids)).get(key) ?? { ids: registry.ids };
  return { key, ids };
}

async function switchFor(platform: Platform, code: string, id: string, on: boolean): Promise<void> {
  const { key, ids } = await modulesOf(platform, code);
  if (!platform.registry.ids.includes(id))
    throw new Failed(`There is no module ${id}; there are: ${platform.registry.ids.join(', ')}`);
  const wanted = on ? [...new Set([...ids, id])] : ids.filter((one) => one !== id);
  await transact(platform.systemContext(), (tx) => switchModules(tx, key, wanted));
}
