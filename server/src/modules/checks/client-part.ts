import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ModuleDefinition } from '@yeondong/schema';

/** Where the client's build looks for pages. */
const CLIENT = './client';

interface ModulePackage {
  readonly name: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly yeondong?: { readonly id?: string };
}

const here = createRequire(import.meta.url);

/** What is wrong between what a module says of its pages and what its package holds, read from its package.json. */
export function ofClientPart(file: string, { id, client }: Pick<ModuleDefinition, 'id' | 'client'>): string[] {
  const { name, exports, yeondong } = JSON.parse(readFileSync(file, 'utf8')) as ModulePackage;
  const exported = exports?.[CLIENT];
  if (client === undefined) {
    return exported ? [`package ${name} exports ${CLIENT}, but module ${id} does not name it`] : [];
  }
  if (client !== CLIENT) return [`module ${id} names its client part ${client}; the build looks for ${CLIENT}`];
  if (typeof exported !== 'string') return [`package ${name} does not export ${CLIENT}, which module ${id} names`];
  if (!existsSync(join(dirname(file), exported))) return [`package ${name} exports ${exported}, which is not there`];
  const builtAs = yeondong?.id ?? name.split('/').pop();
  return builtAs === id
    ? []
    : [`the pages of module ${id} would be built as ${builtAs}: its package.json needs "yeondong": { "id": "${id}" }`];
}

/** The same for an installed package, which has to let its package.json be read. */
export function ofInstalledClient(packageName: string, module: ModuleDefinition): string[] {
  try {
    return ofClientPart(here.resolve(`${packageName}/package.json`), module);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_PACKAGE_PATH_NOT_EXPORTED') throw error;
    return module.client === undefined ? [] : [`package ${packageName} does not export ./package.json`];
  }
}
