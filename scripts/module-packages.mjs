import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { root } from './run.mjs';

const require = createRequire(join(root, 'package.json'));

const ofPackage = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).yeondong?.modules ?? [];

/** Names of the module packages of this installation: of YEONDONG_MODULES, else of package.json. */
export function listedModules() {
  const named = process.env.YEONDONG_MODULES?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return named?.length ? named : ofPackage();
}

/** The folder of a module's pages, relative to the repository; null where it has none. */
export function clientFolder(name) {
  const file = require.resolve(`${name}/package.json`);
  const { exports } = JSON.parse(readFileSync(file, 'utf8'));
  return exports?.['./client'] ? relative(root, join(dirname(file), 'client')) : null;
}

/**
 * Modules that are projects of this repository, with their folders: others may change unnoticed. Those of package.json are
 * always among them, so that a start with some of them finds all as it was.
 */
export function ownModules() {
  return [...new Set([...ofPackage(), ...listedModules()])].flatMap((name) => {
    const place = relative(root, realpathSync(dirname(require.resolve(`${name}/package.json`))));
    const own = !place.startsWith('..') && existsSync(join(root, place, 'tsconfig.json'));
    return own && !place.includes('node_modules') ? [{ name, place }] : [];
  });
}
