import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

interface ModulePackage {
  name: string;
  exports?: Record<string, unknown>;
  yeondong?: { id?: string };
}

/**
 * The client parts of the modules named in the root package.json: `{ 'module-bsc': '<file>' }`, to be built as
 * entries of their own. The entry bundle never names them; the server hands out their addresses after sign-in.
 */
export function clientModuleEntries(root: string): Record<string, string> {
  const rootPackage = path.join(root, 'package.json');
  const require = createRequire(rootPackage);
  const { yeondong } = JSON.parse(readFileSync(rootPackage, 'utf8')) as { yeondong?: { modules?: string[] } };
  const listed = process.env.YEONDONG_MODULES?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const entries: Record<string, string> = {};
  for (const name of listed ?? yeondong?.modules ?? []) {
    const file = require.resolve(`${name}/package.json`);
    const found = JSON.parse(readFileSync(file, 'utf8')) as ModulePackage;
    if (!found.exports?.['./client']) continue;
    entries[`module-${found.yeondong?.id ?? name.split('/').pop()}`] = require.resolve(`${name}/client`);
  }
  return entries;
}
