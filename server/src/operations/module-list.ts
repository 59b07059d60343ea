import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface RootPackage {
  yeondong?: { modules?: string[] };
}

/** Adds a package to the `yeondong.modules` list of the root package.json. */
export const installModule = (root: string, name: string): void => rewrite(root, (modules) => [...modules, name]);

export const uninstallModule = (root: string, name: string): void =>
  rewrite(root, (modules) => modules.filter((one) => one !== name));

function rewrite(root: string, change: (modules: string[]) => string[]): void {
  const file = join(root, 'package.json');
  const description = JSON.parse(readFileSync(file, 'utf8')) as RootPackage;
  description.yeondong = { ...description.yeondong, modules: change(description.yeondong?.modules ?? []) };
  writeFileSync(`${file}.new`, `${JSON.stringify(description, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}
