import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql';
import { pino } from 'pino';
import { readConfig } from '../config.js';
import { openPlatform, type Platform } from '../platform.js';
import { variantOf } from './variant.js';

const ROOT = resolve(import.meta.dirname, '../../..');

/** Every set of the modules. */
const subsets = (ids: readonly string[]): string[][] =>
  Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((__, at) => bits & (1 << at)));

/** What stands in a schema and whose it is: types, fields, filters and values, by their names. */
function ownersIn(schema: GraphQLSchema): Map<string, string> {
  const found = new Map<string, string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    const of = (name: string, item: { readonly extensions: { readonly module?: unknown } }, owner = 'core') =>
      found.set(name, String(item.extensions.module ?? owner));
    const owner = String(type.extensions.module ?? 'core');
    of(type.name, type);
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) of(`${type.name}.${field.name}`, field, owner);
    } else if (isEnumType(type)) {
      for (const value of type.getValues()) of(`${type.name}.${value.name}`, value, owner);
    }
  }
  return found;
}

describe('the schema of every set of modules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'variants-'));
  let platform: Platform;
  let full: GraphQLSchema;
  let owners: Map<string, string>;

  beforeAll(async () => {
    platform = await openPlatform(readConfig({ YEONDONG_DATA_DIR: folder }, ROOT), pino({ level: 'silent' }));
    full = await platform.schema();
    owners = ownersIn(full);
  });
  afterAll(async () => {
    await platform.close();
    rmSync(folder, { recursive: true });
  });

  it('is valid, has nothing of the others, and all root fields of its own', () => {
    const { ids } = platform.registry;
    expect(subsets(ids)).toHaveLength(2 ** ids.length);
    for (const set of subsets(ids)) {
      const variant = variantOf(full, { modules: new Set(set), publicPermissions: null });
      const own = new Set(['core', ...set]);
      expect([set, validateSchema(new GraphQLSchema({ ...variant.toConfig(), assumeValid: false }))]).toEqual([
        set,
        [],
      ]);
      const left = ownersIn(variant);
      expect([set, [...left].filter(([, owner]) => !own.has(owner))]).toEqual([set, []]);
      const roots = [...owners].filter(
        ([name, owner]) => /^(Query|Mutation|Subscription)\./.test(name) && own.has(owner),
      );
      expect([set, roots.filter(([name]) => !left.has(name))]).toEqual([set, []]);
    }
  });

  it('leaves out more, the fewer modules there are', () => {
    const size = (set: readonly string[]) =>
      ownersIn(variantOf(full, { modules: new Set(set), publicPermissions: null })).size;
    const { ids } = platform.registry;
    expect(size(ids)).toBe(owners.size);
    for (const id of ids) expect(size([])).toBeLessThan(size([id]));
    for (const id of ids) expect(size(ids.filter((other) => other !== id))).toBeLessThan(owners.size);
  });
});
