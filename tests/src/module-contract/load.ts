import { readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ModuleDefinition } from '@yeondong/schema';
import { repository } from '../server-process.js';

/** A module as its package has it. */
export interface LoadedModule {
  readonly packageName: string;
  /** Folder of its package.json. */
  readonly folder: string;
  readonly definition: ModuleDefinition;
  /** Packages that a server needs to load it: those that it requires, then itself. */
  readonly packages: readonly string[];
}

const require = createRequire(import.meta.url);

async function definitionOf(packageName: string): Promise<ModuleDefinition> {
  const loaded = (await import(packageName)) as { readonly default?: ModuleDefinition };
  if (!loaded.default) throw new Error(`${packageName} has no default export: a module exports its definition`);
  return loaded.default;
}

export async function loadModule(packageName: string): Promise<LoadedModule> {
  const definition = await definitionOf(packageName);
  const folder = dirname(realpathSync(require.resolve(`${packageName}/package.json`)));
  const packages = [...(await packagesFor(definition.requires)), packageName];
  return { packageName, folder, definition, packages };
}

/** The packages of this repository's modules with these ids, each after those that it requires itself. */
async function packagesFor(ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const { yeondong } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
    yeondong: { modules: string[] };
  };
  const found: string[] = [];
  for (const packageName of yeondong.modules) {
    const { id, requires } = await definitionOf(packageName);
    if (ids.includes(id)) found.push(...(await packagesFor(requires)), packageName);
  }
  return [...new Set(found)];
}

/** Whether the module is one of this repository, whose words stand in its glossary. */
export const isOfRepository = ({ folder }: LoadedModule): boolean =>
  folder.startsWith(join(realpathSync(repository), 'modules'));
