import { coreModule, type ModuleDefinition } from '@yeondong/schema';
import { importPackage } from './import-package.js';

/** Imports the packages of the configuration; the core comes first. */
export async function loadModules(packages: readonly string[]): Promise<ModuleDefinition[]> {
  const modules: ModuleDefinition[] = [coreModule];
  for (const name of packages) {
    const loaded = (await importPackage(name)) as { readonly default?: ModuleDefinition };
    if (!loaded.default) throw new Error(`Package ${name} has no default export; a module exports its definition`);
    modules.push(loaded.default);
  }
  return modules;
}
