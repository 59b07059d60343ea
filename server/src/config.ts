import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeDataDir, ownSecret } from './config/data-folder.js';
import { type DatabaseTarget, parseDatabaseUrl } from './config/database-url.js';
import { type Environment, packageList, readVariable, refusal } from './config/variables.js';

export { ConfigError } from './config/config-error.js';
export type { DatabaseTarget };

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

export interface Config {
  /** The folder of the root package.json, absolute. */
  readonly root: string;
  readonly production: boolean;
  readonly host: string;
  /** 0 picks a free one. */
  readonly port: number;
  readonly database: DatabaseTarget;
  /** Absolute. */
  readonly dataDir: string;
  readonly redisUrl: string | null;
  /** The data set for an empty database; null loads reference data only. */
  readonly seed: string | null;
  /** First password of seeded accounts; null makes a random one. */
  readonly password: string | null;
  /** Keys the hashes of tokens. */
  readonly secret: string;
  /** Overrides the business date of the database, YYYY-MM-DD. */
  readonly today: string | null;
  /** The folder of the built web client, absolute. */
  readonly clientDir: string;
  /** Operations a minute of one user; of one address twice as many. */
  readonly rate: number;
  /** Megabytes of answers that are kept to be given again; 0 keeps none. */
  readonly keptMegabytes: number;
  /** Operations that take longer are logged with their plan and statements. */
  readonly slowMs: number;
  /** Names of the module packages to load. */
  readonly modules: readonly string[];
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string } | null;
  readonly logLevel: LogLevel;
}

/**
 * The configuration that the environment describes; relative paths start at `root`, the folder of the root package.json.
 * Makes the data directory, and in it the secret where none is given.
 * @throws {ConfigError}
 */
export function readConfig(env: Environment, root: string): Config {
  const production = env.NODE_ENV === 'production';
  const dataDir = resolve(root, env.YEONDONG_DATA_DIR || 'data');
  const seed = readVariable(env, 'YEONDONG_SEED') ?? (production ? 'none' : 'bucheon-2006');
  const config: Omit<Config, 'secret'> = {
    root,
    production,
    host: readVariable(env, 'HOST') ?? '127.0.0.1',
    port: readVariable(env, 'PORT') ?? 4000,
    database: parseDatabaseUrl(env.DATABASE_URL || `sqlite:${join(dataDir, 'yeondong.db')}`, root),
    dataDir,
    redisUrl: readVariable(env, 'REDIS_URL') ?? null,
    seed: seed === 'none' ? null : seed,
    password: readVariable(env, 'YEONDONG_PASSWORD') ?? null,
    today: readVariable(env, 'YEONDONG_TODAY') ?? null,
    clientDir: resolve(root, env.YEONDONG_CLIENT_DIR || join('client', 'dist')),
    rate: readVariable(env, 'YEONDONG_RATE') ?? 600,
    keptMegabytes: readVariable(env, 'YEONDONG_KEPT_MB') ?? 64,
    slowMs: readVariable(env, 'YEONDONG_SLOW_MS') ?? 1_000,
    modules: Object.freeze(readVariable(env, 'YEONDONG_MODULES') ?? listedModules(root)),
    oidc: readOidc(env),
    logLevel: readVariable(env, 'LOG_LEVEL') ?? 'info',
  };
  const given = readVariable(env, 'YEONDONG_SECRET');
  if (production && !given) throw refusal('YEONDONG_SECRET', 'is missing, and NODE_ENV is production');
  makeDataDir(dataDir);
  return Object.freeze({ ...config, secret: given ?? ownSecret(dataDir) });
}

function readOidc(env: Environment): Config['oidc'] {
  const issuer = readVariable(env, 'OIDC_ISSUER');
  if (!issuer) return null;
  const clientId = readVariable(env, 'OIDC_CLIENT_ID');
  const clientSecret = readVariable(env, 'OIDC_CLIENT_SECRET');
  if (!clientId) throw refusal('OIDC_CLIENT_ID', 'is missing beside OIDC_ISSUER');
  if (!clientSecret) throw refusal('OIDC_CLIENT_SECRET', 'is missing beside OIDC_ISSUER');
  return { issuer, clientId, clientSecret };
}

function listedModules(root: string): readonly string[] {
  const result = packageList.safeParse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  if (!result.success) throw refusal('YEONDONG_MODULES', 'is missing, and the list in package.json cannot be used');
  return result.data.yeondong?.modules ?? [];
}
