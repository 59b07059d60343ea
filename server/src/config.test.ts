import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigError, readConfig } from './config.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'config-'));
  writeFileSync(join(root, 'package.json'), JSON.stringify({ yeondong: { modules: ['@yeondong/bsc', 'other-city'] } }));
});
afterEach(() => rmSync(root, { recursive: true }));

const refusalOf = (env: Record<string, string>): string => {
  try {
    readConfig(env, root);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'nothing refused';
};

describe('without any variable', () => {
  it('listens on 127.0.0.1:4000 and keeps everything in ./data', () => {
    const config = readConfig({}, root);
    expect(config).toMatchObject({ host: '127.0.0.1', port: 4000, seed: 'bucheon-2006', logLevel: 'info', oidc: null });
    expect(config.dataDir).toBe(join(root, 'data'));
    expect(config.database).toEqual({ kind: 'sqlite', file: join(root, 'data', 'yeondong.db') });
    expect(config.modules).toEqual(['@yeondong/bsc', 'other-city']);
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('makes a secret once, for its owner alone', () => {
    const first = readConfig({}, root).secret;
    const file = join(root, 'data', 'secret');
    expect(Buffer.byteLength(first)).toBeGreaterThanOrEqual(32);
    expect(readConfig({}, root).secret).toBe(first);
    expect(readFileSync(file, 'utf8').trim()).toBe(first);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});

describe('in production', () => {
  it('wants a secret of its own and loads no sample city', () => {
    expect(refusalOf({ NODE_ENV: 'production' })).toMatch(/^YEONDONG_SECRET is missing.*for example YEONDONG_SECRET=/);
    const config = readConfig({ NODE_ENV: 'production', YEONDONG_SECRET: 's'.repeat(32) }, root);
    expect(config.seed).toBeNull();
  });
});

describe('DATABASE_URL', () => {
  it('names a MariaDB database with user and password, encoded where needed', () => {
    const { database } = readConfig({ DATABASE_URL: 'mysql://city:p%40ss@db.local:3307/yeondong' }, root);
    expect(database).toEqual({
      kind: 'mariadb',
      host: 'db.local',
      port: 3307,
      user: 'city',
      password: 'p@ss',
      database: 'yeondong',
    });
  });

  it('names an SQLite file, from the root where it is relative', () => {
    expect(readConfig({ DATABASE_URL: 'sqlite:./other/city.db' }, root).database).toEqual({
      kind: 'sqlite',
      file: join(root, 'other', 'city.db'),
    });
    expect(readConfig({ DATABASE_URL: 'sqlite:/srv/city.db' }, root).database).toMatchObject({ file: '/srv/city.db' });
  });

  it('is refused without repeating the password', () => {
    const message = refusalOf({ DATABASE_URL: 'postgres://city:hidden-word@db/yeondong' });
    expect(message).toMatch(/^DATABASE_URL is neither/);
    expect(message).not.toContain('hidden-word');
  });
});

test.each([
  ['PORT', '80x', 'PORT is not a whole number from 0 to 65535; for example PORT=4000'],
  ['PORT', '70000', 'PORT is not a whole number from 0 to 65535; for example PORT=4000'],
  [
    'YEONDONG_TODAY',
    '2006-02-30',
    'YEONDONG_TODAY is not a date of the calendar; for example YEONDONG_TODAY=2006-06-15',
  ],
  [
    'YEONDONG_SECRET',
    '짧다',
    'YEONDONG_SECRET has fewer than 32 bytes; for example YEONDONG_SECRET="$(openssl rand -hex 32)"',
  ],
  [
    'LOG_LEVEL',
    'loud',
    'LOG_LEVEL is not one of fatal, error, warn, info, debug, trace, silent; for example LOG_LEVEL=info',
  ],
  [
    'REDIS_URL',
    'localhost',
    'REDIS_URL is not the address of a Redis server; for example REDIS_URL=redis://127.0.0.1:6379',
  ],
  [
    'OIDC_ISSUER',
    'https://login.city',
    'OIDC_CLIENT_ID is missing beside OIDC_ISSUER; for example OIDC_CLIENT_ID=yeondong',
  ],
])('a wrong %s (%s) stops the start with one line', (name, value, line) => {
  expect(refusalOf({ [name]: value })).toBe(line);
});

test('YEONDONG_MODULES replaces the list of package.json', () => {
  expect(readConfig({ YEONDONG_MODULES: '@yeondong/bsc, @city/buses' }, root).modules).toEqual([
    '@yeondong/bsc',
    '@city/buses',
  ]);
  expect(refusalOf({ YEONDONG_MODULES: '../evil' })).toMatch(/^YEONDONG_MODULES is not a comma-separated list/);
});
