import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ModuleDefinition, sql } from '@yeondong/schema';
import Sqlite from 'better-sqlite3';
import { type Config, readConfig } from '../config.js';
import { openStorage } from '../database/open-storage.js';
import type { Storage } from '../database/storage.js';
import { backUp, restore } from './backup.js';
import { markRunning, whileStopped } from './running-lock.js';

let folder = '';
let config: Config;
let storage: Storage;
const now = new Date('2006-06-15T00:00:00Z');
const modules = [{ id: 'core', migrations: [class First1 {}] }] as unknown as ModuleDefinition[];

const names = async (): Promise<string[]> =>
  (await storage.reader.rows<{ name: string }>(sql`select name from goal order by id`)).map(({ name }) => name);
const add = (name: string) => storage.write((db) => db.execute(sql`insert into goal (name) values (${name})`));
const reopened = async () => {
  storage = await openStorage(config);
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  writeFileSync(join(folder, 'package.json'), '{}');
  config = readConfig({}, folder);
  const database = new Sqlite(join(folder, 'data', 'yeondong.db'));
  database.exec(
    "create table core_data_revision (name text, revision integer); create table goal (id integer primary key, name text); create table core_migration (id integer primary key, name text); insert into core_migration (name) values ('First1')",
  );
  database.close();
  await reopened();
});
afterEach(async () => {
  await storage.close();
  rmSync(folder, { recursive: true });
});

test('what was written until the backup comes back, what came later does not, and the former file is kept', async () => {
  const file = join(folder, 'a.backup');
  await add('before');
  const manifest = await backUp(config, storage.reader, file, now);
  expect(manifest).toMatchObject({ database: 'sqlite', schema: { core: ['First1'] }, createdAt: now.toISOString() });
  await add('after');
  await storage.close();
  const { former } = await restore(config, modules, file, now);
  await reopened();
  expect(await names()).toEqual(['before']);
  const kept = new Sqlite(former ?? '', { readonly: true });
  expect(kept.prepare('select name from goal order by id').pluck().all()).toEqual(['before', 'after']);
  kept.close();
});

test('a backup of a database in use is whole', async () => {
  const writes = Array.from({ length: 50 }, (_, index) => add(`g${index}`));
  await backUp(config, storage.reader, join(folder, 'b.backup'), now);
  await Promise.all(writes);
  const copy = new Sqlite(join(folder, 'b.backup'), { readonly: true });
  expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
  copy.close();
});

test('a damaged file, a file without manifest and a newer one are refused, and nothing changes', async () => {
  const file = join(folder, 'c.backup');
  await backUp(config, storage.reader, file, now);
  await expect(restore(config, [], file, now)).rejects.toThrow('does not know core: First1');
  appendFileSync(file, 'x');
  await expect(restore(config, modules, file, now)).rejects.toThrow('is damaged');
  rmSync(`${file}.json`);
  await expect(restore(config, modules, file, now)).rejects.toThrow('is missing');
  expect(readdirSync(join(folder, 'data')).filter((name) => /before|incoming/.test(name))).toEqual([]);
});

test('nothing is restored under a running server, and no server starts under a restore', async () => {
  const file = join(folder, 'd.backup');
  await backUp(config, storage.reader, file, now);
  const [first, second] = [markRunning(config.dataDir), markRunning(config.dataDir)];
  first();
  await expect(restore(config, modules, file, now)).rejects.toThrow('A server is running');
  second();
  await whileStopped(config.dataDir, async () => {
    expect(() => markRunning(config.dataDir)).toThrow('is being restored');
  });
  await expect(restore(config, modules, file, now)).resolves.toMatchObject({ manifest: { database: 'sqlite' } });
});

test('a backup never replaces a file', async () => {
  const file = join(folder, 'e.backup');
  writeFileSync(file, 'mine');
  await expect(backUp(config, storage.reader, file, now)).rejects.toThrow('exists already');
});
